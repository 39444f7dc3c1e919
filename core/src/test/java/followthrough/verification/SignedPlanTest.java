package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.audit.ActFact;
import followthrough.audit.AuditTrail;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.plan.Correcting;
import followthrough.plan.Holding;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanText;
import followthrough.plan.PlanVersion;
import followthrough.plan.ReturnComment;
import followthrough.plan.ledger.DateChange;
import followthrough.plan.ledger.DateReasons;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Measuring;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a plan after it was handed in: comments beside fields, corrections, moved dates, figures, the gate. */
class SignedPlanTest extends DomainTest {

    @Autowired
    Correcting correcting;

    @Autowired
    PromiseLedger ledger;

    @Autowired
    Measuring measuring;

    @Autowired
    DateReasons reasons;

    @Autowired
    AuditTrail audit;

    Actor lead;
    Actor director;
    Actor inspector;
    AreaReference area;

    @BeforeEach
    void planIsHandedIn() {
        lead = actor(Role.AREA_LEAD, SALTBY);
        director = actor(Role.DIRECTOR, SALTBY);
        inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var inspection = issuedLetter(inspector, second, Set.of(), "One weakness.");
        area = opening.openFrom(inspection).get(0);
        assigning.assign(director, inspection, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        writePlan(lead, area);
    }

    @Test
    void comments_stand_beside_the_fields_they_are_about_until_the_plan_is_handed_in_again() {
        var beside = List.of(
                ReturnComment.beside("outcome", 0, "For which children?"),
                ReturnComment.beside("action", 1, "Which partners?"));
        signing.returnWith(director, area, newest().sha256(), "", beside);

        var action = plans.working(lead, area).orElseThrow().actions().get(0).id();
        assertThat(plans.fieldComments(lead, area))
                .anyMatch(comment ->
                        comment.isAbout("action", action) && comment.words().equals("Which partners?"));
        assertThat(plans.fieldComments(inspector, area)).isEmpty();

        planning.submit(lead, area, plans.working(lead, area).orElseThrow().version());
        assertThat(plans.fieldComments(lead, area)).isEmpty();

        planning.takeBack(lead, area);
        assertThat(plans.fieldComments(lead, area))
                .extracting(ReturnComment::words)
                .containsExactly("For which children?", "Which partners?");
    }

    @Test
    void a_comment_beside_nothing_is_refused_and_so_is_a_return_without_a_word() {
        var nowhere = List.of(ReturnComment.beside("action", 7, "Where?"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> signing.returnWith(director, area, newest().sha256(), "", nowhere));
        assertThat(refusal(() -> signing.returnWith(director, area, newest().sha256(), " ")))
                .containsExactly("commentsMissing");
    }

    @Test
    void a_withdrawn_signature_gives_the_plan_back_to_its_lead_and_its_authors_still_may_not_sign() {
        sign(director, area);
        var signed = newest();
        assertThat(plans.holding(director, area)).isEqualTo(Holding.EXACT);
        assertThat(refusal(() -> signing.withdraw(director, area, signed.sha256(), " ")))
                .containsExactly("reasonMissing");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> signing.withdraw(director, area, "another", "No longer agreed"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> signing.withdraw(lead, area, signed.sha256(), "No longer agreed"));

        signing.withdraw(director, area, signed.sha256(), "The board no longer agrees");

        assertThat(newest().state()).isEqualTo(PlanVersion.State.WITHDRAWN);
        assertThat(newest().withdrawnBecause()).isEqualTo("The board no longer agrees");
        assertThat(plans.signed(director, area)).isEmpty();
        assertThat(plans.holding(director, area)).isEqualTo(Holding.NONE);
        assertThat(refusal(() -> signing.withdraw(director, area, signed.sha256(), "Again")))
                .containsExactly("planNotSigned");
        planning.submit(lead, area, plans.working(lead, area).orElseThrow().version());
        var author = new Actor(lead.person(), Role.DIRECTOR, SALTBY, null, lead.on());
        assertThat(refusal(() -> signing.signOff(author, area, newest().sha256())))
                .contains("signerWrotePlan");
        sign(director, area);
        assertThat(plans.signed(director, area).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_misspelling_is_corrected_beside_the_signature_and_a_promise_is_not() {
        sign(director, area);
        var action = correcting.texts(lead, area).get(1);
        assertThat(refusal(() -> correct(action, "Train no partners"))).containsExactly("correctionOfMeaning");
        assertThat(refusal(() -> correct(action, action.words()))).containsExactly("nothingCorrected");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> correcting.texts(director, area));

        correct(action, "Train all partners.");

        assertThat(plans.holding(director, area)).isEqualTo(Holding.CORRECTED);
        assertThat(plans.signed(director, area)).isPresent();
        assertThat(plans.corrections(inspector, area)).singleElement().satisfies(correction -> {
            assertThat(correction.before().words()).isEqualTo("Train all partners");
            assertThat(correction.after().words()).isEqualTo("Train all partners.");
        });
        moveDate(LocalDate.of(2011, 10, 14));
        assertThat(plans.holding(director, area)).isEqualTo(Holding.CHANGED);
        assertThat(refusal(() -> correct(action, "Train all partners"))).containsExactly("planNotSigned");
    }

    @Test
    void the_ledger_keeps_every_date_that_moved_and_every_promise_that_was_dropped() {
        sign(director, area);
        moveDate(LocalDate.of(2011, 10, 10));
        assertThat(ledger.of(director, area)).isEmpty();
        handInAndSign();
        moveDate(LocalDate.of(2011, 10, 17));
        handInAndSign();

        var action = plans.working(lead, area).orElseThrow().actions().get(0);
        assertThat(action.originalDue()).isEqualTo(LocalDate.of(2011, 10, 1));
        assertThat(ledger.byAction(director, area)).containsEntry(action.id(), new Slippage(11, 2, 1, 0));
        assertThat(ledger.of(director, area))
                .extracting(DateChange::reasonCode, DateChange::reason, DateChange::approvedBy)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("partner", "They moved house", director.person()));
        assertThat(ledger.slips(director, List.of(areas.stored(area)))).containsEntry(area, new Slippage(11, 2, 1, 0));
        assertThat(ledger.of(actor(Role.OBSERVER, SALTBY), area)).hasSize(2);

        var plan = plans.working(lead, area).orElseThrow();
        var another = followthrough.plan.PlanContent.ActionLine.of(
                "Train half of the partners",
                followthrough.plan.ActionOwner.of(lead.person(), "Lead"),
                LocalDate.of(2011, 12, 1));
        var because = Map.of(action.id(), new NewDateReason("funding", "Nobody pays for it"));
        planning.write(
                lead,
                area,
                plan.version(),
                plan.content().with(List.of(another)).dropping(because));
        handInAndSign();
        assertThat(ledger.slip(director, area)).isEqualTo(new Slippage(11, 2, 1, 1));
        assertThat(ledger.of(director, area))
                .filteredOn(DateChange::isDropped)
                .extracting(DateChange::reasonCode, DateChange::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("funding", "Nobody pays for it"));
    }

    @Test
    void an_administrator_keeps_the_list_of_reasons_for_new_dates() {
        var administrator = actor(Role.ADMINISTRATOR, Body.INSTALLATION);
        assertThat(refusal(() -> reasons.add(administrator, " "))).containsExactly("dateReasonWithoutWords");
        assertThat(refusal(() -> reasons.add(administrator, "funding"))).containsExactly("dateReasonThereAlready");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reasons.add(director, "Snow"));

        reasons.add(administrator, "Waiting for a court’s date");

        assertThat(reasons.words("waiting-for-a-courts-date")).isEqualTo("Waiting for a court’s date");
        reasons.offer(administrator, "waiting-for-a-courts-date", false);
        assertThat(reasons.offered()).noneMatch(reason -> reason.code().startsWith("waiting-for"));
        assertThat(reasons.words("waiting-for-a-courts-date")).isEqualTo("Waiting for a court’s date");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reasons.offer(administrator, "nobody", false));
    }

