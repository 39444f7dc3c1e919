package followthrough.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Wherever something is planted in an office file, it is read, or the file is said not to be read as a whole. */
class PackedWordsTest {

    private static final String NUMBER = "943 476 5919";
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    @Test
    void a_document_whose_main_part_is_called_otherwise_is_read() throws Exception {
        var renamed = changed(word("No. " + NUMBER), name -> name.replace("document.xml", "document2.xml"), Map.of());
        assertFound(renamed);
    }

    @Test
    void a_form_with_a_date_to_pick_is_read_and_the_days_of_the_file_are_not() throws Exception {
        var form = "<w:document " + WORD + "><w:body><w:sdt><w:sdtPr><w:alias w:val='Seen on'/>"
                + "<w:date w:fullDate='2026-12-01T00:00:00Z'><w:dateFormat w:val='d MMMM yyyy'/></w:date>"
                + "<w:dropDownList><w:listItem w:displayText='" + NUMBER + "'/></w:dropDownList></w:sdtPr>"
                + "<w:p><w:r><w:t>14 February 2014</w:t></w:r></w:p></w:sdt></w:body></w:document>";
        var read = read(changed(word(""), Map.of("word/document.xml", form)));
        assertThat(text(read)).contains(NUMBER, "14 February 2014");
        assertThat(read.whole()).isTrue();
        var core = "<c:coreProperties xmlns:c='x' xmlns:dcterms='http://purl.org/dc/terms/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>Ana Brown</dc:creator>"
                + "<dcterms:created>2014-02-14T09:00:00Z</dcterms:created></c:coreProperties>";
        assertThat(text(read(changed(word(""), Map.of("docProps/core.xml", core)))))
                .contains("Ana Brown")
                .doesNotContain("2014");
    }

    @Test
    void a_day_in_the_text_of_an_open_document_is_read() throws Exception {
        var content = "<o:p xmlns:o='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                + "Born <o:date>14/02/2014</o:date></o:p>";
        assertThat(text(read(packed(Map.of("mimetype", "application/x", "content.xml", content)))))
                .contains("Born 14/02/2014");
    }

    @Test
    void what_tables_and_charts_were_made_from_is_read() throws Exception {
        assertFound(changed(
                workbook(1),
                Map.of(
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "<p><sharedItems><s v='" + NUMBER + "'/></sharedItems></p>")));
        var records = "<p><r><x v='7'/><n v='9434765919'/></r></p>";
        assertFound(changed(workbook(1), Map.of("xl/pivotCache/pivotCacheRecords1.xml", records)), "9434765919");
        var cells = "<e><row><cell><v>17</v></cell><cell><v>" + NUMBER + "</v></cell></row></e>";
        assertFound(changed(workbook(1), Map.of("xl/externalLinks/externalLink1.xml", cells)));
        assertFound(changed(workbook(1), Map.of("xl/charts/chart1.xml", "<c><pt><v>" + NUMBER + "</v></pt></c>")));
        assertFound(changed(word(""), Map.of("word/diagrams/data1.xml", "<d><t>" + NUMBER + "</t></d>")));
        assertFound(changed(word(""), Map.of("word/glossary/document.xml", "<d><t>" + NUMBER + "</t></d>")));
        assertFound(changed(word(""), Map.of("customXml/item1.xml", "<d><date>17</date><b>" + NUMBER + "</b></d>")));
        assertFound(changed(slides(), Map.of("ppt/charts/chart1.xml", "<c><v>" + NUMBER + "</v></c>")));
    }

    @Test
    void of_a_sheet_all_heads_lists_and_cells_are_read_in_whatever_order() throws Exception {
        for (var planted : new String[] {
            "<sheetData/><headerFooter><evenHeader>" + NUMBER + "</evenHeader></headerFooter>",
            "<sheetData/><headerFooter><firstFooter>" + NUMBER + "</firstFooter></headerFooter>",
            "<sheetData/><dataValidations><dataValidation prompt='" + NUMBER + "'/></dataValidations>",
            "<sheetData/><dataValidations><dataValidation><formula1>\"" + NUMBER
                    + "\"</formula1></dataValidation></dataValidations>",
            "<sheetData><row><c r='D1'><v>1</v></c><c r='A1' t='str'><v>" + NUMBER + "</v></c></row></sheetData>"
        }) {
            var sheet = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" + planted
                    + "</worksheet>";
            assertFound(changed(workbook(1), Map.of("xl/worksheets/sheet1.xml", sheet)));
        }
        var left = "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                + "<si><t>Seen</t></si><si><t>" + NUMBER + "</t></si></sst>";
        assertFound(changed(workbook(1), Map.of("xl/sharedStrings.xml", left)));
    }

