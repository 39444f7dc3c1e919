package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import followthrough.area.AreaState;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The domain alone, from the visit to the verdict and into the next inspection, on the real database. */
class CaseWithoutProcessTest extends DomainTest {

    @Autowired
    VerdictCorrecting correcting;

    @Test
    void a_finding_goes_from_the_letter_to_a_verdict_and_what_is_not_met_goes_on() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var director = actor(Role.DIRECTOR, SALTBY);
        var lead = actor(Role.AREA_LEAD, SALTBY);

        var first = issuedLetter(inspector, second, Set.of(), "Thresholds are not understood by partners.");
        var area = opening.openFrom(first).get(0);
        assigning.assign(director, first, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        writePlan(lead, area);
        assertThat(plans.versions(inspector, area)).isEmpty();
        sign(director, area);
        assertThat(plans.versions(inspector, area)).hasSize(1);

        var item = new EvidenceItem(
                "Audit of contacts",
                EvidenceKind.OUTCOME,
                LocalDate.of(2011, 9, 1),
                "18 of 20 at the right level",
                null);
        var id = gathering.add(lead, area, item);
        assertThat(evidence.of(inspector, area)).isEmpty();
        gathering.offer(lead, area);
        endorsing.endorse(
                director,
                area,
                evidence.endorsement(director, area).orElseThrow().version(),
                "Figures follow in May");
        assertThat(evidence.of(inspector, area)).hasSize(1);

        var next = draftedLetter(inspector, Set.of(first), "Something else needs work.");
        verdicts.check(
                inspector,
                area,
                next,
                new Verdict(Outcome.PARTLY_MET, true, "Better, not well", Set.of(id), "", null, false));
        assertThat(verdicts.of(director, area)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inspecting.get(director, next));
        checking.approve(second, next, letters.draft(second, next).orElseThrow().version());
        issuing.issue(next);
        opening.openFrom(next);
        outcomes.publish(next);

        var carried = outcomes.carryForward(next);

        assertThat(carried).containsExactly(next.area(2));
        assertThat(areas.get(director, area).state()).isEqualTo(AreaState.PARTLY_MET);
        assertThat(areas.lineage(areas.get(director, next.area(2))))
                .extracting(a -> a.reference())
                .containsExactly(area, next.area(2));
        assertThat(verdicts.of(director, area)).hasSize(1);
    }

    @Test
    void who_drafted_a_letter_does_not_check_it() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var reference = draftedLetter(inspector, Set.of(), "Anything");
        var version = letters.draft(inspector, reference).orElseThrow().version();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> checking.approve(inspector, reference, version));
    }

    @Test
    void a_wrong_verdict_is_put_right_by_its_author_or_the_lead_until_it_is_known_and_both_stay() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var director = actor(Role.DIRECTOR, SALTBY);
        var first = issuedLetter(inspector, second, Set.of(), "Thresholds are not understood by partners.");
        var area = opening.openFrom(first).get(0);
        var visit = draftedLetter(inspector, Set.of(first), "Something else needs work.");
        verdicts.check(second, area, visit, verdict(Outcome.NOT_MET));
        var wrong = verdicts.of(second, area).get(0).id();

        refused(
                () -> correcting.correct(second, area, visit, wrong, verdict(Outcome.PARTLY_MET), " "),
                "reasonMissing");
        var third = actor(Role.INSPECTOR, Body.INSPECTORATE);
        refused(
                () -> correcting.correct(third, area, visit, wrong, verdict(Outcome.PARTLY_MET), "seen"),
                "verdictOfAnother");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> correcting.correct(director, area, visit, wrong, verdict(Outcome.PARTLY_MET), "seen"));
        correcting.correct(second, area, visit, wrong, verdict(Outcome.PARTLY_MET), "chosen by mistake");
        refused(
                () -> correcting.correct(inspector, area, visit, wrong, verdict(Outcome.MET), "stale"),
                "verdictCorrectedMeanwhile");
        assertThat(verdicts.of(second, area)).extracting(Check::outcome).containsExactly(Outcome.PARTLY_MET);
        assertThat(verdicts.corrected(director, area)).isEmpty();

        checking.approve(third, visit, letters.draft(third, visit).orElseThrow().version());
        issuing.issue(visit);
        outcomes.publish(visit);

        assertThat(areas.get(director, area).state()).isEqualTo(AreaState.PARTLY_MET);
        assertThat(verdicts.corrected(director, area))
                .extracting(Check::outcome, Check::correctedBecause)
                .containsExactly(tuple(Outcome.NOT_MET, "chosen by mistake"));
        var known = verdicts.of(director, area).get(0).id();
        refused(
                () -> correcting.correct(second, area, visit, known, verdict(Outcome.NOT_MET), "late"),
                "outcomeIssuedAlready");
    }

    private static Verdict verdict(Outcome outcome) {
        return new Verdict(outcome, true, "Seen", Set.of(), "", null, false);
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Obstacle::code)
                        .containsExactly(code));
    }
}
