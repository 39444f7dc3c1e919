package followthrough.letter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import followthrough.letter.document.LetterUnreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final String STYLES = "<w:styles " + Written.WORD + ">"
            + "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:basedOn w:val='Normal'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Item'><w:name w:val='List Bullet'/><w:pPr><w:numPr>"
            + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='character' w:styleId='Strong'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>"
            + "</w:styles>";

    @Test
    void word_lists_are_counted_and_marked_as_their_definitions_say() {
        var source = word(p("<w:pStyle w:val='Item'/>", r("One"))
                + item(1, 1, "deeper")
                + item(2, 0, "First")
                + item(2, 1, "with a letter")
                + item(2, 0, "Second")
                + item(3, 0, "From seven on")
                + p("", r("Plain"))
                + item(3, 0, "Eighth"));
        assertThat(source.text().split("\n+"))
                .containsExactly(
                        "• One",
                        "◦ deeper",
                        "1. First",
                        "(a) with a letter",
                        "2. Second",
                        "7. From seven on",
                        "Plain",
                        "8. Eighth");
        assertThat(source.lines().get(1).indent())
                .isGreaterThan(source.lines().get(0).indent() + 2);
        assertThat(source.lines()).allMatch(line -> source.text().startsWith(line.text(), line.start()));
    }

    @Test
    void word_keeps_what_was_inserted_and_leaves_out_what_was_deleted_hidden_or_stands_outside_the_text() {
        var source = word(p(
                        "",
                        r("Kept ") + "<w:del><w:r><w:delText>deleted </w:delText></w:r></w:del>"
                                + "<w:ins>" + r("inserted ") + "</w:ins>"
                                + "<w:moveFrom>" + r("moved ") + "</w:moveFrom>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                                + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                                + r("hy\u00adphen")
                                + "<w:r><w:softHyphen/><w:t>ated</w:t><w:noBreakHyphen/><w:tab/></w:r>")
                + p("<w:rPr><w:del/></w:rPr>", r("One paragraph "))
                + p("", r("again"))
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("", r("row gone")) + "</w:tc></w:tr></w:tbl>"
                + p("<w:pStyle w:val='TOC1'/>", r("Entry 3"))
                + p("", "<w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r><w:r><w:tab/></w:r>" + r("typed")));
        assertThat(source.text()).isEqualTo("Kept inserted hyphenated-\n\nOne paragraph again\n\n• typed");
    }

    @Test
    void word_text_boxes_and_controls_are_read_once_and_prompts_are_not() {
        var box = "<w:txbxContent>" + p("", r("In a box")) + "</w:txbxContent>";
        var source = word(p(
                        "",
                        "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                                + "</mc:Fallback></mc:AlternateContent></w:r>" + r("Around it"))
                + "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + p("", r("In a control"))
                + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("", r("Click here"))
                + "</w:sdtContent></w:sdt>"
                + p("<w:pStyle w:val='H1'/>", r("Heading"))
                + p("", "<w:r><w:rPr><w:rStyle w:val='Strong'/></w:rPr><w:t>Strong</w:t><w:br/></w:r>" + r("not"))
                + p("", "<w:r><w:rPr><w:sz w:val='32'/></w:rPr><w:t>Large</w:t></w:r>"));
        assertThat(source.text()).isEqualTo("In a box\n\nAround it\n\nIn a control\n\nHeading\n\nStrong\nnot\n\nLarge");
        assertThat(source.lines().stream().filter(Line::emphasised).map(Line::text))
                .containsExactly("Heading", "Strong", "Large");
    }

    @Test
    void tables_are_read_row_by_row_and_their_columns_stand_where_those_of_a_page_do() {
        var word = word("<w:tbl><w:tr>" + cell(p("", r("Who"))) + cell(p("", r("What"))) + "</w:tr><w:tr>"
                + cell(p("", r("Council"))) + cell(p("", r("First.")) + p("", r("More."))) + "</w:tr></w:tbl>"
                + "<w:tbl><w:tr>" + cell(p("", "")) + cell(p("", r("Only for its place"))) + "</w:tr></w:tbl>");
        var html = Documents.source(("<html><table><tr><th>Who<th>What<tr><td>Council<td><p>First.<p>More.</table>"
                        + "<table><tr><td><td>Only for its place</table>")
                .getBytes(StandardCharsets.UTF_8));
        var odt = Documents.source(Written.odt(
                "",
                "<table:table><table:table-row><table:table-cell><text:p>Who</text:p></table:table-cell><table:table-cell>"
                        + "<text:p>What</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell>"
                        + "<text:p>Council</text:p></table:table-cell><table:table-cell><text:p>First.</text:p><text:p>More."
                        + "</text:p></table:table-cell></table:table-row></table:table><table:table><table:table-row>"
                        + "<table:table-cell/><table:table-cell><text:p>Only for its place</text:p></table:table-cell>"
                        + "</table:table-row></table:table>"));
        for (var source : new Source[] {word, html, odt}) {
            assertThat(source.lines().stream().map(Line::text))
                    .containsExactly("Who", "What", "Council", "First.", "More.", "Only for its place");
            assertThat(source.lines().stream().map(line -> line.indent() >= 24))
                    .containsExactly(false, true, false, true, true, false);
        }
    }

    @Test
    void an_open_document_leaves_out_notes_changes_and_contents_and_reads_text_boxes() {
        var source = Documents.source(Written.odt(
                "<office:automatic-styles><style:style style:name='S' style:family='text'><style:text-properties"
                        + " fo:font-weight='bold'/></style:style></office:automatic-styles>",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes>"
                        + "<text:table-of-content><text:index-body><text:p>Entry 1</text:p></text:index-body>"
                        + "</text:table-of-content>"
                        + "<text:p>Kept<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note"
                        + "</text:p></text:note-body></text:note><text:s text:c='3'/>words<text:line-break/>"
                        + "<text:span text:style-name='S'>strong</text:span></text:p>"
                        + "<text:p><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>around</text:p>"
                        + "<text:h>Title</text:h>"));
        assertThat(source.text()).isEqualTo("Kept words\nstrong\n\nboxed\n\naround\n\nTitle");
        assertThat(source.lines().stream().filter(Line::emphasised).map(Line::text))
                .containsExactly("strong", "Title");
    }

    @Test
    void a_page_of_the_web_is_read_without_its_site_scripts_and_notes() {
        var source = Documents.source(("\ufeff<!-- saved --><!DOCTYPE html><html><head><title>t</title></head><body>"
                        + "<header>Site</header><nav>Menu</nav><script>alert('x')</script><main><header><h1>Letter</h1></header>"
                        + "<p>Words<sup>2</sup> <del>gone</del><ins>new</ins>&nbsp;and&shy;more<p style='DISPLAY: none'>hidden"
                        + "<ol start=3 type=a><li>third<li><p>fourth</p><p>its second</p></ol>"
                        + "<ul><li>outer<ul><li>inner</ul></ul><p><b>All bold</b><pre>one\ntwo</pre>"
                        + "<section role='doc-endnotes'>note</section></main><footer>Site</footer>")
                .getBytes(StandardCharsets.UTF_16LE));
        assertThat(source.text())
                .isEqualTo("Letter\n\nWords new andmore\n\nc. third\n\nd. fourth\n\nits second\n\n• outer\n\n◦ inner"
                        + "\n\nAll bold\n\none\ntwo");
    }

    @Test
    void what_is_not_read_says_what_to_do() {
        refuses(Written.zip(Map.of("xl/workbook.xml", "<x/>")), Reason.OTHER_OFFICE);
        refuses(Written.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), Reason.OTHER_OFFICE);
        refuses(Written.zip(Map.of("letter.txt", "Dear")), Reason.ARCHIVE);
        refuses(ole("WordDocument"), Reason.OLD_WORD);
        refuses(ole("EncryptedPackage"), Reason.ENCRYPTED);
        refuses(ole("Workbook"), Reason.OTHER_OFFICE);
        refuses("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), Reason.PICTURE);
        refuses(
                Written.zip(Map.of(
                        "mimetype",
                        Kind.OPEN_DOCUMENT.mediaType(),
                        "META-INF/manifest.xml",
                        "<m><file-entry><encryption-data/></file-entry></m>",
                        "content.xml",
                        "\u0001\u0002")),
                Reason.ENCRYPTED);
        refuses(new byte[Kind.LARGEST + 1], Reason.TOO_LARGE);
    }

    @Test
    void entities_are_not_expanded_nothing_is_fetched_and_depth_and_size_have_an_end() {
        var body = "<w:document " + Written.WORD + "><w:body>" + p("", r("&x;")) + "</w:body></w:document>";
        for (var entity : new String[] {
            "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY x '&a;&a;&a;'>]>",
            "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/d.dtd'>"
        }) {
            refuses(Written.docx("", Map.of("word/document.xml", entity + body)), Reason.DAMAGED);
        }
        refuses(Written.docx("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000), Map.of()), Reason.DAMAGED);
        refuses(Written.odt("", "<text:p>".repeat(5000) + "</text:p>".repeat(5000)), Reason.DAMAGED);
        refuses(Written.docx("<!--" + " ".repeat(50 * 1024 * 1024) + "-->", Map.of()), Reason.TOO_LARGE);
        refuses(Written.docx(p("", r("words ".repeat(300_000))), Map.of()), Reason.TOO_LARGE);
        var deep = "<html>" + "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000) + "<p>end";
        assertThat(Documents.source(deep.getBytes(StandardCharsets.UTF_8)).text())
                .endsWith("end");
    }

    private static Source word(String body) {
        return Documents.source(
                Written.docx(body, Map.of("word/styles.xml", STYLES, "word/numbering.xml", Written.NUMBERING)));
    }

    private static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String item(int list, int level, String words) {
        return p("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", r(words));
    }

    private static String r(String words) {
        return "<w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t xml:space='preserve'>" + words
                + "</w:t></w:r>";
    }

    private static String cell(String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w='100'/></w:tcPr>" + paragraphs + "</w:tc>";
    }

    private static byte[] ole(String stream) {
        var bytes = ("\u00d0\u00cf\u0011\u00e0" + "\0".repeat(500) + String.join("\0", stream.split("")) + "\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        return bytes;
    }

    private static void refuses(byte[] document, Reason reason) {
        assertThatThrownBy(() -> Documents.source(document))
                .asInstanceOf(type(LetterUnreadable.class))
                .extracting(LetterUnreadable::reason)
                .isEqualTo(reason);
    }
}
