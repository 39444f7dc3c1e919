package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.FindingKind;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
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
            new Content(
                    TEXT,
                    LetterFacts.NONE,
                    List.of(),
                    List.of(),
                    List.of(finding("Plans are vague.")),
                    List.of(
                            new Warning("unlisted-weakness", "No finding takes up: Waits are too long."),
                            new Warning(
                                    "unlisted-weakness",
                                    "No finding takes up: The quality of responses is too variable."),
                            new Warning("unmarked-item", "Finding 1 stands in a list without a bullet.", 1))),
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
        assertThat(letter.doubts())
                .extracting(
                        doubt -> doubt.finding().text() + " " + doubt.because().code())
                .containsExactly("Plans are vague. unmarked-item");
        assertThat(letter.correction(tom).doubts()).hasSize(1);
        letter.lookAt(letter.findings().get(1).id(), tom);
        assertThat(letter.doubts()).isEmpty();
        assertThat(letter.correction(tom).doubts()).isEmpty();
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
