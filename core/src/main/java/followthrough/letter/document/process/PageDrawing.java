package followthrough.letter.document.process;

import followthrough.sandbox.OpensUntrusted;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws one page of a PDF; it keeps nothing and knows nothing but its arguments, so that it can run anywhere. */
@OpensUntrusted
public final class PageDrawing {

    /** The most pixels of one picture: an A4 page 2,000 wide has 5.7 million. */
    private static final double MOST_PIXELS = 8_000_000;

    /**
     * The page as a PNG.
     *
     * @param page from 1
     * @param width in pixels; less for a page so long that the picture would become too large
     * @throws IOException when there is no such page, or it is damaged
     */
    public static byte[] png(byte[] document, int page, int width) throws IOException {
        try (var pdf = Loader.loadPDF(document)) {
            if (page < 1 || page > pdf.getNumberOfPages()) throw new IOException("no page " + page);
            var picture = picture(pdf, page, width);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        }
    }

    private static BufferedImage picture(PDDocument pdf, int page, int width) throws IOException {
        var drawing = new PDFRenderer(pdf);
        drawing.setSubsamplingAllowed(true);
        return drawing.renderImage(page - 1, scale(pdf, page, width), ImageType.RGB);
    }

    private static float scale(PDDocument pdf, int page, int width) {
        var shown = pdf.getPage(page - 1);
        var box = shown.getCropBox();
        boolean turned = shown.getRotation() % 180 != 0;
        double wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
        double high = Math.max(1, turned ? box.getWidth() : box.getHeight());
        return (float) Math.min(width / wide, Math.sqrt(MOST_PIXELS / (wide * high)));
    }

    private PageDrawing() {}
}
