package followthrough.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class SheetReadingTest {

    @Test
    void a_workbook_gives_texts_days_numbers_and_percentages() throws IOException {
        var sheet = Opened.sheet(workbook(book -> {
            var rows = book.createSheet("Plan");
            var first = rows.createRow(2);
            first.createCell(0).setCellValue("  Train\u00a0all ");
            var day = first.createCell(1);
            day.setCellValue(LocalDate.of(2027, 3, 31));
            var dates = book.createCellStyle();
            dates.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
            day.setCellStyle(dates);
            var share = first.createCell(2);
            share.setCellValue(0.95);
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0%"));
            share.setCellStyle(percent);
            first.createCell(4).setCellValue(0.1 + 0.2);
        }));

        assertThat(sheet.rows())
                .containsExactly(new Sheet.Row(3, List.of("Train all", "2027-03-31", "95%", "", "0.3")));
    }

    @Test
    void a_formula_gives_the_value_it_was_saved_with_and_is_remarked() throws IOException {
        var sheet = Opened.sheet(workbook(book -> {
            var row = book.createSheet("Plan").createRow(0);
            row.createCell(0).setCellFormula("20+22");
            row.createCell(1).setCellValue("Audit");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));

        assertThat(sheet.rows().get(0).cells()).containsExactly("42", "Audit");
        assertThat(sheet.remarks()).containsExactly(Obstacle.of("sheetFormula", "A1"));
    }

    @Test
    void cells_merged_downwards_say_their_words_in_each_row() throws IOException {
        var sheet = Opened.sheet(workbook(book -> {
            var rows = book.createSheet("Plan");
            for (int i = 0; i < 3; i++) rows.createRow(i).createCell(1).setCellValue("Action " + i);
            rows.getRow(0).createCell(0).setCellValue("Amara Nwosu");
            rows.addMergedRegion(CellRangeAddress.valueOf("A1:A3"));
        }));

        assertThat(sheet.rows()).extracting(row -> row.cell(0)).containsOnly("Amara Nwosu");
        assertThat(sheet.remarks()).containsExactly(Obstacle.of("sheetMerged", "A1:A3"));
    }

    @Test
    void of_several_sheets_the_one_with_a_plan_is_read() throws IOException {
        var sheet = Opened.sheet(workbook(book -> {
            book.createSheet("Cover").createRow(0).createCell(0).setCellValue("Improvement plan 2026");
            var headings = book.createSheet("Plan").createRow(0);
            headings.createCell(0).setCellValue("Action");
            headings.createCell(1).setCellValue("Lead officer");
        }));

        assertThat(sheet.name()).isEqualTo("Plan");
    }

    @Test
    void a_hundred_thousand_rows_are_refused_before_they_are_kept() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Plan");
            for (int i = 0; i < 100_000; i++) {
                sheet.value(i, 0, "Action " + i);
                sheet.value(i, 1, "Amara");
            }
        }
        System.gc();
        var before = used();
        var start = Instant.now();

        assertThat(refusal(bytes.toByteArray())).isEqualTo("sheetTooLong");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        System.gc();
        assertThat(used() - before).isLessThan(32L * 1024 * 1024);
        assertThat(refusal("a,b\n".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheetTooLong");
    }

    @Test
    void a_workbook_with_macros_is_refused() throws IOException {
        assertThat(refusal(zip("xl/workbook.xml", "xl/vbaProject.bin"))).isEqualTo("sheetWithMacros");
    }

    @Test
    void what_is_no_table_is_refused_in_words() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("sheetEmpty");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("sheetOldOffice");
        assertThat(refusal(new byte[] {1, 2, 0, 4})).isEqualTo("sheetUnreadable");
        assertThat(refusal(zip("content.xml"))).isEqualTo("sheetOpenDocument");
        assertThat(refusal(zip("pictures/1.png"))).isEqualTo("sheetUnreadable");
        assertThat(refusal(zip("xl/workbook.xml"))).isEqualTo("sheetUnreadable");
        assertThat(refusal(zip("word/document.xml"))).isEqualTo("sheetUnreadable");
        assertThat(refusal("Just a letter\nwithout columns".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheetNoTable");
        assertThat(refusal("PK\u0003\u0004 torn".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheetUnreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void text_comes_in_the_character_sets_that_spreadsheets_save(String name) {
        var text = "Action;Owner\n\"Train; then “audit”\";Zoë";
        var bytes = (name.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(name));

        assertThat(Opened.sheet(bytes).rows().get(1).cells()).containsExactly("Train; then “audit”", "Zoë");
    }

    @Test
    void text_that_would_be_a_formula_elsewhere_is_only_text() {
        var sheet = Opened.sheet("Action,Owner\n\"=cmd|' /C calc'!A0\",+44 20\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().get(1).cells()).containsExactly("=cmd|' /C calc'!A0", "+44 20");
    }

    @Test
    void a_word_table_is_read_with_its_merged_cells() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createTable(1, 1).getRow(0).getCell(0).setText("A table for the layout");
            var table = document.createTable(3, 2);
            var words = List.of("Owner", "Action", "Amara", "Train", "", "Audit");
            for (int i = 0; i < 6; i++) table.getRow(i / 2).getCell(i % 2).setText(words.get(i));
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            document.write(bytes);

            var sheet = Opened.sheet(bytes.toByteArray());

            assertThat(sheet.rows().get(2).cells()).containsExactly("Amara", "Audit");
            assertThat(sheet.remarks()).containsExactly(Obstacle.of("sheetMerged", "3"));
        }
    }

    @Test
    void every_table_of_a_word_document_is_read_and_named_by_what_stands_above_it() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Recommendation 1: visits");
            document.createParagraph();
            document.createTable(1, 1).getRow(0).getCell(0).setText("Train");
            document.createTable(1, 1).getRow(0).getCell(0).setText("Audit");
            document.createTable(1, 1); // without a word in it
            document.write(bytes);

            assertThat(SheetReading.read(bytes.toByteArray()))
                    .extracting(Sheet::name)
                    .containsExactly("Table 1: Recommendation 1: visits", "Table 2");
        }
    }

    @Test
    void columns_are_guessed_by_what_councils_call_them() {
        var text = """
                Improvement plan,,,,,
                ,,,,,
                Ref,Action required,Lead Officer,Timescale,RAG,Success criteria
                1.1,Train,Amara,31/3/27,Green,x
                """;
        var sheet = Opened.sheet(text.getBytes(StandardCharsets.UTF_8));

        var guess = SheetColumns.guess(sheet);

        assertThat(guess.headingRow()).isEqualTo(3);
        assertThat(guess.columns())
                .containsEntry(SheetField.ID, 0)
                .containsEntry(SheetField.ACTION, 1)
                .containsEntry(SheetField.OWNER, 2)
                .containsEntry(SheetField.DUE, 3)
                .containsEntry(SheetField.COLOUR, 4)
                .containsEntry(SheetField.MEASURE, 5);
    }

    @Test
    void where_nothing_looks_like_a_heading_nothing_is_guessed() {
        var guess = SheetColumns.guess(Opened.sheet("x,y\n1,2\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(guess.headingRow()).isZero();
        assertThat(guess.isUsable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "31/03/2027, 2027-03-31",
        "31.3.27, 2027-03-31",
        "2027-03-31, 2027-03-31",
        "31st March 2027, 2027-03-31",
        "'Wednesday 31 March, 2027', 2027-03-31",
        "31-Mar-27, 2027-03-31",
        "March 2027, 2027-03-31",
        "End of Sept 2027, 2027-09-30"
    })
    void days_are_read_as_people_write_them(String typed, LocalDate day) {
        assertThat(SheetDay.read(typed)).map(SheetDay::day).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2027", "30 February 2027", "Ongoing", "ASAP", "Q3 2027", "12/13/2027", "31 Foo 2027"})
    void what_is_no_day_is_none(String typed) {
        assertThat(SheetDay.read(typed)).isEmpty();
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            filling.fill(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("not really".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String refusal(byte[] bytes) {
        var refused = catchThrowableOfType(Refused.class, () -> Opened.sheet(bytes));
        assertThat(refused).isNotNull();
        return refused.obstacles().get(0).code();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
