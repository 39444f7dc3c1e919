package followthrough.letter.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import followthrough.letter.document.Documents;
import followthrough.letter.document.HostilePdf;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.MadePdf;
import followthrough.letter.document.ReadingProgress;
import followthrough.letter.document.Written;
import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents from strangers, read in a process of their own. */
class DocumentReadingTest {

    private static final Sandbox SANDBOX = new Sandbox();
    private static final DocumentReading READING = new DocumentReading(SANDBOX);

    private static final String WORDS = "Dear Ms Bell\nThis is the letter of the inspection.\n".repeat(30);

    @AfterAll
    static void end() {
        SANDBOX.destroy();
    }

    @Test
    void a_document_comes_back_from_its_process_as_it_is_read_here_and_tells_its_pages() {
        var pdf = MadePdf.of(WORDS);
        List<String> heard = new ArrayList<>();
        assertThat(READING.source(ByteSource.of(pdf), (page, pages) -> heard.add(page + " of " + pages))
                        .lines())
                .isEqualTo(Documents.source(pdf).lines());
        assertThat(heard).containsExactly("1 of 2", "2 of 2");
        var layout = READING.source(ByteSource.of(pdf), ReadingProgress.UNHEARD).layout();
        assertThat(layout.pages()).hasSize(2);
        assertThat(layout.words()).hasSameSizeAs(Documents.source(pdf).layout().words());
        assertThat(SANDBOX.waiting()).isEqualTo(1);
    }

    @Test
    void a_document_that_takes_too_much_memory_ends_its_process_and_nothing_else() {
        var bomb = HostilePdf.bomb();
        assertThat(bomb).hasSizeLessThan(2 * 1024 * 1024);
        refuses(READING, bomb, Reason.TOO_DEMANDING);
        assertThat(READING.source(ByteSource.of(MadePdf.of(WORDS)), ReadingProgress.UNHEARD)
                        .lines())
                .isNotEmpty();
    }

    @Test
    void a_document_that_takes_too_long_is_given_up() {
        var sandbox = new Sandbox();
        var impatient = new DocumentReading(sandbox, Duration.ZERO, Duration.ZERO);
        refuses(impatient, MadePdf.of(WORDS), Reason.TOO_DEMANDING);
        undrawn(impatient, MadePdf.of(WORDS), 1, Reason.TOO_DEMANDING);
        assertThat(sandbox.waiting()).isZero();
        sandbox.destroy();
    }

