package followthrough.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;
import followthrough.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Small files that unfold: each ends in words, in a process of its own, and the next table is read. */
class SheetBombTest {

    private static final Sandbox SANDBOX = new Sandbox();
    private static final SheetOpening OPENING = new SheetOpening(SANDBOX);

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @AfterAll
    static void end() {
        SANDBOX.destroy();
    }

    @Test
    void styles_without_end_are_refused() throws IOException {
        refused(workbook("<sheetData><row><c><v>1</v></c></row></sheetData>", "", fonts(2_000_000)));
    }

    @Test
    void cells_without_words_are_refused() throws IOException {
        refused(workbook(
                "<sheetData>" + ("<row>" + "<c/>".repeat(10_000) + "</row>").repeat(900) + "</sheetData>", "", ""));
    }

    @Test
    void shared_words_without_end_are_refused() throws IOException {
        refused(workbook("<sheetData/>", "<si><t>" + "words ".repeat(100) + "</t></si>", ""));
        var one = "<si><t>" + "w".repeat(9_000) + "</t></si>";
        refused(workbook(
                "<sheetData>" + ("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(59) + "</row>").repeat(1_900)
                        + "</sheetData>",
                one,
                ""));
        refused(workbook("<sheetData/>", "<si/>".repeat(3_900_000), ""));
    }

    @Test
    void merged_cells_without_end_cost_nothing() throws IOException {
        assertThat(OPENING.read(ByteSource.of(workbook(
                                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData><mergeCells>"
                                        + "<mergeCell ref=\"A1:A1048576\"/>".repeat(200_000) + "</mergeCells>",
                                "",
                                "")))
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_word_table_without_end_is_refused() throws IOException {
        var row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(50) + "</w:tr>";
        refused(zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>",
                "_rels/.rels",
                relationships("officeDocument", "word/document.xml"),
                "word/document.xml",
                "<w:document " + WORD + "><w:body><w:tbl>" + row.repeat(18_000) + "</w:tbl></w:body></w:document>")));
    }

    private static void refused(byte[] bomb) {
        assertThat(bomb).hasSizeLessThan(2 * 1024 * 1024);
        var refused = catchThrowableOfType(Refused.class, () -> OPENING.read(ByteSource.of(bomb)));
        assertThat(refused).isNotNull();
        assertThat(refused.obstacles())
                .singleElement()
                .satisfies(obstacle ->
                        assertThat(obstacle.code()).startsWith("sheet").isNotEqualTo("sheetsBeingRead"));
        assertThat(OPENING.read(ByteSource.of("Action,Owner\nTrain,Amara\n".getBytes(StandardCharsets.UTF_8)))
                        .rows())
                .hasSize(2);
    }

    private static String fonts(int count) {
        return "<fonts>" + "<font/>".repeat(count) + "</fonts><cellXfs><xf/></cellXfs>";
    }

    private static byte[] workbook(String sheet, String strings, String styles) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + part("workbook", "sheet.main") + part("worksheets/sheet1", "worksheet")
                        + part("styles", "styles") + part("sharedStrings", "sharedStrings") + "</Types>",
                "_rels/.rels",
                relationships("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "sharedStrings.xml"),
                "xl/workbook.xml",
                "<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"Plan\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + ">" + sheet + "</worksheet>",
                "xl/styles.xml",
                "<styleSheet " + MAIN + ">" + styles + "</styleSheet>",
                "xl/sharedStrings.xml",
                "<sst " + MAIN + ">" + strings + "</sst>"));
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"/xl/" + name + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relationships(String... kindsAndTargets) {
        var found = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            found.append(
                    "<Relationship Id=\"r" + i / 2 + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/" + kindsAndTargets[i] + "\" Target=\"" + kindsAndTargets[i + 1] + "\"/>");
        }
        return found.append("</Relationships>").toString();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
