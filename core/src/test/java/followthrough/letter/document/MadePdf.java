package followthrough.letter.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs for tests, made on the spot. */
public final class MadePdf {

    /** What is done to a document before it is saved. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static final int LINES = 50;

    /** One printed line for each line of the text, in Helvetica of 11 points. */
    public static byte[] of(String text, Change change) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var lines = text.lines().toList();
            for (int first = 0; first < lines.size(); first += LINES) {
                print(document, lines.subList(first, Math.min(first + LINES, lines.size())));
            }
            change.to(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] of(String text) {
        return of(text, document -> {});
    }

    /** Pages without a single character. */
    public static byte[] blank(int pages) {
        return of("", document -> {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
        });
    }

    private static void print(PDDocument document, Iterable<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(72, 740);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private MadePdf() {}
}
