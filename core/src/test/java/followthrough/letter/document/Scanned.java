package followthrough.letter.document;

import followthrough.letter.document.scan.Recognition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;

/** Documents as a scanner makes them: a grey picture of each page, and no text. */
public final class Scanned {

    private static final int RESOLUTION = 200;
    private static final float QUALITY = 0.6f;

    /** Passes over the test, and says so, where nothing recognises text. */
    public static Recognition recognition() {
        var recognition = new Recognition("tesseract");
        if (!recognition.isInstalled())
            System.out.println("NOT READ: no scan was read, since tesseract-ocr is not installed");
        Assumptions.assumeTrue(recognition.isInstalled(), "tesseract-ocr is not installed");
        return recognition;
    }

    public static byte[] of(byte[] printed) {
        try (var pdf = Loader.loadPDF(printed);
                var scan = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var sheet = new PDPage(pdf.getPage(page).getCropBox());
                scan.addPage(sheet);
                var picture = new PDFRenderer(pdf).renderImageWithDPI(page, RESOLUTION, ImageType.GRAY);
                try (var content = new PDPageContentStream(scan, sheet)) {
                    var box = sheet.getCropBox();
                    var image = JPEGFactory.createFromImage(scan, picture, QUALITY);
                    content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            scan.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Scanned() {}
}
