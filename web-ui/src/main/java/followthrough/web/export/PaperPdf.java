package followthrough.web.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints a paper as a PDF that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-2a). */
final class PaperPdf {

    static {
        XRLog.setLoggingEnabled(false); // it tells each typeface that it loads; what fails, fails as an exception
    }

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withW3cDocument(PaperHtml.of(paper), null)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(COLOURS)
                    .withProducer("Followthrough")
                    .useFont(() -> Glyphs.face("Regular"), Glyphs.FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> Glyphs.face("Bold"), Glyphs.FAMILY, 700, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private PaperPdf() {}
}
