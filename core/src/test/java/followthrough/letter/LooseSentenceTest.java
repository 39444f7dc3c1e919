package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.inspection.FindingKind;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nobody has accounted for, and what a person should look at first. */
class LooseSentenceTest {

    static final String TEXT =
            "The quality of responses\nis too variable.\n\nWaits are too long.\n\n- Plans are vague.";

    final PersonId tom = new PersonId(UUID.randomUUID());

    final Letter letter = new Letter(
            new InspectionReference("NOM-2020-01"),
            1,
            new LetterContent(
                    TEXT,
                    LetterFacts.NONE,
                    List.of(),
                    List.of(),
                    List.of(finding("Plans are vague.")),
                    List.of(
                            weak("Waits are too long."),
                            weak("The quality of responses is too variable."),
                            new Warning(
                                    "unmarked-item",
                                    "Finding 1 stands in a list without a bullet.",
                                    1,
                                    null,
                                    null,
                                    null,
                                    null,
                                    false),
                            new Warning(
                                    "unread-list",
                                    "This looks like a list.",
                                    null,
                                    TEXT.indexOf("The quality"),
                                    TEXT.length(),
                                    2,
                                    "The quality of responses is too variable.",
                                    false))),
            tom);

    @Test
    void sentences_are_told_in_letter_order_where_they_stand() {
        assertThat(loose()).containsExactly("The quality of responses is too variable.", "Waits are too long.");
        var place = LooseSentence.in(letter, List.of()).get(0).place();
        assertThat(TEXT.substring(place.start(), place.end())).isEqualTo("The quality of responses\nis too variable.");
    }

    @Test
    void a_finding_that_takes_it_up_or_a_reason_accounts_for_a_sentence() {
        letter.add(finding("Waits are too long."), 0, tom);
        assertThat(loose()).containsExactly("The quality of responses is too variable.");
        assertThat(LooseSentence.in(letter, loose())).isEmpty();
        letter.remove(letter.findings().get(0).id(), tom);
        assertThat(loose()).hasSize(2);
    }

    @Test
    void a_finding_is_doubtful_until_a_person_has_looked_at_it() {
        letter.add(finding("Waits are too long."), 0, tom);
        assertThat(Doubt.in(letter))
                .extracting(
                        doubt -> doubt.finding().text() + " " + doubt.because().code())
                .containsExactly("Plans are vague. unmarked-item");
        assertThat(Doubt.in(letter.correction(tom))).hasSize(1);
        letter.lookAt(letter.findings().get(1).id(), tom);
        assertThat(Doubt.in(letter)).isEmpty();
        assertThat(Doubt.in(letter.correction(tom))).isEmpty();
    }

    @Test
    void what_a_doubt_quotes_becomes_a_finding_at_its_place_once() {
        assertThat(letter.openDoubts()).containsOnlyKeys(3);
        letter.settle(3, FindingKind.PRIORITY_ACTION, tom);
        assertThat(letter.openDoubts()).isEmpty();
        var taken = letter.findingsForWork().stream()
                .filter(one -> one.category() == FindingKind.PRIORITY_ACTION)
                .toList();
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).text()).isEqualTo("The quality of responses is too variable.");
        assertThat(TEXT.substring(
                        taken.get(0).wording().start(), taken.get(0).wording().end()))
                .isEqualTo("The quality of responses\nis too variable.");
        assertThatThrownBy(() -> letter.settle(3, FindingKind.PRIORITY_ACTION, tom))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_doubt_that_is_none_adds_nothing_and_stays_settled_in_a_correction() {
        int before = letter.findings().size();
        letter.settle(3, null, tom);
        assertThat(letter.findings()).hasSize(before);
        assertThat(letter.correction(tom).openDoubts()).isEmpty();
    }

    private static Warning weak(String sentence) {
        return new Warning(
                "unlisted-weakness", "No finding takes up: " + sentence, null, null, null, null, sentence, false);
    }

    private List<String> loose() {
        return LooseSentence.in(letter, List.of()).stream()
                .map(LooseSentence::words)
                .toList();
    }

    private static Wording finding(String words) {
        int start = TEXT.indexOf(words);
        return new Wording(
                FindingKind.AREA_FOR_IMPROVEMENT, "Areas", words, null, null, null, start, start + words.length());
    }
}
