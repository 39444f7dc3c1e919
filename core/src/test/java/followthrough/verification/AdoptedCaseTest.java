package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fixture.CaseFixtures;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.letter.document.Layout;
import followthrough.paper.PaperDetails;
import followthrough.paper.RecordingPapers;
import followthrough.plan.draft.Importing;
import followthrough.plan.sheet.Sheet;
import followthrough.plan.sheet.SheetColumns;
import followthrough.plan.sheet.SheetImport;
import followthrough.plan.sheet.SheetRule;
import followthrough.progress.Colour;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.statement.StatementSending;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that was begun elsewhere: its letter, plan and statement keep their own days, and are confirmed here once. */
class AdoptedCaseTest extends DomainTest {

    private static final LocalDate SIGNED = LocalDate.of(2011, 8, 1);
    private static final LocalDate SENT = LocalDate.of(2011, 8, 9);

    @Autowired
    RecordingPapers papers;

    @Autowired
    StatementSending statements;

    @Autowired
    Importing importing;

    @Autowired
    Progressing progressing;

    Actor director;
    Actor lead;
    AreaReference area;

    @BeforeEach
    void takenOver() {
        start = CaseStart.ADOPTED;
        director = actor(Role.DIRECTOR, SALTBY).happening(today());
        lead = actor(Role.AREA_LEAD, SALTBY).happening(today());
        var inspection = issuedLetter(
                actor(Role.INSPECTOR, Body.INSPECTORATE),
                actor(Role.INSPECTOR, Body.INSPECTORATE),
                Set.of(),
                "Thresholds are not understood by partners.");
        area = opening.openFrom(inspection).get(0);
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 4), Map.of(area, lead.person()));
    }

    @Test
    void letter_and_areas_are_of_the_letters_day_and_clocks_run_from_today() {
        var inspection = inspecting.stored(area.inspection());

        assertThat(inspection.issuedOn()).isEqualTo(LocalDate.of(2011, 6, 30));
        assertThat(areas.stored(area).openedOn()).isEqualTo(LocalDate.of(2011, 6, 30));
        assertThat(inspection.liveFrom()).isEqualTo(today());
        assertThat(inspection.isAdopted()).isTrue();
        assertThat(inspection.isBeforeClocks(today().minusDays(1))).isTrue();
        assertThat(inspection.isBeforeClocks(today())).isFalse();
    }

    @Test
    void a_visit_that_is_not_over_is_followed_from_its_beginning() {
        visited = today();
        start = CaseStart.HISTORY;

        refused(() -> draftedLetter(actor(Role.INSPECTOR, Body.INSPECTORATE), Set.of(), "Anything"), "visitNotOver");
    }

    @Test
    void receipt_is_not_before_the_letter() {
        refused(
                () -> assigning.assign(
                        director, area.inspection(), LocalDate.of(2011, 6, 29), Map.of(area, lead.person())),
                "dayBefore.letterIssued");
    }

    @Test
    void a_plan_signed_outside_needs_one_signature_here_and_a_statement_sent_outside_none() {
        statements.due(area.inspection(), today().plusDays(14), "a rule");
        refused(() -> papers.recordSignedPlan(lead, area, paper(LocalDate.of(2011, 6, 1))), "dayBefore.areaOpened");
        refused(() -> papers.recordSignedPlan(lead, area, paper(today().plusDays(1))), "dayInFuture");
        refused(() -> papers.recordSignedPlan(lead, area, new PaperDetails(null, " ", "", null)), "paperWithoutFile");
        papers.recordSignedPlan(lead, area, paper(SIGNED));
        refused(() -> papers.recordSignedPlan(lead, area, paper(SIGNED)), "paperThereAlready");

        papers.recordSentStatement(director, area.inspection(), paper(SENT));
        refused(() -> papers.recordSentStatement(director, area.inspection(), paper(SENT)), "statementNotOpen");
        var statement = statements.of(director, area.inspection()).orElseThrow();
        assertThat(statement.sentOn()).isEqualTo(SENT);
        assertThat(statement.isIntact()).isTrue();

        writePlan(lead, area); // its action was due in 2011: it was in force
        sign(director, area);

        assertThat(statements.signedSince(director, area.inspection()))
                .as("no supplement is asked for what was sent")
                .isEmpty();
        refused(() -> papers.recordSignedPlan(lead, area, paper(SIGNED)), "planSignedHere");
    }

    @Test
    void one_paper_that_holds_several_plans_is_taken_for_each_of_them_without_being_sent_again() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var inspection = cases.visit(inspector, SALTBY, "ucra", visited.plusDays(1), start, Set.of());
        var findings = new String[] {"Visits are late.", "Records are thin."};
        var text = String.join(" ", findings);
        var kind = FindingKind.AREA_FOR_IMPROVEMENT;
        cases.begin(
                inspector,
                inspection,
                CaseFixtures.content(text, Layout.NONE, LocalDate.of(2011, 6, 30), kind, findings));
        cases.handOver(inspector, inspection);
        cases.approve(actor(Role.INSPECTOR, Body.INSPECTORATE), inspection);
        issuing.issue(inspection);
        var opened = opening.openFrom(inspection);
        var leads = Map.of(opened.get(0), lead.person(), opened.get(1), lead.person());
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 4), leads);
        writePlan(lead, opened.get(0));
        papers.recordSignedPlan(lead, opened.get(0), paper(SIGNED));
        assertThat(papers.ofOtherPlans(lead, opened.get(0))).isEmpty();
        var paper = papers.ofOtherPlans(lead, opened.get(1)).get(0);

        papers.recordSamePaper(lead, opened.get(1), paper.id());

        var same = papers.signedPlan(opened.get(1)).orElseThrow();
        assertThat(same.sha256()).isEqualTo(paper.sha256());
        assertThat(same.day()).isEqualTo(SIGNED);
        assertThat(same.byWhom()).isEqualTo(paper.byWhom());
        refused(() -> papers.recordSamePaper(lead, opened.get(1), paper.id()), "paperThereAlready");
        assertThatExceptionOfType(NotFound.class)
                .as("of another inspection")
                .isThrownBy(() -> papers.recordSamePaper(lead, area, paper.id()));
        var stranger = actor(Role.AREA_LEAD, SALTBY);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.ofOtherPlans(stranger, opened.get(1)));
    }

    @Test
    void a_plan_signed_before_a_statement_that_is_recorded_only_after_its_confirmation_is_no_supplement() {
        statements.due(area.inspection(), today().plusDays(14), "a rule");
        papers.recordSignedPlan(lead, area, paper(SIGNED));
        writePlan(lead, area);
        sign(director, area);

        papers.recordSentStatement(director, area.inspection(), paper(SENT));

        assertThat(statements.signedSince(director, area.inspection())).isEmpty();
    }

    @Test
    void what_a_table_says_is_done_comes_in_as_the_first_report_and_is_marked() {
        var rows = List.of(
                row(1, "Action", "Owner", "By when", "RAG", "Progress update"),
                row(2, "Put a rota in place", "", "31/12/2011", "B", "In place since May"),
                row(3, "Train all partners", "", "31/03/2012", "Amber", "Two teams trained"),
                row(4, "Ask children", "", "30/06/2012", "", ""),
                row(5, "Write to partners", "", "30/06/2012", "G", ""),
                row(6, "Ask the board", "", "30/06/2012", "With the chair", ""));
        var sheet = new Sheet("Plan", rows, List.of());
        var id = importing.begin(lead, area, "plan.csv", sheet);
        var choices = new SheetImport.Choices(SheetColumns.guess(sheet), SheetRule.UPDATE, Map.of(), Set.of());
        refused(() -> importing.takeWithStates(lead, area, id, choices, today().plusDays(1)), "dayInFuture");

        importing.takeWithStates(lead, area, id, choices, LocalDate.of(2011, 11, 14));

        var reports = progressing.stored(area);
        assertThat(reports).hasSize(4).allSatisfy(report -> {
            assertThat(report.broughtFrom()).isEqualTo("plan.csv");
            assertThat(report.reportedOn()).isEqualTo(LocalDate.of(2011, 11, 14));
        });
        assertThat(reports)
                .extracting(ProgressUpdate::text, ProgressUpdate::done, ProgressUpdate::selfRating)
                .containsExactlyInAnyOrder(
                        tuple("In place since May", true, Colour.BLUE),
                        tuple("Two teams trained", false, Colour.AMBER),
                        tuple("", false, Colour.GREEN),
                        tuple("With the chair", false, null));
    }

    private static Sheet.Row row(int number, String... cells) {
        return new Sheet.Row(number, List.of(cells));
    }

    private static PaperDetails paper(LocalDate day) {
        return new PaperDetails(
                day, "Jane Smith", "plan.pdf", ByteSource.of("signed".getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(Runnable act, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .extracting(Obstacle::code)
                        .contains(code));
    }
}
