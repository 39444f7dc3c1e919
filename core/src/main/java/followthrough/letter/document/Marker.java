package followthrough.letter.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item of a list.
 *
 * @param symbol the glyph; "1", "a" (also for i, ii, iii) or "A" for the kinds of numbering; "<" for a list tag
 * @param ordinal the number, or 0 for a glyph
 * @param length characters taken by the marker and the space after it
 */
public record Marker(String symbol, int ordinal, int length) {

    static final Marker TAG = new Marker("<", 0, 0);

    /** These are bullets whether or not a space follows. */
    private static final String GLYPHS =
            "\u2022\u25aa\u25ab\u25fc\u25fe\u25a0\u25a1\u25cf\u25cb\u25e6\u2023\u2043\u27a2"
                    + "\u27a4\u25ba\u25b6\u2713\u2714\u2192\u21d2\u2752\u2756\u25c6\u25c7\u2219\u00b7";

    /** These are bullets only with a space after them; the last three are what symbol fonts and damage leave behind. */
    private static final String GLYPHS_WITH_SPACE = "-\u2013\u2014\u2212*+o\u00a7\u00d8\u00fc?\ufffd";

    private static final String DASHES = "-\u2013\u2014\u2212";
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:(\\d{1,3})|([a-z])|([A-Z])(?=\\))|([ivx]{2,5}))[.)](?!\\d)(?:\\s+|$)");

    public static @Nullable Marker of(String text) {
        if (text.isEmpty()) return null;
        var glyph = glyph(text);
        return glyph != null ? glyph : number(text);
    }

    public boolean isGlyph() {
        return ordinal == 0;
    }

    public boolean isDash() {
        return DASHES.contains(symbol);
    }

    public boolean sameStyle(Marker other) {
        return isGlyph() == other.isGlyph() && (isGlyph() || symbol.equals(other.symbol));
    }

    /** A number counts on, or starts anew; the number that begins a wrapped line ("section / 47. …") does neither. */
    public boolean follows(@Nullable Marker before) {
        return !symbol.equals("1") || ordinal == 1 || (before != null && ordinal == before.ordinal + 1);
    }

    private static @Nullable Marker glyph(String text) {
        char first = text.charAt(0);
        int space = 1;
        while (space < text.length() && PlainText.isBlank(text.charAt(space))) space++;
        boolean spaced = space > 1 || text.length() == 1;
        boolean dashed = DASHES.indexOf(first) >= 0 && text.length() > 1 && Character.isUpperCase(text.charAt(1));
        boolean glyph = GLYPHS.indexOf(first) >= 0 || isOfNoAlphabet(first);
        boolean withSpace =
                (GLYPHS_WITH_SPACE.indexOf(first) >= 0 && (spaced || dashed)) || (isSymbol(first) && spaced);
        return glyph || withSpace ? new Marker(text.substring(0, 1), 0, space) : null;
    }

    /** Private use (symbol fonts) and the control characters that bullets become in a wrong code page. */
    private static boolean isOfNoAlphabet(char c) {
        return (c >= '\ue000' && c <= '\uf8ff') || (c >= '\u0080' && c <= '\u009f');
    }

    /** Whatever draws and does not write; what counts or compares is left to the words. */
    private static boolean isSymbol(char c) {
        if (c < '\u02b0' || (c >= '\u2100' && c <= '\u214f')) return false;
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.NON_SPACING_MARK;
    }

    private static @Nullable Marker number(String text) {
        var found = NUMBER.matcher(text);
        if (!found.lookingAt()) return null;
        if (found.group(1) != null) return new Marker("1", Integer.parseInt(found.group(1)), found.end());
        if (found.group(2) != null) return new Marker("a", found.group(2).charAt(0) - 'a' + 1, found.end());
        if (found.group(3) != null) return new Marker("A", found.group(3).charAt(0) - 'A' + 1, found.end());
        return new Marker("a", 1, found.end());
    }
}
