package followthrough.web.plan.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import followthrough.plan.PlanReading;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PlanImportBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void a_table_is_read_put_right_taken_undone_and_comes_back_unchanged() throws IOException {
        var letter =
                TestCase.issued(application, "KEN", "Supervision is irregular.").assigned();
        var plan = "/areas/" + letter.area(1) + "/plan";
        signIn(letter.lead);
        visit(plan + "/edit");
        follow("Bring in a plan that you have as a spreadsheet or Word table");
        look("plan-import");
        press("Read the file");
        assertThat(problems()).containsExactly("Choose a file");
        choose("plan.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        press("Read the file");
        assertThat(problems().get(0)).contains("old format");

        choose("plan.xlsx", workbook());
        press("Read the file");
        assertThat(page.locator("main").innerText())
                .contains("1 row is new, 2 rows have a problem", "“31/02/2027” is none", "Nobody here is called");
        look("plan-import-wrong");
        var wrong = page.locator("#line-4");
        wrong.getByLabel("By when?").fill("28/02/2027");
        press("Look again");
        assertThat(page.locator("main").innerText()).contains("2 rows are new, 1 row has a problem");
        page.locator("#line-5").getByLabel("Who answers for it?").selectOption("Owen Price");
        press("Look again");
        look("plan-import-ready");
        press("Take 3 rows into the plan");
        assertThat(page.locator("main").innerText()).contains("3 rows are taken into the plan");
        assertThat(page.getByLabel("What will be done?").count()).isEqualTo(3);
        assertThat(page.getByLabel("What will be done?").nth(2).inputValue()).isEqualTo("=cmd|' /C calc'!A0");

        press("Undo");
        assertThat(page.getByLabel("What will be done?").first().inputValue()).isEmpty();
        visit(plan + "/import");
        choose("plan.csv", "Action,Lead,By when\nTrain,Owen Price,31/03/2027\n".getBytes(StandardCharsets.UTF_8));
        press("Read the file");
        press("Take 1 row into the plan");
        visit(plan);
        var before = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow()
                .content();

        var export = page.waitForDownload(
                () -> page.getByText("Take this plan away as a spreadsheet").click());
        assertThat(export.suggestedFilename()).isEqualTo("action-plan-" + letter.area(1) + ".xlsx");
        visit(plan + "/import");
        page.getByLabel("Spreadsheet or Word document").setInputFiles(export.path());
        press("Read the file");
        assertThat(page.locator("main").innerText()).contains("1 row is the same already", "There is nothing to take");
        look("plan-import-same");
        assertThat(letter.bean(PlanReading.class)
                        .working(letter.actor(letter.lead), letter.area(1))
                        .orElseThrow()
                        .content())
                .isEqualTo(before);

        var address = page.url();
        signIn(letter.director);
        assertThat(visit(address)).isEqualTo(404);
        visit(plan);
        assertThat(page.getByText("Take this plan away as a spreadsheet").count())
                .isEqualTo(1);
    }

    @Test
    void a_table_with_the_plans_of_a_whole_inspection_is_chosen_once() {
        var letter = TestCase.issued(application, "TOW", "Visits are late.", "Records are thin.")
                .assigned();
        signIn(letter.lead);
        visit("/areas/" + letter.area(1) + "/plan/import");
        choose("whole.csv", "Action,Lead,By when\nTrain,Owen Price,31/03/2027\n".getBytes(StandardCharsets.UTF_8));
        press("Read the file");
        press("Take 1 row into the plan");
        visit("/areas/" + letter.area(1) + "/plan/import");
        assertThat(page.locator("main").innerText()).doesNotContain("whole.csv");
        visit("/areas/" + letter.area(2) + "/plan/import");
        look("plan-import-again");
        press("Use whole.csv again");
        assertThat(page.locator("main").innerText()).contains("1 row is new");
        press("Take 1 row into the plan");
        assertThat(page.getByLabel("What will be done?").first().inputValue()).isEqualTo("Train");
    }

    @Test
    void of_a_document_with_a_table_for_each_area_each_takes_its_own() throws IOException {
        var letter = TestCase.issued(application, "HMF", "Visits are late.", "Records are thin.", "Plans drift.")
                .assigned();
        signIn(letter.lead);
        visit("/areas/" + letter.area(1) + "/plan/import");
        choose("three.docx", tables("Visits", "Records", "Plans"));
        press("Read the file");
        assertThat(main())
                .contains("The file has 3 tables", "Table 1: Visits", "Table 2: Records", "Action · Lead · By when")
                .contains("Mend visits")
                .doesNotContain("Mend records");
        look("plan-import-tables");
        press("Take 1 row into the plan");

        visit("/areas/" + letter.area(2) + "/plan/import");
        assertThat(main()).contains("Area 1 took Table 1: Visits");
        press("Use three.docx again");
        assertThat(main()).as("the next one").contains("Mend records", "area 1").doesNotContain("Mend visits");
        follow("Table 3: Plans");
        assertThat(main()).contains("Mend plans").doesNotContain("Mend records");
        press("Take 1 row into the plan");
        assertThat(page.getByLabel("What will be done?").first().inputValue()).isEqualTo("Mend plans");

        visit("/areas/" + letter.area(3) + "/plan/import");
        look("plan-import-tables-earlier");
        press("Use three.docx again");
        assertThat(main()).as("the one that is left").contains("Mend records");
        look("plan-import-tables-taken");
        var address = page.url();
        signIn(letter.colleague("Bea Marsh", Role.AREA_LEAD));
        assertThat(visit(address)).isEqualTo(404);
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private static byte[] tables(String... names) throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var name : names) {
                document.createParagraph().createRun().setText(name);
                var table = document.createTable(2, 3);
                var words = List.of(
                        "Action",
                        "Lead",
                        "By when",
                        "Mend " + name.toLowerCase(Locale.ROOT),
                        "Owen Price",
                        "31/03/2027");
                for (int i = 0; i < 6; i++) table.getRow(i / 3).getCell(i % 3).setText(words.get(i));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void choose(String name, byte[] bytes) {
        page.getByLabel("Spreadsheet or Word document")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Excel", "16.0")) {
            var sheet = workbook.newWorksheet("Plan");
            sheet.value(0, 0, "Improvement plan");
            var headings = List.of("Ref", "Action required", "Lead officer", "Timescale", "Success criteria", "RAG");
            for (int i = 0; i < headings.size(); i++) sheet.value(1, i, headings.get(i));
            row(sheet, 2, "1.1", "Supervise every case each month", "Owen Price", "Cases supervised");
            sheet.value(2, 3, LocalDate.of(2027, 3, 31));
            sheet.style(2, 3).format("d mmm yyyy").set();
            row(sheet, 3, "1.2", "Audit 20 records", "Amara Lindqvist", "");
            sheet.value(3, 3, "31/02/2027");
            row(sheet, 4, "1.3", "=cmd|' /C calc'!A0", "Team manager", "");
            sheet.value(4, 3, "30 April 2027");
        }
        return bytes.toByteArray();
    }

    private static void row(
            org.dhatim.fastexcel.Worksheet sheet, int row, String ref, String action, String owner, String measure) {
        sheet.value(row, 0, ref);
        sheet.value(row, 1, action);
        sheet.value(row, 2, owner);
        sheet.value(row, 4, measure);
        sheet.value(row, 5, "Green");
    }
}