    @Test
    void figures_are_dated_have_a_source_and_are_never_overwritten() {
        sign(director, area);
        var measure = plans.working(lead, area).orElseThrow().measures().get(0).id();
        var day = LocalDate.of(2011, 6, 30);
        assertThat(refusal(() -> measuring.record(lead, area, measure, null, "around 90", " ")))
                .containsExactly("valueNotNumber", "valueWithoutDate", "valueWithoutSource");
        assertThat(refusal(() -> measuring.record(lead, area, measure, LocalDate.of(2999, 1, 1), "", "audit")))
                .containsExactly("valueMissing", "valueFromFuture");
        assertThat(refusal(() -> measuring.record(lead, area, measure, LocalDate.of(2000, 1, 1), "101", "audit")))
                .containsExactly("valueNoPercentage", "valueTooEarly");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> measuring.record(actor(Role.OFFICER, SALTBY), area, measure, day, "70", "audit"));

        measuring.record(lead, area, measure, day, "70%", "Audit of twenty");
        assertThat(refusal(() -> measuring.record(director, area, measure, day, "72", "audit")))
                .containsExactly("valueThereAlready");
        var wrong = measuring.of(director, area).get(0);
        assertThat(refusal(() -> measuring.retract(lead, area, wrong.id(), ""))).containsExactly("reasonMissing");
        measuring.retract(lead, area, wrong.id(), "Counted twice");
        measuring.record(director, area, measure, day, "65", "audit");

