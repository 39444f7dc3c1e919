package followthrough.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.inspection.CaseStart;
import followthrough.letter.Finding;
import followthrough.letter.FindingRecurrence;
import followthrough.letter.LetterReading;
import followthrough.letter.Upload;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a letter says of an earlier one without saying its areas again is proposed, and taken over by a person only. */
@CoreTest
class CarryingOnTest {

    private static final String CARRIED_ON = """
            12 March %1$d

            Dear Ms Lee

            Focused visit to Nottingham City children's services

            This letter summarises the findings of a focused visit to Nottingham City children's services on 3 and 4 March %1$d.

            What needs to improve in this area of social work practice

            The areas for improvement continue to be those identified at the inspection in %2$s, with one additional area:

            ◼ the timeliness of assessment of disabled children's needs.

            Findings
            """;

    private static final String IN_BRACKETS = """
            12 March %1$d

            Dear Ms Lee

            Focused visit to Nottingham City children's services

            What needs to improve in this area of social work practice

            ◼ The quality of genograms (area for development last time).

            ◼ The handover between shifts of the night service.

            Findings
            """;

    @Autowired
    DomainCases domain;

    @Autowired
    CarryingOn carryingOn;

    @Autowired
    Likenesses likenesses;

    @Autowired
    LetterReading reading;

    @SuppressWarnings("NullAway.Init") // by visited
    private Town town;

    @SuppressWarnings("NullAway.Init")
    private InspectionReference earlier;

    private int year;

    /** A visit in February and one in September; each test has a year of its own, since they share the authority. */
    private void visited(int of, String... found) {
        year = of;
        town = domain.town("NOT");
        earlier = visit(LocalDate.of(year, 2, 4));
        domain.issued(town, earlier, found);
        domain.issued(town, visit(LocalDate.of(year, 9, 2)), "The register of missing children is out of date.");
    }

    @Test
    void the_open_areas_of_the_letter_that_is_named_are_proposed_and_taken_over_one_by_one() {
        visited(2019, "Supervision is seldom recorded.", "Chronologies are missing from many files.");
        var visit = drafted(CARRIED_ON.formatted(year + 1, "February " + year));
        assertThat(proposed(visit))
                .containsExactly(earlier.area(1).value(), earlier.area(2).value());
        assertThat(findings(visit)).extracting(Finding::repeats).containsOnlyNulls();

        carryingOn.takeOver(town.inspector(), visit, seen(visit), earlier.area(2));
        assertThat(proposed(visit)).containsExactly(earlier.area(1).value());
        var taken = findings(visit).get(findings(visit).size() - 1);
        assertThat(taken.text()).isEqualTo("Chronologies are missing from many files.");
        assertThat(taken.repeats()).isEqualTo(earlier.area(2));
        assertThat(taken.ownWords()).isTrue();
        assertThat(taken.wording().recurrence()).isEqualTo(FindingRecurrence.STILL_OPEN);

        domain.cases.drafting.undo(town.inspector(), visit, seen(visit));
        assertThat(proposed(visit)).hasSize(2);
        assertThat(findings(visit)).noneMatch(finding -> finding.repeats() != null);
    }

    @Test
    void what_is_taken_over_goes_on_in_its_own_area_once_the_letter_is_out() {
        visited(2021, "Supervision is seldom recorded.", "Chronologies are missing from many files.");
        var visit = drafted(CARRIED_ON.formatted(year + 1, "February " + year));
        carryingOn.takeOver(town.inspector(), visit, seen(visit), earlier.area(1));
        domain.cases.handOver(town.inspector(), visit);
        assertThatExceptionOfType(Exception.class)
                .as("after handing over nothing is taken over")
                .isThrownBy(() -> carryingOn.takeOver(town.inspector(), visit, seen(visit), earlier.area(2)));
        domain.issue(town, visit);
        assertThat(domain.cases.areas.stored(earlier.area(1)).isOpen()).isTrue();
        assertThat(domain.cases.areas.lineage(domain.cases.areas.stored(earlier.area(1))))
                .as("the area itself goes on")
                .hasSize(1);
    }

    @Test
    void a_letter_that_is_not_known_here_and_people_of_the_authority_get_nothing() {
        visited(2023, "Supervision is seldom recorded.", "Chronologies are missing from many files.");
        var visit = drafted(CARRIED_ON.formatted(year + 1, "May 2016"));
        assertThat(proposed(visit)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> carryingOn.takeOver(town.inspector(), visit, seen(visit), earlier.area(1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> carryingOn.proposals(town.director(), visit));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> carryingOn.takeOver(town.director(), visit, 0, earlier.area(1)));
    }

    @Test
    void a_finding_of_which_its_letter_says_so_is_asked_about_with_less_in_common() {
        visited(2018, "Supervision is seldom recorded.", "Genograms are incomplete.");
        var visit = drafted(IN_BRACKETS.formatted(year + 1));
        assertThat(likenesses.proposals(town.inspector(), visit).values())
                .singleElement()
                .satisfies(likeness -> {
                    assertThat(likeness.told()).isTrue();
                    assertThat(likeness.area()).isEqualTo(earlier.area(2));
                });
    }

    private InspectionReference visit(LocalDate day) {
        return domain.cases.visit(town, "ilacs-focused", day, CaseStart.HISTORY);
    }

    private InspectionReference drafted(String letter) {
        var visit = visit(LocalDate.of(year + 1, 3, 3));
        domain.cases.begin(
                town.inspector(), visit, reading.read(Upload.pasted(letter)).content());
        return visit;
    }

    private List<String> proposed(InspectionReference visit) {
        return carryingOn.proposals(town.inspector(), visit).stream()
                .map(area -> area.reference().value())
                .toList();
    }

    private List<Finding> findings(InspectionReference visit) {
        return domain.cases.letters.newest(visit).findings();
    }

    private long seen(InspectionReference visit) {
        return domain.cases.draftVersion(visit);
    }
}
