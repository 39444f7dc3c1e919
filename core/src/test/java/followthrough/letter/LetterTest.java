package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.inspection.FindingKind;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    static final Actor DRAFTER = inspector();

    static final Actor CHECKER = inspector();

    final Letter letter = letter("First weakness. Second weakness.", "A third one.");

    @Test
    void a_finding_is_split_where_the_reader_says_and_joined_again_without_losing_a_word() {
        var first = letter.findings().get(0).id();

        letter.split(first, "First weakness.".length(), DRAFTER.person());
        assertThat(letter.findings())
                .extracting(Finding::text)
                .containsExactly("First weakness.", "Second weakness.", "A third one.");

        letter.joinWithNext(first, DRAFTER.person());
        assertThat(letter.findings())
                .extracting(Finding::text)
                .containsExactly("First weakness. Second weakness.", "A third one.");
    }

    @Test
    void a_split_that_leaves_one_half_empty_is_refused() {
        var first = letter.findings().get(0).id();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter.split(first, 0, DRAFTER.person()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter.split(first, 4000, DRAFTER.person()));
        assertThat(letter.findings()).hasSize(2);
    }

    @Test
    void findings_of_different_kinds_are_not_joined() {
        letter.add(wording(FindingKind.STRENGTH, "Good"), 0, DRAFTER.person());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letter.joinWithNext(letter.findings().get(0).id(), DRAFTER.person()));
    }

    @Test
    void the_last_finding_has_nothing_to_be_joined_with() {
        var last = letter.findings().get(1).id();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter.joinWithNext(last, DRAFTER.person()));
    }

    @Test
    void whoever_changed_a_word_does_not_check_the_letter() {
        letter.add(wording(FindingKind.STRENGTH, "Good"), 0, CHECKER.person());
        letter.submit(DRAFTER.person());

        assertThat(letter.obstaclesToCheck(CHECKER)).extracting(Obstacle::code).containsExactly("checkerDraftedLetter");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter.check(CHECKER));
    }

    @Test
    void nothing_changes_while_a_second_person_checks() {
        letter.submit(DRAFTER.person());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letter.add(wording(FindingKind.STRENGTH, "Good"), 0, DRAFTER.person()));
    }

    @Test
    void a_letter_goes_back_only_with_comments() {
        letter.submit(DRAFTER.person());

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter.returnWith(" ", CHECKER));
        letter.returnWith("The second item is two", CHECKER);

        assertThat(letter.state()).isEqualTo(Letter.State.DRAFT);
        assertThat(letter.comments()).isEqualTo("The second item is two");
    }

    @Test
    void only_a_checked_letter_is_issued() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter.issue(LocalDate.of(2011, 6, 9)));

        letter.submit(DRAFTER.person());
        letter.check(CHECKER);
        letter.issue(LocalDate.of(2011, 6, 9));

        assertThat(letter.issuedOn()).isEqualTo(LocalDate.of(2011, 6, 9));
    }

    @Test
    void a_correction_knows_which_finding_each_of_its_own_continues() {
        var correction = letter.correction(DRAFTER.person());

        assertThat(correction.number()).isEqualTo(2);
        assertThat(correction.findings())
                .extracting(Finding::continues)
                .containsExactlyElementsOf(
                        letter.findings().stream().map(Finding::id).toList());
    }

    static Letter letter(String... findings) {
        var wordings = List.of(findings).stream()
                .map(text -> wording(FindingKind.AREA_FOR_IMPROVEMENT, text))
                .toList();
        var content = new LetterContent(
                String.join("\n", findings),
                new LetterFacts(null, LocalDate.of(2011, 6, 8), null, null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                wordings,
                List.of());
        return new Letter(new InspectionReference("SAY-2011-01"), 1, content, DRAFTER.person());
    }

    static Wording wording(FindingKind kind, String text) {
        return new Wording(kind, "Areas for development", text, null, null, null, -1, -1);
    }

    static Actor inspector() {
        return new Actor(PersonId.next(), Role.INSPECTOR, Body.INSPECTORATE, null, LocalDate.of(2011, 6, 9));
    }
}
