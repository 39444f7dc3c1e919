package followthrough.evidence.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Unread;
import followthrough.evidence.guard.Guarding.Looked;
import followthrough.shared.ByteSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Real files, read in the real processes: wherever a number stands in them, it is found. */
@CoreTest
class GuardedFilesTest {

    private static final String NUMBER = "943 476 5919";

    @Autowired
    Guarding guarding;

    @Test
    void all_sheets_of_a_workbook_are_read_to_their_end() throws Exception {
        try (var book = new SXSSFWorkbook()) {
            var first = book.createSheet("Visits");
            for (int i = 0; i < 5_000; i++) first.createRow(i).createCell(0).setCellValue("Visit " + i);
            var last = book.createSheet("Children");
            for (int i = 0; i < 5_000; i++) last.createRow(i).createCell(3).setCellValue("Seen");
            last.createRow(5_000).createCell(3).setCellValue(NUMBER);
            var looked = looked("visits.xlsx", saved(book));
            assertThat(looked.places())
                    .singleElement()
                    .matches(place -> place.words().equals(NUMBER) && place.page() == 0);
            assertThat(looked.unread()).isNull();
        }
    }

    @Test
    void a_workbook_that_is_too_long_is_read_as_far_as_it_goes_and_said_not_to_be_whole() throws Exception {
        try (var book = new SXSSFWorkbook()) {
            var sheet = book.createSheet("Visits");
            for (int i = 0; i < 3_000; i++)
                sheet.createRow(i).createCell(0).setCellValue(i == 0 ? NUMBER : i + "Seen".repeat(200));
            var looked = looked("visits.xlsx", saved(book));
            assertThat(looked.places()).hasSize(1);
            assertThat(looked.unread()).isEqualTo(Unread.PARTLY);
        }
    }

    @Test
    void what_stands_in_the_head_of_a_page_or_a_remark_is_found_too() throws Exception {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Nobody is named.");
            assertThat(looked("minutes.docx", saved(document))).isEqualTo(new Looked(java.util.List.of(), null));
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("No. " + NUMBER);
            assertThat(looked("minutes.docx", saved(document)).places()).hasSize(1);
        }
    }

    @Test
    void pictures_in_a_document_are_not_looked_into_but_for_signs() throws Exception {
        assertThat(looked("minutes.docx", withPicture(20)).unread()).isNull();
        assertThat(looked("minutes.docx", withPicture(300)).unread()).isEqualTo(Unread.PICTURES_WITHIN);
    }

    @Test
    void a_pdf_of_scans_is_not_looked_into() throws Exception {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var pen = new PDPageContentStream(pdf, page)) {
                pen.drawImage(LosslessFactory.createFromImage(pdf, noise(60)), 0, 0, 500, 700);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            assertThat(looked("scan.pdf", bytes.toByteArray()).unread()).isEqualTo(Unread.SCAN);
        }
    }

    @Test
    void what_only_calls_itself_a_workbook_is_said_not_to_be_read() {
        assertThat(looked("list.xlsx", new byte[] {'P', 'K', 3, 4, 0}).unread()).isEqualTo(Unread.UNREADABLE);
    }

    private static byte[] withPicture(int wide) throws IOException, InvalidFormatException {
        try (var document = new XWPFDocument()) {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(noise(wide), "png", picture);
            var bytes = new java.io.ByteArrayInputStream(picture.toByteArray());
            document.createParagraph().createRun().addPicture(bytes, PictureType.PNG, "wall.png", 100, 100);
            return saved(document);
        }
    }

    /** Cannot be packed. */
    private static BufferedImage noise(int wide) {
        var image = new BufferedImage(wide, wide, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < wide; x++) for (int y = 0; y < wide; y++) image.setRGB(x, y, random.nextInt());
        return image;
    }

    private static byte[] saved(SXSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] saved(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private Looked looked(String name, byte[] bytes) {
        var file = new EvidenceFile(name, "*/*", ByteSource.of(bytes));
        return guarding.in(new EvidenceItem("Audit", EvidenceKind.DATA, LocalDate.of(2026, 9, 1), "", file));
    }
}