    @Test
    void sheets_beyond_the_last_and_parts_that_nobody_knows_leave_it_unread() throws Exception {
        assertThat(read(workbook(3)).whole()).isTrue();
        assertThat(read(workbook(501)).whole()).isFalse();
        assertThat(read(changed(workbook(1), Map.of("xl/worksheets/sheet9.xml", "<a/>")))
                        .whole())
                .isFalse();
        for (var part : new String[] {"xl/model/item.data", "word/media/list.txt", "word/afchunk.htm", "Versions/V1"})
            assertThat(read(changed(word(""), Map.of(part, ""))).whole())
                    .as(part)
                    .isFalse();
        assertThat(read(changed(word(""), Map.of("word/embeddings/sheet.xlsx", "")))
                        .whole())
                .isFalse();
    }

    @Test
    void what_programs_write_without_words_leaves_it_whole() throws Exception {
        var parts = Map.of(
                "word/theme/theme1.xml", "<a/>",
                "word/fonts/font1.odttf", "",
                "word/webSettings.xml", "<a/>",
                "word/commentsExtended.xml", "<a/>",
                "docMetadata/LabelInfo.xml", "<a/>",
                "customXml/itemProps1.xml", "<a/>",
                "docProps/thumbnail.jpeg", "",
                "_xmlsignatures/sig1.xml", "<a/>",
                "word/", "");
        var read = read(changed(word("Seen"), parts));
        assertThat(read.whole()).isTrue();
        assertThat(text(read)).isEqualToNormalizingWhitespace(text(read(word("Seen"))));
        assertThat(read(word("Seen")).whole()).isTrue();
        assertThat(read(slides()).whole()).isTrue();
        var open = Map.of(
                "content.xml", "<a/>",
                "settings.xml", "<a/>",
                "layout-cache", "",
                "manifest.rdf", "<a/>",
                "Configurations2/menubar/x.xml", "",
                "Thumbnails/thumbnail.png", "");
        assertThat(read(packed(open)).whole()).isTrue();
    }

    @Test
    void where_a_drawing_stands_does_not_run_into_the_words_beside_it() throws Exception {
        var document = "<w:document " + WORD + "><w:p><w:r><w:t>" + NUMBER + "</w:t></w:r><posOffset>457200</posOffset>"
                + "</w:p></w:document>";
        assertThat(text(read(changed(word(""), Map.of("word/document.xml", document)))))
                .contains(NUMBER)
                .doesNotContain("457200");
    }

    @Test
    void a_drawing_that_is_no_xml_is_said_not_to_be_read() throws Exception {
        var read = read(changed(word(""), Map.of("word/vmlDrawing1.vml", "<a>Seen<br></a>")));
        assertThat(read.whole()).isFalse();
    }

    private static void assertFound(byte[] file) throws Exception {
        assertFound(file, NUMBER);
    }

    private static void assertFound(byte[] file, String words) throws Exception {
        assertThat(text(read(file))).containsPattern("(?m)(?<!\\d)" + words + "(?!\\d)");
    }

    private static PackedWords read(byte[] file) throws Exception {
        return PackedWordsReading.read(file);
    }

    private static String text(PackedWords read) {
        return String.join("\n", read.texts());
    }

    private static byte[] word(String words) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(int sheets) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            for (int i = 0; i < sheets; i++)
                book.createSheet("Sheet " + i).createRow(0).createCell(0).setCellValue("Seen");
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] slides() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.createSlide();
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] file, Map<String, String> parts) throws Exception {
        return changed(file, UnaryOperator.identity(), parts);
    }

    /** The same file with its parts called otherwise, and these put into it. */
    private static byte[] changed(byte[] file, UnaryOperator<String> names, Map<String, String> parts)
            throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (parts.containsKey(entry.getName())) continue;
                to.putNextEntry(new ZipEntry(names.apply(entry.getName())));
                from.transferTo(to);
            }
            put(to, parts);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(Map<String, String> parts) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(bytes)) {
            put(to, parts);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream to, Map<String, String> parts) throws Exception {
        for (var part : new TreeMap<>(parts).entrySet()) {
            to.putNextEntry(new ZipEntry(part.getKey()));
            to.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
