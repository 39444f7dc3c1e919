package followthrough.web.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Fetching;
import followthrough.evidence.Gathering;
import followthrough.evidence.Replacing;
import followthrough.evidence.Unread;
import followthrough.evidence.UnreadFile;
import followthrough.shared.ByteSource;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Files are looked into on a page, and whoever fetches one stands in the record. */
@WebTest
class LookTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    private TestCase letter;

    @BeforeEach
    void an_area_gathers_evidence() {
        letter = TestCase.issued(application, "POR", "Visits are late.").assigned();
    }

    @Test
    void the_pages_of_a_pdf_are_shown_with_their_words() throws Exception {
        var id = added("audit.pdf", pdf(null, "Eighteen of twenty", "Two were late"));
        look(id, "?page=2")
                .andExpect(content().string(containsString("Page 2 of 2")))
                .andExpect(content().string(containsString("Two were late")))
                .andExpect(content().string(not(containsString("Eighteen"))));
        assertThat(picture(id).getWidth()).isEqualTo(1_200);
    }

    @Test
    void a_picture_is_drawn_anew_without_what_it_says_of_itself() throws Exception {
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        var said = "Exif\0\0taken at 51.5N 0.1W".getBytes(UTF_8);
        var bytes = photo.toByteArray();
        var with = new ByteArrayOutputStream();
        with.write(bytes, 0, 2);
        with.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (said.length + 2)});
        with.write(said);
        with.write(bytes, 2, bytes.length - 2);
        var id = added("wall.jpg", with.toByteArray());

        look(id, "").andExpect(content().string(containsString("/picture")));
        var shown = bytes(id);
        assertThat(new String(shown, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("51.5N");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(1_200);
    }

    @Test
    void a_picture_that_a_telephone_kept_on_its_side_is_shown_upright() throws Exception {
        var lying = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 200; y++) for (int x = 0; x < 100; x++) lying.setRGB(x, y, 0xffffff);
        var photo = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpg", photo);
        var bytes = photo.toByteArray();
        var with = new ByteArrayOutputStream();
        with.write(bytes, 0, 2);
        with.write(java.util.HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "49492a0008000000" + "0100" + "120103000100000006000000"
                        + "00000000"));
        with.write(bytes, 2, bytes.length - 2);
        var shown = picture(added("wall.jpg", with.toByteArray()));
        assertThat(shown.getWidth()).isEqualTo(200);
        assertThat(shown.getHeight()).isEqualTo(300);
        assertThat(shown.getRGB(100, 50) & 0xff).isGreaterThan(200);
        assertThat(shown.getRGB(100, 250) & 0xff).isLessThan(50);
    }

    @Test
    void tables_and_words_are_shown() throws Exception {
        look(added("visits.csv", "child;days\n1;4\n2;9".getBytes(UTF_8)), "")
                .andExpect(content().string(containsString(">days</td>")));
        look(added("visits.xlsx", workbook("Days late")), "")
                .andExpect(content().string(containsString(">Days late</td>")));
        look(added("minutes.docx", minutes("They came when they said")), "")
                .andExpect(content().string(containsString("They came when they said")));
        look(added("notes.txt", "<script>alert(1)</script>".getBytes(UTF_8)), "")
                .andExpect(content().string(containsString("&lt;script&gt;")));
        look(added("film.bin", new byte[] {0, 1, 2, 3}), "")
                .andExpect(content().string(containsString("A file of this kind cannot be looked into here")));
        look(added("torn.pdf", "%PDF-1.7 and nothing".getBytes(UTF_8)), "")
                .andExpect(content().string(containsString("The file is damaged")));
    }

    @Test
    void a_file_that_asks_for_a_password_is_refused_when_it_is_added() throws Exception {
        sent(pdf("secret", "Hidden"), "").andExpect(content().string(containsString("This file asks for a password")));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .isEmpty();
    }

    @Test
    void whoever_fetches_a_file_stands_in_the_record_and_not_in_the_story_of_the_area() throws Exception {
        var id = added("notes.txt", "Seen".getBytes(UTF_8));
        web.perform(get(address(id) + "/file").with(letter.director.signedIn())).andExpect(status().isOk());
        web.perform(get(address(id)).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Fetched by")))
                .andExpect(content().string(containsString(letter.director.name() + ", ")));
        web.perform(get("/areas/" + letter.area(1) + "/history").with(letter.lead.signedIn()))
                .andExpect(content().string(not(containsString("fetched"))));
    }

    @Test
    void whoever_looks_into_a_file_stands_in_the_record_once_a_day_however_many_pages_they_turn() throws Exception {
        var id = added("audit.pdf", pdf(null, "Eighteen of twenty", "Two were late"));
        for (int i = 0; i < 2; i++)
            for (var what : new String[] {"/look", "/look?page=2", "/picture?page=2"})
                web.perform(get(address(id) + what).with(letter.director.signedIn()))
                        .andExpect(status().isOk());
        assertThat(letter.bean(Fetching.class).of(letter.actor(letter.lead), letter.area(1), id))
                .singleElement()
                .matches(entry -> entry.act().equals("fileLooked"));
        web.perform(get(address(id)).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(letter.director.name() + ", who looked into it here, ")));
    }

    @Test
    void nobody_else_looks_into_a_file() throws Exception {
        var id = added("audit.pdf", pdf(null, "Eighteen of twenty"));
        for (var other : new followthrough.web.TestPerson[] {letter.officer, letter.inspector})
            for (var what : new String[] {"/look", "/picture", "/file"})
                web.perform(get(address(id) + what).with(other.signedIn())).andExpect(status().isNotFound());
    }

    @Test
    void what_may_name_a_child_is_shown_and_kept_with_a_reason_alone() throws Exception {
        var audit = pdf(null, "Eighteen of twenty", "Seen twice, NHS no 943 476 5919");
        sent(audit, "")
                .andExpect(content().string(containsString("Page 2: “943 476 5919” reads like an NHS number")))
                .andExpect(content().string(containsString("Why does it have to be kept as it is?")));
        var library = letter.bean(EvidenceLibrary.class);
        assertThat(library.of(letter.actor(letter.lead), letter.area(1))).isEmpty();

        sent(audit, "The number is made up for training").andExpect(status().is3xxRedirection());
        assertThat(library.of(letter.actor(letter.lead), letter.area(1)))
                .singleElement()
                .matches(item -> item.isRestricted() && item.keptBecause() != null);
    }

    @Test
    void what_may_name_a_child_stays_restricted_while_its_file_stays() throws Exception {
        sent(pdf(null, "NHS no 943 476 5919"), "Made up for training").andExpect(status().is3xxRedirection());
        var before = current();

        replaced(before, "").andExpect(content().string(containsString("reads like an NHS number")));
        assertThat(current().id()).isEqualTo(before.id());

        replaced(before, "Made up, still").andExpect(status().is3xxRedirection());
        assertThat(current())
                .matches(item -> item.isRestricted() && "Made up, still".equals(item.keptBecause()))
                .matches(item -> item.title().equals("Audit of June"));
    }

    @Test
    void what_is_said_of_a_file_stays_with_it_whichever_way_the_item_is_replaced() throws Exception {
        sent(pdf(null, "NHS no 943 476 5919"), "Made up for training").andExpect(status().is3xxRedirection());
        var me = letter.actor(letter.lead);
        var words = new EvidenceItem("Audit of June", EvidenceKind.DATA, me.on(), "", null);
        letter.bean(Replacing.class).replace(me, letter.area(1), current().id(), words, "Mistyped");
        assertThat(current()).matches(item -> item.isRestricted() && "Made up for training".equals(item.keptBecause()));
    }

    @Test
    void days_of_birth_are_found_in_the_cells_of_a_workbook() throws Exception {
        named("list.xlsx", children("Surname", "Forename", "Seen"))
                .andExpect(content().string(containsString("“2015-03-04” reads like somebody’s day of birth")));
        named("list.csv", "Ref;Flat;Date of birth\n17;\"A; B\";04/03/2015".getBytes(UTF_8))
                .andExpect(content().string(containsString("“04/03/2015” reads like somebody’s day of birth")));
    }

    private static byte[] children(String... heads) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Children");
            var head = sheet.createRow(0);
            for (int i = 0; i < heads.length; i++) head.createCell(i).setCellValue(heads[i]);
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Brown");
            row.createCell(1).setCellValue("Ana");
            var asDay = book.createCellStyle();
            asDay.setDataFormat((short) 14);
            var day = row.createCell(2);
            day.setCellValue(java.time.LocalDate.of(2015, 3, 4));
            day.setCellStyle(asDay);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void what_cannot_be_looked_into_is_kept_with_the_word_of_somebody_who_looked_or_restricted() throws Exception {
        var picture = "GIF89a wall".getBytes(UTF_8);
        named("wall.gif", picture)
                .andExpect(content().string(containsString("This file is a picture")))
                .andExpect(content().string(containsString("I looked through it myself, and it names no child")));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1)))
                .isEmpty();
        web.perform(form("wall.gif", picture).param("title", "Wall").param("looked", "true"))
                .andExpect(status().is3xxRedirection());
        var kept = current();
        assertThat(kept).matches(item -> !item.isRestricted());
        assertThat(kept.unread())
                .isEqualTo(new UnreadFile(
                        Unread.PICTURE,
                        letter.lead.id().value(),
                        letter.actor(letter.lead).on()));
        web.perform(get(address(kept.id())).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(letter.lead.name() + " looked through it on")));

        replaced(kept, "").andExpect(status().is3xxRedirection());
        assertThat(current()).matches(item -> Objects.equals(kept.unread(), item.unread()));
        web.perform(form("film.bin", new byte[] {0, 1}).param("title", "Film").param("restricted", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(letter.bean(EvidenceLibrary.class).inUse(letter.actor(letter.lead), letter.area(1)))
                .anyMatch(item -> item.isRestricted()
                        && item.unread() != null
                        && item.unread().lookedBy() == null);
    }

    private Evidence current() {
        var all = letter.bean(EvidenceLibrary.class).of(letter.actor(letter.lead), letter.area(1));
        return all.stream().filter(item -> !item.isRemoved()).findFirst().orElseThrow();
    }

    private ResultActions replaced(Evidence before, String keptBecause) throws Exception {
        return web.perform(multipart(address(before.id()) + "/correct")
                .param("title", "Audit of June")
                .param("kind", "DATA")
                .param("dated.day", "1")
                .param("dated.month", "9")
                .param("dated.year", "2026")
                .param("keptBecause", keptBecause)
                .param("reason", "Mistyped")
                .with(csrf())
                .with(letter.lead.signedIn()));
    }

    private ResultActions sent(byte[] file, String keptBecause) throws Exception {
        return named("audit.pdf", file, keptBecause);
    }

    private ResultActions named(String name, byte[] file) throws Exception {
        return named(name, file, "");
    }

    private ResultActions named(String name, byte[] file, String keptBecause) throws Exception {
        return web.perform(form(name, file).param("title", "Audit").param("keptBecause", keptBecause));
    }

    private MockMultipartHttpServletRequestBuilder form(String name, byte[] file) {
        var form = multipart("/areas/" + letter.area(1) + "/evidence")
                .file(new MockMultipartFile("file", name, "application/octet-stream", file));
        form.param("kind", "DATA")
                .param("dated.day", "1")
                .param("dated.month", "9")
                .param("dated.year", "2026")
                .with(csrf())
                .with(letter.lead.signedIn());
        return form;
    }

    private UUID added(String name, byte[] bytes) {
        var me = letter.actor(letter.lead);
        var file = new EvidenceFile(name, "*/*", ByteSource.of(bytes));
        return letter.bean(Gathering.class)
                .add(me, letter.area(1), new EvidenceItem(name, EvidenceKind.OUTCOME, me.on(), "", file));
    }

    private String address(UUID id) {
        return "/areas/" + letter.area(1) + "/evidence/" + id;
    }

    private ResultActions look(UUID id, String query) throws Exception {
        return web.perform(get(address(id) + "/look" + query).with(letter.lead.signedIn()))
                .andExpect(status().isOk());
    }

    private byte[] bytes(UUID id) throws Exception {
        return web.perform(get(address(id) + "/picture").with(letter.lead.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private BufferedImage picture(UUID id) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(id)));
    }

    private static byte[] pdf(@Nullable String password, String... pages) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var words : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var pen = new PDPageContentStream(pdf, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.newLineAtOffset(72, 700);
                    pen.showText(words);
                    pen.endText();
                }
            }
            if (password != null) pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] workbook(String words) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet("Visits").createRow(0);
            row.createCell(0).setCellValue("Child");
            row.createCell(1).setCellValue(words);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] minutes(String words) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
