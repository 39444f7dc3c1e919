package followthrough.preview;

import followthrough.sandbox.OpensUntrusted;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The words of all pages of a PDF, each ending with a form feed, with what was typed into its fields; whether that is all,
 * and whether there are pages that are pictures.
 */
@OpensUntrusted
final class PdfWordsWork extends PreviewWork {

    private static final int LONGEST = 2_000_000;
    private static final int MOST_PAGES = 400;

    /** A page with a picture and no more words than a stamp or a page number is a scan. */
    private static final int WORDS_OF_SCAN = 100;

    @Override
    void look(byte[] file, int page, DataOutputStream answer) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            var text = new StringBuilder();
            var scans = false;
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int i = 1; i <= Math.min(MOST_PAGES, pages) && text.length() <= LONGEST; i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                var words = stripper.getText(pdf);
                scans = scans || isScan(pdf, i, words);
                text.append(i == 1 ? fields(pdf) : "").append(words).append('\f');
            }
            answer.writeBoolean(pages <= MOST_PAGES && text.length() <= LONGEST && !holdsFiles(pdf));
            answer.writeBoolean(scans);
            text.setLength(Math.min(LONGEST, text.length()));
            write(text.toString().getBytes(StandardCharsets.UTF_8), answer);
        }
    }

    private static String fields(PDDocument pdf) {
        var form = pdf.getDocumentCatalog().getAcroForm();
        if (form == null) return "";
        var text = new StringBuilder();
        for (PDField field : form.getFieldTree())
            text.append(field.getValueAsString()).append('\n');
        return text.toString();
    }

    private static boolean holdsFiles(PDDocument pdf) {
        var names = pdf.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }

    private static boolean isScan(PDDocument pdf, int number, String words) throws IOException {
        var resources = pdf.getPage(number - 1).getResources();
        return words.strip().length() < WORDS_OF_SCAN && resources != null && holdsPicture(resources, 2);
    }

    private static boolean holdsPicture(PDResources resources, int deep) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            var part = resources.getXObject(name);
            if (part instanceof PDImageXObject) return true;
            if (deep > 0 && part instanceof PDFormXObject form && form.getResources() != null)
                if (holdsPicture(form.getResources(), deep - 1)) return true;
        }
        return false;
    }
}
