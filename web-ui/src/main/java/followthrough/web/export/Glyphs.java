package followthrough.web.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What people typed, in characters that can be printed; nothing is left out in silence. */
final class Glyphs {

    static final String FAMILY = "Liberation Sans";

    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-";

    private static final CmapLookup PRINTED = lookup();

    /** For every format: well-formed text, in which the bullets of Word's symbol fonts are bullets. */
    static String clean(String words) {
        var text = Normalizer.normalize(words.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n') clean.append('\n');
            else if (isSpace(point)) clean.append(' ');
            else if (Character.getType(point) == Character.PRIVATE_USE) clean.append('\u2022');
            else if (isWritten(point)) clean.appendCodePoint(point);
        });
        return clean.toString();
    }

    /** For PDF, whose font is embedded: a character that the font lacks is said by its name. */
    static String printable(String words) {
        var printable = new StringBuilder(words.length());
        clean(words).codePoints().forEach(point -> {
            if (point == '\n' || PRINTED.getGlyphId(point) != 0) printable.appendCodePoint(point);
            else if (Character.getType(point) != Character.NON_SPACING_MARK) printable.append(named(point));
        });
        return printable.toString();
    }

    /** The regular or the bold face. */
    static InputStream face(String weight) {
        return Objects.requireNonNull(Glyphs.class.getResourceAsStream(FONTS + weight + ".ttf"), weight);
    }

    private static String named(int point) {
        var name = Character.getName(point);
        return "[" + (name == null ? "U+%04X".formatted(point) : name.toLowerCase(Locale.ROOT)) + "]";
    }

    private static boolean isSpace(int point) {
        return point == '\t' || (Character.getType(point) == Character.SPACE_SEPARATOR && point != '\u00a0');
    }

    /** Neither a control nor a mark of direction or of joining, nor half of a pair, nor no character at all. */
    private static boolean isWritten(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static CmapLookup lookup() {
        try (var face = new TTFParser().parse(new RandomAccessReadBuffer(face("Regular")))) {
            return face.getUnicodeCmapLookup();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private Glyphs() {}
}
