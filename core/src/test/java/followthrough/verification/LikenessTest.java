package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.area.Likenesses;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A finding that looks like an earlier area: a person says whether it is. */
class LikenessTest extends DomainTest {

    private static final String EARLIER = "Caseloads in the duty team are too high for visits to be made in time.";
    private static final String AGAIN = "Caseloads in the duty team remain too high, so that visits are made late.";

    @Autowired
    Likenesses likenesses;

    @Autowired
    AuditTrail audit;

    @Test
    void a_finding_that_says_an_earlier_area_again_is_proposed_until_somebody_answers() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var director = actor(Role.DIRECTOR, SALTBY);
        var earlier = issuedLetter(inspector, second, Set.of(), EARLIER);
        opening.openFrom(earlier);
        var visit = returned(second, draftedLetter(inspector, Set.of(), AGAIN));

        var proposed =
                likenesses.proposals(inspector, visit).values().iterator().next();
        assertThat(proposed.area().inspection()).isEqualTo(earlier);
        assertThat(String.join(", ", proposed.words())).contains("Caseloads").contains("duty");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> likenesses.proposals(director, visit));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> likenesses.confirm(director, visit, 0, proposed.finding(), proposed.area()));

        likenesses.confirm(inspector, visit, version(inspector, visit), proposed.finding(), proposed.area());
        assertThat(letters.draft(inspector, visit)
                        .orElseThrow()
                        .finding(proposed.finding())
                        .repeats())
                .isEqualTo(proposed.area());
        assertThat(likenesses.proposals(inspector, visit)).isEmpty();
        assertThat(audit.about(inspector, visit.value(), 5))
                .anyMatch(entry -> entry.act().equals("findingCorrected: repeats " + proposed.area()));
    }

    @Test
    void what_was_answered_with_no_is_not_asked_again() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var words = "Interpreters are seldom booked for strategy meetings about deaf parents.";
        opening.openFrom(issuedLetter(inspector, second, Set.of(), words));
        var visit = returned(second, draftedLetter(inspector, Set.of(), words));

        var proposed =
                likenesses.proposals(inspector, visit).values().iterator().next();
        likenesses.deny(inspector, visit, version(inspector, visit), proposed.finding(), proposed.area());
        assertThat(likenesses.proposals(inspector, visit)).isEmpty();
        assertThat(letters.draft(inspector, visit)
                        .orElseThrow()
                        .finding(proposed.finding())
                        .repeats())
                .isNull();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> likenesses.deny(
                        inspector, visit, version(inspector, visit), proposed.finding(), visit.area(1)));
    }

    private InspectionReference returned(Actor second, InspectionReference visit) {
        checking.returnWith(second, visit, version(second, visit), "Look at it again.");
        return visit;
    }

    private long version(Actor actor, InspectionReference visit) {
        return letters.draft(actor, visit).orElseThrow().version();
    }
}
