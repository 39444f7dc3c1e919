package followthrough.web.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import followthrough.discussion.AreaComment.About;
import followthrough.discussion.Discussing;
import followthrough.discussion.NewComment;
import followthrough.plan.PlanReading;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Comments on papers: there for those who may read them, marked as internal, and left out when one says so. */
@WebTest
class CommentPaperTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private String plan;

    @BeforeEach
    void a_plan_with_two_comments_and_an_answer() {
        letter = TestCase.issued(application, "THU", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        plan = "/areas/" + letter.area(1) + "/plan";
        var discussing = letter.bean(Discussing.class);
        var lead = letter.actor(letter.lead);
        var action = letter.bean(PlanReading.class)
                .stored(letter.area(1))
                .orElseThrow()
                .actions()
                .get(0)
                .id();
        discussing.say(lead, letter.area(1), new NewComment(About.PLAN, null, "=The board is worried", null));
        var asked = discussing.say(
                lead,
                letter.area(1),
                new NewComment(About.ACTION, action, "Is the trainer booked?", letter.officer.id()));
        discussing.answer(letter.actor(letter.officer), letter.area(1), asked, "Booked for the 3rd");
    }

    @Test
    void the_plan_holds_its_comments_says_that_they_are_internal_and_leaves_them_out_when_asked() throws Exception {
        var pdf = bytes(plan + "/document.pdf", letter.director);
        Conformance.assertAccessible(pdf);
        assertThat(Conformance.words(pdf))
                .contains("Comments, internal to the authority", "Internal: with comments")
                .contains("=The board is worried", "Is the trainer booked?", "Owen Price")
                .contains("Booked for the 3rd");
        assertThat(word(plan + "/document.docx", letter.lead))
                .contains("Booked for the 3rd", "Internal: with comments");
        assertThat(sheets(plan + "/export.xlsx", letter.director))
                .contains("Comments (internal)", "=The board is worried", "Booked for the 3rd");

        assertThat(Conformance.words(bytes(plan + "/document.pdf?comments=no", letter.director)))
                .contains("Train every social worker")
                .doesNotContain("The board is worried", "Internal: with comments");
        assertThat(word(plan + "/document.docx?comments=no", letter.director)).doesNotContain("The board is worried");
        assertThat(sheets(plan + "/export.xlsx?comments=no", letter.director))
                .contains("Train every social worker")
                .doesNotContain("Comments (internal)", "The board is worried");
        assertThat(web.perform(get(plan).with(letter.director.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("document.pdf?comments=no", "export.xlsx?comments=no");
    }

    @Test
    void whoever_may_not_read_them_has_none_on_paper_and_none_is_in_what_was_signed_or_sent() throws Exception {
        assertThat(Conformance.words(bytes(plan + "/document.pdf", letter.inspector)))
                .contains("Train every social worker")
                .doesNotContain("The board is worried", "trainer booked");
        assertThat(Conformance.words(bytes(plan + "/document.pdf", letter.officer)))
                .contains("Is the trainer booked?")
                .doesNotContain("The board is worried");
        assertThat(Conformance.words(bytes(plan + "/versions/1/document.pdf", letter.director)))
                .doesNotContain("The board is worried");

        var asked = TestCase.askedForStatement(application, "THU", "Plans are thin.")
                .assigned();
        asked.planSigned(asked.area(1));
        asked.bean(Discussing.class)
                .say(asked.actor(asked.lead), asked.area(1), new NewComment(About.PLAN, null, "Not for Ofsted", null));
        asked.statementSent(null);
        assertThat(Conformance.words(
                        bytes("/inspections/" + asked.inspection + "/statement/document.pdf", asked.director)))
                .contains("Train every social worker")
                .doesNotContain("Not for Ofsted");
    }

    private byte[] bytes(String address, TestPerson reader) throws Exception {
        return web.perform(get(address).with(reader.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String word(String address, TestPerson reader) throws Exception {
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes(address, reader))))) {
            return words.getText();
        }
    }

    /** The names of all sheets, and what stands in their cells. */
    private String sheets(String address, TestPerson reader) throws Exception {
        var format = new DataFormatter();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes(address, reader)))) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(sheet -> sheet.getSheetName()
                            + StreamSupport.stream(sheet.spliterator(), false)
                                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                                    .map(format::formatCellValue)
                                    .collect(Collectors.joining("\n", "\n", "\n")))
                    .collect(Collectors.joining());
        }
    }
}
