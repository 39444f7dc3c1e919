package followthrough.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.WorkingDays;
import followthrough.statement.StatementDemand;
import followthrough.statement.StatementSending;
import followthrough.web.BrowserTest;
import followthrough.web.TestPerson;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class StatementSightBrowserTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Test
    void an_early_draft_waits_for_the_director_and_is_asked_for_no_more_once_it_is_shared() {
        var letter = asked("SUF");
        letter.planHandedIn(letter.area(1));
        var inspection = "/inspections/" + letter.inspection;
        signIn(letter.director);
        visit("/tasks");
        assertThat(main()).contains("Share an early draft of the statement", "Asked for by", "in 20 working days");
        look("tasks-early-draft");
        clock.advance(Duration.ofDays(35));
        visit(inspection);
        assertThat(page.locator(".govuk-task-list").innerText())
                .contains("Share an early draft of the statement", "working days overdue", "Overdue");
        look("inspection-early-draft");
        visit("/tasks");
        assertThat(page.locator(".govuk-inset-text").innerText()).contains("working days overdue");
        follow("Share an early draft of the statement");
        page.getByLabel("I have read what is shown above").check();
        press("Share the plans as they stand");
        assertThat(main()).contains("The early draft is shared");
        visit("/tasks");
        assertThat(main()).contains("Send the statement").doesNotContain("Share an early draft");
        visit(inspection);
        assertThat(page.locator(".govuk-task-list").innerText()).doesNotContain("early draft");

        signIn(letter.lead);
        visit("/tasks");
        assertThat(main()).doesNotContain("Share an early draft");
    }

    @Test
    void inspectors_read_what_was_sent_with_who_signed_for_whom_and_nothing_that_was_signed_later() throws Exception {
        var letter = asked("SLO");
        var area = letter.area(1);
        var plan = "/areas/" + area + "/plan";
        var chief = letter.colleague("Xenia Cole", Role.DIRECTOR);
        letter.planHandedIn(area);
        signs(letter, area, cover(letter, chief));
        signIn(letter.inspector);
        visit(plan);
        assertThat(main()).contains("There is no plan here yet that you may read.");
        assertThat(status(plan + "/versions/1")).isEqualTo(404);
        assertThat(status(plan + "/document.pdf")).isEqualTo(404);

        letter.statementSent(null);
        moves(letter, area);
        signs(letter, area, letter.actor(letter.director));

        visit(plan);
        assertThat(main())
                .contains("Train every social worker", "Xenia Cole for Dana Okafor")
                .doesNotContain("Version 2", "The trainer is ill", "dates that moved", "Ask the teams");
        look("plan-sent-not-later");
        assertThat(status(plan + "/versions/2")).isEqualTo(404);
        assertThat(status(plan + "/versions/2/document.docx")).isEqualTo(404);
        visit(plan + "/compare?from=1&to=2");
        assertThat(main()).doesNotContain("Ask the teams", "The trainer is ill", "Version 2");
        assertThat(Conformance.words(body(plan + "/document.pdf")))
                .contains("version 1, code", "signed by Xenia Cole for Dana Okafor")
                .doesNotContain("Ask the teams");
        assertThat(word(plan + "/versions/1/document.docx")).contains("signed by Xenia Cole for Dana Okafor");
        assertThat(Conformance.words(body("/inspections/" + letter.inspection + "/statement/document.pdf")))
                .contains("signed by Xenia Cole for Dana Okafor")
                .doesNotContain("Ask the teams");
        visit("/areas");
        var own = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(letter.inspection.value()));
        assertThat(own.allInnerTexts().toString()).doesNotContain("moved", "working days later");

        signIn(letter.director);
        visit("/inspections/" + letter.inspection + "/statement/supplement");
        assertThat(main()).contains("Why dates moved is internal").doesNotContain("The trainer is ill");
        follow("Put the reasons in");
        assertThat(main()).contains("The trainer is ill");
        look("supplement-with-reasons");
        follow("Leave the reasons out");
        page.getByLabel("I have read what is shown above").check();
        press("Send the plans signed since");
        visit(plan);
        assertThat(main()).contains("Internal, reason for the date: The trainer is ill");
        signIn(letter.inspector);
        visit("/inspections/" + letter.inspection + "/statement");
        assertThat(main()).contains("Ask the teams").doesNotContain("The trainer is ill");
        visit(plan + "/compare?from=1&to=2");
        assertThat(main()).contains("Ask the teams").doesNotContain("The trainer is ill");
        assertThat(word(plan + "/versions/2/document.docx")).doesNotContain("The trainer is ill");
        visit(plan);
        assertThat(main())
                .contains("Ask the teams", "Promised dates that moved")
                .doesNotContain("The trainer is ill");
        assertThat(status(plan + "/versions/2")).isEqualTo(200);

        signIn(letter.lead);
        visit(plan);
        assertThat(main()).contains("Signed by Xenia Cole for Dana Okafor");
        visit("/areas/" + area + "/history");
        assertThat(main()).contains("Xenia Cole for Dana Okafor");
        look("history-signed-for");
    }

    private TestCase asked(String authority) {
        var letter = TestCase.askedForStatement(application, authority, "Supervision is rare.")
                .assigned();
        var today = letter.today();
        letter.bean(StatementSending.class)
                .due(
                        letter.inspection,
                        new StatementDemand(
                                today.plusDays(98),
                                "by the rule",
                                null,
                                false,
                                letter.bean(WorkingDays.class).after(today, 20)));
        return letter;
    }

    private static Actor cover(TestCase letter, TestPerson person) {
        var director = letter.actor(letter.director);
        return new Actor(person.id(), Role.DIRECTOR, director.body(), director.person(), director.on());
    }

    private static void signs(TestCase letter, AreaReference area, Actor signer) {
        var pending = letter.bean(PlanReading.class).versions(signer, area).get(0);
        letter.bean(SigningOff.class).signOff(signer, area, pending.sha256());
    }

    private static void moves(TestCase letter, AreaReference area) {
        var me = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(me, area).orElseThrow();
        var action = plan.content().actions().get(0);
        var later = action.due(
                Objects.requireNonNull(action.due()).plusDays(14), new NewDateReason("other", "The trainer is ill"));
        var changed = new PlanContent(
                plan.content().outcome(), List.of(later), plan.content().measures(), "Ask the teams", "", "");
        letter.bean(Planning.class).write(me, area, plan.version(), changed);
        var written = letter.bean(PlanReading.class).working(me, area).orElseThrow();
        letter.bean(Planning.class).submit(me, area, written.version());
    }

    private byte[] body(String address) {
        var answer = page.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    private String word(String address) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(body(address)));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private int status(String address) {
        return page.request().get(address).status();
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
