package followthrough.preview;

import followthrough.sandbox.OpensUntrusted;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** How many pages a PDF has, and the words of one of them. */
@OpensUntrusted
final class PdfTextWork extends PreviewWork {

    private static final int LONGEST = 100_000;

    @Override
    void look(byte[] file, int page, DataOutputStream answer) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            answer.writeInt(pages);
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(Math.max(1, page));
            stripper.setEndPage(page);
            var text = page < 0 || page > pages ? "" : stripper.getText(pdf);
            write(text.substring(0, Math.min(LONGEST, text.length())).getBytes(StandardCharsets.UTF_8), answer);
        }
    }
}