        assertThat(measuring.of(director, area)).hasSize(2);
        assertThat(measuring.stored(area)).hasSize(1);
        assertThat(measuring.of(inspector, area)).isEmpty();
        assertThat(measuring.shows(area)).isEqualTo(followthrough.progress.Measured.ON_THE_WAY);
    }

    @Test
    void the_impact_gate_wants_an_outcome_and_a_figure_for_each_measure_or_a_written_reason() {
        sign(director, area);
        var activity = new EvidenceItem("Register", EvidenceKind.ACTIVITY, LocalDate.of(2011, 6, 9), "34 came", null);
        gathering.add(lead, area, activity);
        gathering.offer(lead, area);
        assertThat(endorsing.obstaclesToEndorse(director, area))
                .extracting(Obstacle::code)
                .containsExactly("gateWithoutOutcome", "gateWithoutFigure");
        assertThat(refusal(() -> endorsing.endorse(director, area, offered())))
                .containsExactly("gateWithoutOutcome", "gateWithoutFigure", "gateWithoutReason");

        endorsing.endorse(director, area, offered(), "The audit falls into May");
        assertThat(evidence.endorsement(inspector, area).orElseThrow().endorsedThough())
                .isEqualTo("The audit falls into May");
        assertThat(audit.about(inspector, area.value(), 50))
                .filteredOn(entry -> entry.act().startsWith("evidenceEndorsed"))
                .flatExtracting(AuditTrail.Entry::factsAfter)
                .contains(ActFact.count(ActFact.Counted.ITEMS, 1), ActFact.because("The audit falls into May"));
        assertThat(audit.about(director, area.value(), 50))
                .filteredOn(entry -> entry.act().equals("evidenceEndorsedUnfinished"))
                .hasSize(1);

        var outcome = new EvidenceItem("Audit", EvidenceKind.OUTCOME, LocalDate.of(2011, 6, 20), "18 of 20", null);
        gathering.add(lead, area, outcome);
        var measure = plans.working(lead, area).orElseThrow().measures().get(0).id();
        measuring.record(lead, area, measure, LocalDate.of(2011, 6, 20), "90", "audit");
        gathering.offer(lead, area);
        assertThat(endorsing.obstaclesToEndorse(director, area)).isEmpty();
        endorsing.endorse(director, area, offered());
        assertThat(evidence.endorsement(inspector, area).orElseThrow().endorsedThough())
                .isNull();
        assertThat(evidence.endorsedValues(area)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> endorsing.obstaclesToEndorse(inspector, area));
    }

    private long offered() {
        return evidence.endorsement(director, area).orElseThrow().version();
    }

    private void correct(PlanText text, String words) {
        var seen = plans.working(lead, area).orElseThrow().version();
        correcting.correct(lead, area, seen, List.of(new PlanText(text.field(), text.item(), text.number(), words)));
    }

    private void moveDate(LocalDate day) {
        var plan = plans.working(lead, area).orElseThrow();
        var moved = plan.content().actions().get(0).due(day, new NewDateReason("partner", "They moved house"));
        planning.write(lead, area, plan.version(), plan.content().with(List.of(moved)));
    }

    private void handInAndSign() {
        planning.submit(lead, area, plans.working(lead, area).orElseThrow().version());
        sign(director, area);
    }

    private PlanVersion newest() {
        return plans.versions(director, area).get(0);
    }

    private static List<String> refusal(ThrowingCallable act) {
        var codes = new java.util.ArrayList<String>();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> refused.obstacles().forEach(obstacle -> codes.add(obstacle.code())));
        return codes;
    }
}
