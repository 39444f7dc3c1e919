package followthrough.audit;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.CoveredWork.Kind;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.WordsTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoveredActsTest {

    /** Of the house and its people, of inspectors and of whoever records for an authority: no director does them. */
    private static final Pattern NO_DIRECTORS = Pattern.compile(
            "(?:account|case|cover|decision|installation|invitation|job|membership|password|person|post|session|process"
                    + "|authority|link|visit|team|verdict|publishedVerdict|recordingMode).*");

    private static final Pattern DECISION =
            Pattern.compile(".*(?:SignedOff|Endorsed|NotReady|Returned|Confirmed|Refused|Approved|Decided).*");

    /** Refused to whoever did what is decided about, also as somebody's cover: EndorsersTest and ActionPlanTest try each. */
    private static final Set<String> OF_ANOTHER = Set.of(
            "planSignedOff",
            "evidenceEndorsed",
            "evidenceEndorsedUnfinished",
            "evidenceNotReady",
            "areaChangeConfirmed",
            "areaChangeRefused");

    /** A plan that goes back is approved by nobody; leads answer dates, inspectors confirm letters; what lasts is asked of one. */
    private static final Set<String> OF_ONE = Set.of(
            "planReturned",
            "dateRefused",
            "letterOfVisitConfirmed",
            "letterReturned",
            "receiptConfirmed",
            "sustainmentConfirmed");

    private static final Actor FOR_PLANS = new Actor(
            PersonId.next(),
            Role.DIRECTOR,
            new Body("NOM"),
            PersonId.next(),
            new CoveredWork(Set.of(Kind.PLANS)),
            LocalDate.of(2026, 12, 1));

    @Test
    void each_act_of_a_director_is_of_a_kind_or_done_by_whoever_covers() throws IOException {
        var without = WordsTest.acts().stream()
                .filter(act -> CoveredActs.kind(act).isEmpty())
                .filter(act -> !NO_DIRECTORS.matcher(act).matches())
                .filter(act -> !CoveredActs.obstacles(FOR_PLANS, act).isEmpty())
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void each_decision_of_a_director_is_of_another_than_the_doer_or_known_to_be_of_one() throws IOException {
        var decisions = WordsTest.acts().stream()
                .filter(act -> CoveredActs.kind(act).isPresent())
                .filter(act -> DECISION.matcher(act).matches())
                .filter(act -> !OF_ANOTHER.contains(act) && !OF_ONE.contains(act))
                .toList();

        assertThat(decisions).isEmpty();
    }

    @Test
    void whoever_covers_for_one_kind_reads_files_of_the_others_and_does_nothing_there() {
        assertThat(CoveredActs.obstacles(FOR_PLANS, "fileFetched")).isEmpty();
        assertThat(CoveredActs.obstacles(FOR_PLANS, "planSignedOff")).isEmpty();
        assertThat(CoveredActs.obstacles(FOR_PLANS, "evidenceAdded")).isNotEmpty();
    }
}
