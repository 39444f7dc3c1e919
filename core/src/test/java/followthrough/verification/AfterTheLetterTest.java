package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.area.Area;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaRevising;
import followthrough.area.AreaState;
import followthrough.audit.AuditTrail;
import followthrough.comment.Commenting;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.statement.StatementPart.Kind;
import followthrough.statement.StatementSending;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What directors, officers and second persons do once a letter is issued, on the real database. */
class AfterTheLetterTest extends DomainTest {

    @Autowired
    AreaRevising revising;

    @Autowired
    StatementSending statements;

    @Autowired
    Progressing progressing;

    @Autowired
    Sustaining sustaining;

    @Autowired
    AreaConcluding concluding;

    @Autowired
    AuditTrail audit;

    @Autowired
    Commenting commenting;

    Actor inspector;
    Actor second;
    Actor director;
    Actor lead;

    @BeforeEach
    void meet() {
        inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        director = actor(Role.DIRECTOR, SALTBY);
        lead = actor(Role.AREA_LEAD, SALTBY);
    }

    @Test
    void what_was_said_of_a_draft_letter_can_be_put_right_until_the_letter_is_issued() {
        var visit = draftedLetter(inspector, Set.of(), "Records are seldom read.");
        checking.returnWith(second, visit, version(visit), "Page 2 says March");
        var place = letters.draft(second, visit)
                .orElseThrow()
                .comment()
                .orElseThrow()
                .place();
        commenting.correct(second, place, "Page 3 says March", "The wrong page");

        drafting.submit(inspector, visit, version(visit));
        checking.approve(second, visit, version(visit));
        issuing.issue(visit);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> commenting.strikeOut(second, place, "Late"));
    }

    private long version(InspectionReference visit) {
        return letters.draft(second, visit).orElseThrow().version();
    }

    @Test
    void a_further_area_quotes_the_letter_and_needs_a_second_person() {
        var inspection = issuedLetter(inspector, second, Set.of(), "Thresholds are not understood. Plans are late.");
        opening.openFrom(inspection);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> revising.proposeToAdd(director, inspection, "Words of nobody", "missed"));
        var proposal = revising.proposeToAdd(director, inspection, "Plans are late.", "missed");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> revising.confirm(director, proposal));
        revising.confirm(second, proposal);

        assertThat(areas.of(director, inspection)).extracting(Area::text).contains("Plans are late.");
        assertThat(revising.of(director, inspection)).hasSize(1);
    }

    @Test
    void an_area_is_withdrawn_merged_or_superseded_by_two_people_and_stays_when_the_second_refuses() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        var area = opening.openFrom(inspection).get(0);
        var withdrawal = revising.proposeToWithdraw(director, area, "asked in error");
        revising.refuse(second, withdrawal, "it stands in the letter");
        assertThat(areas.stored(area).isOpen()).isTrue();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> revising.proposeToMerge(director, area, area, "the same"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> revising.proposeToSupersede(inspector, area, "long ago"));
        revising.confirm(second, revising.proposeToSupersede(director, area, "replaced in 2014"));

        assertThat(areas.stored(area).state()).isEqualTo(AreaState.SUPERSEDED);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> revising.proposeToWithdraw(director, area, "again"));
    }

    @Test
    void a_statement_is_sent_incomplete_only_with_a_reason_and_supplemented_later() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        var area = opening.openFrom(inspection).get(0);
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        statements.due(inspection, LocalDate.of(2011, 10, 7), "70 working days");
        assertThat(statements.of(inspector, inspection)).isEmpty();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> send(Kind.STATEMENT, inspection, " "));
        assertThat(statements.coverage(director, inspection).gaps()).hasSize(1);
        send(Kind.STATEMENT, inspection, "the plan waits for the board");
        assertThat(statements.of(inspector, inspection)).isPresent();
        writePlan(lead, area);
        sign(director, area);
        send(Kind.SUPPLEMENT, inspection, null);

        var sent = statements.of(inspector, inspection).orElseThrow();
        assertThat(sent.supplements()).isEqualTo(1);
        assertThat(sent.parts().get(1).content()).contains("Train all partners");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> send(Kind.SUPPLEMENT, inspection, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> statements.preview(lead, inspection, Kind.STATEMENT, false));
    }

    @Test
    void a_chief_executive_signs_for_a_director_by_cover_and_never_as_himself_while_one_could() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        var area = opening.openFrom(inspection).get(0);
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        writePlan(lead, area);
        var chief = actor(Role.CHIEF_EXECUTIVE, SALTBY);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sign(chief, area))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::code)
                        .containsExactly("directorCanAct"));
        sign(new Actor(chief.person(), Role.DIRECTOR, SALTBY, director.person(), chief.on()), area);

        var signed = plans.signed(director, area).orElseThrow();
        assertThat(signed.decidedBy()).isEqualTo(chief.person());
        assertThat(signed.decidedFor()).isEqualTo(director.person());
    }

    private void send(Kind kind, InspectionReference inspection, @Nullable String reason) {
        var seen = statements.preview(director, inspection, kind, false);
        statements.send(director, inspection, seen.order(reason));
    }

    @Test
    void nobody_sends_what_is_not_what_they_read() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        var area = opening.openFrom(inspection).get(0);
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        statements.due(inspection, LocalDate.of(2011, 10, 7), "70 working days");
        var read = statements.preview(director, inspection, Kind.STATEMENT, false);
        writePlan(lead, area);
        sign(director, area);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> statements.send(director, inspection, read.order("the board has not met")))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::code)
                        .containsExactly("statementChanged"));
        assertThat(statements.stored(inspection).orElseThrow().isSent()).isFalse();
    }

    @Test
    void a_statement_that_a_reinspection_overtakes_is_asked_for_no_more() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        statements.due(inspection, LocalDate.of(2011, 10, 7), "70 working days");

        statements.cancel(inspection, "the re-inspection came first");

        assertThat(statements.stored(inspection).orElseThrow().isOpen()).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> send(Kind.STATEMENT, inspection, "late"));
    }

    @Test
    void owners_report_on_their_own_actions_and_inspectors_are_told_nothing_of_it() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        var area = opening.openFrom(inspection).get(0);
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        writePlan(lead, area);
        var action = plans.working(lead, area).orElseThrow().actions().get(0).id();
        var stranger = actor(Role.OFFICER, SALTBY);

        progressing.report(lead, area, action, report("Half of the partners are trained"));

        assertThat(progressing.of(director, area)).hasSize(1);
        assertThat(progressing.of(inspector, area)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> progressing.report(stranger, area, action, report("I was here")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> progressing.report(lead, area, action, new ProgressReport(" ", "", "", false, null, "")))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::field)
                        .containsExactly("text", "changed"));
        assertThat(audit.about(inspector, area.value(), 50))
                .extracting(AuditTrail.Entry::act)
                .doesNotContain("progressReported", "planWritten");
    }

    private static ProgressReport report(String text) {
        return new ProgressReport(text, "Nothing yet", "The other half", false, Colour.GREEN, "In time so far");
    }

    @Test
    void a_met_area_is_looked_at_again_and_answered_once() {
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        var area = opening.openFrom(inspection).get(0);
        concluding.conclude(area, AreaState.MET, LocalDate.of(2011, 12, 1), "seen");
        sustaining.ask(area, 90, LocalDate.of(2012, 3, 1));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> sustaining.confirm(director, area, 90, true, ""));
        sustaining.confirm(director, area, 90, true, "nine of ten still");

        assertThat(sustaining.of(director, area)).singleElement().satisfies(check -> {
            assertThat(check.sustained()).isTrue();
            assertThat(check.answer()).isEqualTo("nine of ten still");
        });
        assertThat(sustaining.of(inspector, area)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> sustaining.confirm(director, area, 90, false, "changed my mind"));
    }
}
