package followthrough.web.export;

import static followthrough.web.export.Paper.Tint.AMBER;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.web.export.Paper.Cell;
import followthrough.web.export.Paper.Column;
import followthrough.web.export.Paper.Fact;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final float A4_WIDTH = 595.3f;

    private static final String TYPED =
            "Siân’s team – “Tŷ Gŵyr” at Ŵ Ŷ ŵ ŷ, Zoë O’Brien, Łukasz, café, £5 or €6, ½, 20% ≥ 10…";

    @Test
    void every_kind_of_block_is_accessible_and_comes_back_as_words() throws Exception {
        var pdf = PaperPdf.of(everything());

        Conformance.assertAccessible(pdf);
        assertThat(Conformance.words(pdf))
                .contains("Plan for Northmoor", TYPED, "Where it stands", "First thing", "Version 3, code 12ab-34cd")
                .contains("Unsigned draft", "Page 1 of", "Second line");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Plan for Northmoor");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(2);
        }
    }

    @Test
    void the_head_of_a_table_stands_on_every_page_and_a_row_may_be_longer_than_one() throws Exception {
        var rows = new ArrayList<List<Cell>>();
        for (int i = 1; i <= 45; i++)
            rows.add(List.of(Cell.of("Row " + i), Cell.of("Train every social worker\nby May")));
        rows.add(List.of(Cell.of("Row 46"), Cell.of("very ".repeat(4000) + "long")));
        var pdf = PaperPdf.of(Paper.titled("Rows", "foot")
                .table("Rows", List.of(new Column("Number here", 1), new Column("What", 3)), rows)
                .done());

        Conformance.assertAccessible(pdf);
        var words = Conformance.words(pdf);
        assertThat(words).contains("Row 45", "Row 46", "very long");
        assertThat(words.split("Number here", -1).length).isGreaterThan(3);
    }

    @Test
    void a_word_wider_than_its_box_is_broken_and_none_of_it_runs_off_the_page() throws Exception {
        var word = "safeguarding".repeat(100);
        var columns = List.of(new Column("Number", 1), new Column("What", 4), new Column("Who", 1));
        var pdf = PaperPdf.of(Paper.titled(word, word)
                .marked(word)
                .facts(List.of(new Fact("Authority", word), new Fact(word, "Northmoor")))
                .heading(1, word)
                .quotation("He said " + word, word)
                .paragraph("A comment " + word)
                .bullets(List.of(word))
                .table("Table " + word, columns, List.of(List.of(Cell.of("1"), Cell.of(word), Cell.of(word))))
                .done());

        Conformance.assertAccessible(pdf);
        assertThat(Conformance.rightmost(pdf)).isLessThanOrEqualTo(A4_WIDTH);
        var comment = PaperPdf.of(
                Paper.titled("Comment", "foot").paragraph("He said " + word).done());
        assertThat(Conformance.words(comment).replace(" ", "")).contains("Hesaid" + word);
    }

    @Test
    void what_the_typeface_lacks_is_said_and_what_is_no_writing_is_left_out() throws Exception {
        var typed = "done \u2714 \ud83d\ude00 \uf0b7 e\u0301 \u0007\ud83d soft\u00adhyphen\u200b";
        var pdf = PaperPdf.of(Paper.titled("Signs", "foot").paragraph(typed).done());

        Conformance.assertAccessible(pdf);
        assertThat(Conformance.words(pdf))
                .contains("done [heavy check mark] [grinning face] • é ")
                .contains("softhyphen");
        assertThat(wordsOf(PaperWord.of(
                        Paper.titled("Signs", "foot").paragraph(typed).done())))
                .contains("done \u2714 \ud83d\ude00 • é ");
    }

    @Test
    void markup_in_words_is_words() throws Exception {
        var typed = "<b>bold</b> & <img src='http://example.org/x.png'/> ]]> =cmd";
        var pdf = PaperPdf.of(Paper.titled(typed, typed).paragraph(typed).done());

        Conformance.assertAccessible(pdf);
        assertThat(Conformance.words(pdf)).contains(typed);
    }

    @Test
    void word_has_headings_a_title_header_rows_and_page_numbers() throws Exception {
        var word = PaperWord.of(everything());

        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Plan for Northmoor");
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle())
                    .contains("Title", "Heading1", "Heading2", "ListBullet", "Quote", "Caption");
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(1).getRow(1).getCell(1).getColor())
                    .isEqualTo(AMBER.hex());
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
        assertThat(wordsOf(word)).contains(TYPED, "Second line", "Unsigned draft", "Version 3, code 12ab-34cd");
    }

    @Test
    void a_document_is_saved_under_its_reference_and_never_shown_as_a_page() {
        var answer = Download.of(Paper.titled("Short", "foot").done(), "docx", "NOM-2026-01-A2-plan");

        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("NOM-2026-01-A2-plan.docx");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(String.valueOf(answer.getHeaders().getContentType())).contains("wordprocessingml");
    }

    private static Paper everything() {
        return Paper.titled("Plan for Northmoor", "Version 3, code 12ab-34cd")
                .marked("Unsigned draft")
                .across()
                .facts(List.of(new Fact("Authority", "Northmoor Council"), new Fact("Left out", " ")))
                .heading(1, "The finding")
                .quotation(TYPED, "Letter of 3 March, page 4")
                .heading(2, "Where it stands")
                .paragraph("First line\nSecond line")
                .paragraph(null)
                .bullets(List.of("First thing", "Second thing"))
                .bullets(List.of())
                .table(
                        "Actions",
                        List.of(new Column("What", 3), new Column("Colour", 1)),
                        List.of(List.of(Cell.of(TYPED), new Cell("Amber", AMBER)), List.of(Cell.of(""), Cell.of(""))))
                .heading(3, "Signed")
                .done();
    }

    private static String wordsOf(byte[] word) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
