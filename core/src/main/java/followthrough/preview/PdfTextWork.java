package followthrough.preview;

import followthrough.sandbox.OpensUntrusted;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** How many pages a PDF has, and the words of one of them; of all of them, each ending with a form feed, for page 0. */
@OpensUntrusted
final class PdfTextWork extends PreviewWork {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_OF_ALL = 2_000_000;
    private static final int MOST_PAGES = 400;

    @Override
    void look(byte[] file, int page, DataOutputStream answer) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            answer.writeInt(pages);
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            if (page == 0) stripper.setPageEnd("\f");
            stripper.setStartPage(Math.max(1, page));
            stripper.setEndPage(page == 0 ? MOST_PAGES : page);
            var text = page < 0 || page > pages ? "" : stripper.getText(pdf);
            int most = page == 0 ? LONGEST_OF_ALL : LONGEST;
            write(text.substring(0, Math.min(most, text.length())).getBytes(StandardCharsets.UTF_8), answer);
        }
    }
}
