package followthrough.letter.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints a letter for a test: lines of type at places that the test says. */
final class PrintedLetter {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final PDFont SYMBOLS = new PDType1Font(FontName.ZAPF_DINGBATS);

    private static final double TOP = 100;
    private static final double LEADING = 14;

    private record Word(int page, double x, double y, double size, PDFont font, String text) {}

    private final List<Word> words = new ArrayList<>();
    private int page = 1;
    private double y = TOP;

    /** A line at the left margin, one line below what was printed before. */
    PrintedLetter line(String text) {
        return at(70, y, 11, PLAIN, text).down();
    }

    PrintedLetter heading(String text) {
        return gap().at(70, y, 13, BOLD, text).down().gap();
    }

    /** A bullet with hanging lines. */
    PrintedLetter bullet(String glyph, String... lines) {
        at(76, y, 11, PLAIN, glyph);
        for (var line : lines) at(94, y, 11, PLAIN, line).down();
        return gap();
    }

    PrintedLetter at(double x, double baseline, double size, PDFont font, String text) {
        words.add(new Word(page, x, baseline, size, font, text));
        return this;
    }

    PrintedLetter at(double x, String text) {
        return at(x, y, 11, PLAIN, text);
    }

    PrintedLetter down() {
        y += LEADING;
        return this;
    }

    PrintedLetter gap() {
        y += LEADING;
        return this;
    }

    PrintedLetter moveTo(double baseline) {
        y = baseline;
        return this;
    }

    double y() {
        return y;
    }

    PrintedLetter newPage() {
        page++;
        y = TOP;
        return this;
    }

    byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int number = 1; number <= page; number++) print(document, number);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private void print(PDDocument document, int number) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            for (var word : words) {
                if (word.page() != number) continue;
                content.beginText();
                content.setFont(word.font(), (float) word.size());
                content.newLineAtOffset((float) word.x(), (float) (PDRectangle.A4.getHeight() - word.y()));
                content.showText(word.text());
                content.endText();
            }
        }
    }
}