    @Test
    void a_process_that_is_expected_waits_and_ends_with_the_application() {
        var sandbox = new Sandbox();
        var reading = new DocumentReading(sandbox);
        reading.expect();
        assertThat(reading.source(
                                ByteSource.of(Written.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>", Map.of())),
                                ReadingProgress.UNHEARD)
                        .text())
                .isEqualTo("Words");
        assertThat(reading.source(
                                ByteSource.of("Plain words".getBytes(StandardCharsets.UTF_8)), ReadingProgress.UNHEARD)
                        .text())
                .isEqualTo("Plain words");
        sandbox.destroy();
        assertThat(sandbox.waiting()).isZero();
    }

    @Test
    void pages_are_drawn_in_a_process_of_their_own_and_one_that_cannot_be_drawn_costs_only_its_picture() {
        var pdf = MadePdf.of(WORDS);
        assertThat(READING.picture(ByteSource.of(pdf), 1, 300)).startsWith(0x89, 'P', 'N', 'G');
        undrawn(READING, pdf, 3, Reason.DAMAGED);
        assertThat(READING.picture(ByteSource.of(pdf), 2, 300)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void a_page_that_is_drawn_without_end_is_read_and_has_no_picture() {
        var careful = new DocumentReading(SANDBOX, Duration.ofSeconds(60), Duration.ofSeconds(5));
        for (var hostile : List.of(HostilePdf.endlessPattern(WORDS), HostilePdf.hugePicture(WORDS))) {
            assertThat(careful.source(ByteSource.of(hostile), ReadingProgress.UNHEARD)
                            .text())
                    .startsWith("Dear Ms Bell");
            assertThatThrownBy(() -> careful.picture(ByteSource.of(hostile), 1, 1000))
                    .isInstanceOf(LetterUnreadable.class);
            assertThat(careful.picture(ByteSource.of(hostile), 2, 300)).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void scripts_and_programs_in_a_document_are_never_run() {
        var hostile = MadePdf.of(WORDS, document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("while (true) {}"));
            var launch = new PDActionLaunch();
            launch.setF("/bin/true");
            document.getPage(0).getCOSObject().setItem(COSName.AA, launch);
        });
        assertThat(Documents.source(hostile).text())
                .isEqualTo(Documents.source(MadePdf.of(WORDS)).text());
    }

    @Test
    void locked_scanned_and_endless_documents_and_lying_fonts_are_named() {
        refuses(
                MadePdf.of(
                        WORDS,
                        document -> document.protect(
                                new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                Reason.ENCRYPTED);
        refuses(MadePdf.blank(3), Reason.SCANNED);
        refuses(MadePdf.blank(5000), Reason.TOO_MANY_PAGES);
        var shifted = new StringBuilder();
        WORDS.chars().forEach(c -> shifted.append((char) (c > ' ' ? 33 + (c - 33 + 29) % 90 : c)));
        refuses(MadePdf.of(shifted.toString()), Reason.UNREADABLE_FONT);
    }

    @Test
    void a_pdf_whose_pages_came_without_what_they_print_is_damaged_and_no_scan() {
        var begun = """
                %PDF-1.4
                1 0 obj
                <</Type /Catalog /Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type /Pages /Kids [3 0 R] /Count 1>>
                endobj
                3 0 obj
                <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>>
                endobj
                """;
        refuses(READING, begun.getBytes(StandardCharsets.ISO_8859_1), Reason.DAMAGED);
        refuses(READING, (begun + "%%EOF\n").getBytes(StandardCharsets.ISO_8859_1), Reason.SCANNED);
    }

    @Test
    void the_work_answers_with_pages_and_lines_or_the_reason() throws IOException {
        var in = answer(MadePdf.of(WORDS));
        assertThat(in.readByte()).isEqualTo(LinesWork.PAGE);
        in.readLong();
        assertThat(in.readByte()).isEqualTo(LinesWork.PAGE);
        in.readLong();
        assertThat(in.readByte()).isEqualTo(LinesWork.READ);
        assertThat(SourceStream.read(in).text()).startsWith("Dear Ms Bell");
        var torn = answer(new byte[] {'P', 'K', 3, 4});
        assertThat(torn.readByte()).isEqualTo(LinesWork.UNREADABLE);
        assertThat(torn.readUTF()).isEqualTo(Reason.DAMAGED.name());
        assertThatThrownBy(() ->
                        SourceStream.read(new DataInputStream(new ByteArrayInputStream(new byte[] {-1, 0, 0, 0}))))
                .isInstanceOf(LetterUnreadable.class);
    }

    private static DataInputStream answer(byte[] document) throws IOException {
        var request = new ByteArrayOutputStream();
        Sandbox.send(ByteSource.of(document), new DataOutputStream(request));
        var answer = new ByteArrayOutputStream();
        new LinesWork()
                .answer(
                        new DataInputStream(new ByteArrayInputStream(request.toByteArray())),
                        new DataOutputStream(answer));
        return new DataInputStream(new ByteArrayInputStream(answer.toByteArray()));
    }

    private static void undrawn(DocumentReading reading, byte[] document, int page, Reason reason) {
        assertThatThrownBy(() -> reading.picture(ByteSource.of(document), page, 300))
                .asInstanceOf(type(LetterUnreadable.class))
                .extracting(LetterUnreadable::reason)
                .isEqualTo(reason);
    }

    private static void refuses(byte[] document, Reason reason) {
        assertThatThrownBy(() -> Documents.source(document))
                .asInstanceOf(type(LetterUnreadable.class))
                .extracting(LetterUnreadable::reason)
                .isEqualTo(reason);
    }

    private static void refuses(DocumentReading reading, byte[] document, Reason reason) {
        assertThatThrownBy(() -> reading.source(ByteSource.of(document), ReadingProgress.UNHEARD))
                .asInstanceOf(type(LetterUnreadable.class))
                .extracting(LetterUnreadable::reason)
                .isEqualTo(reason);
    }
}
