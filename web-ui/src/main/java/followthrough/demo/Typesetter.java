package followthrough.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints one of our made-up letters as inspectorates do: a title, headings, lists, numbered paragraphs, a table. */
final class Typesetter {

    private static final float LEFT = 71;
    private static final float RIGHT = PDRectangle.A4.getWidth() - 71;
    private static final float TOP = PDRectangle.A4.getHeight() - 76;
    private static final float BOTTOM = 80;
    private static final float SET_IN = 18;
    private static final float SECOND_COLUMN = 365;

    private static final Pattern ITEM = Pattern.compile("(-|\\d+\\.) (.*)");

    private final PDFont regular = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument pdf;
    private PDPageContentStream page;
    private float at = TOP;

    private Typesetter(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        this.page = nextPage();
    }

    static byte[] print(String letter) {
        try (var pdf = new PDDocument()) {
            var setter = new Typesetter(pdf);
            for (var line : letter.lines().filter(line -> !line.isBlank()).toList()) setter.set(line);
            setter.page.close();
            setter.number();
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void set(String line) throws IOException {
        var item = ITEM.matcher(line);
        if (pdf.getNumberOfPages() == 1 && at == TOP) {
            write(line, bold, 20, LEFT, RIGHT, 12);
        } else if (line.contains("\t")) {
            row(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        } else if (item.matches()) {
            item(item.group(1).equals("-") ? "\u2022" : item.group(1), item.group(2));
        } else if (isHeading(line)) {
            if (at < BOTTOM + 60) turn();
            at -= 8;
            write(line, bold, 13, LEFT, RIGHT, 6);
        } else {
            write(line, regular, 11, LEFT, RIGHT, 9);
        }
    }

    /** A short line without an end. */
    private static boolean isHeading(String line) {
        return line.length() < 120 && !line.endsWith(".") && !line.matches("(?:Inspection dates|Lead inspector):.*");
    }

    private void item(String marker, String words) throws IOException {
        float indent = LEFT + (marker.length() > 1 ? SET_IN + 6 : SET_IN);
        if (at < BOTTOM) turn();
        show(marker, regular, 11, LEFT, at);
        write(words, regular, 11, indent, RIGHT, 6);
    }

    private void row(String name, String value) throws IOException {
        float top = at;
        write(name, regular, 10, LEFT, SECOND_COLUMN - 10, 8);
        show(value.strip(), regular, 10, SECOND_COLUMN, top);
    }

    private void write(String words, PDFont font, float size, float left, float right, float after) throws IOException {
        for (var line : broken(words, font, size, right - left)) {
            if (at < BOTTOM) turn();
            show(line, font, size, left, at);
            at -= size * 1.35f;
        }
        at -= after;
    }

    private static List<String> broken(String words, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = "";
        for (var word : words.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void show(String words, PDFont font, float size, float left, float baseline) throws IOException {
        show(page, words, font, size, left, baseline);
    }

    private static void show(PDPageContentStream on, String words, PDFont font, float size, float left, float baseline)
            throws IOException {
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(left, baseline);
        on.showText(words);
        on.endText();
    }

    private void turn() throws IOException {
        page.close();
        page = nextPage();
        at = TOP;
    }

    private PDPageContentStream nextPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        pdf.addPage(sheet);
        return new PDPageContentStream(pdf, sheet);
    }

    private void number() throws IOException {
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            try (var foot = new PDPageContentStream(pdf, pdf.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
                show(foot, String.valueOf(i + 1), regular, 9, PDRectangle.A4.getWidth() / 2, 45);
            }
        }
    }
}
