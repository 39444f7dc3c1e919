package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.LetterFacts.AreaFacts;
import followthrough.letter.document.process.DocumentReading;
import followthrough.letter.reading.LetterReader;
import followthrough.sandbox.Sandbox;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draft begins with, when its letter is read. */
class LetterReadingTest {

    private static final LocalDate ASKED = LocalDate.of(2019, 3, 29);

    private final LetterReading reading = new LetterReading(
            new LetterReader(new Authorities(), new Frameworks()), new DocumentReading(new Sandbox()));

    @Test
    void the_day_by_which_the_letter_asks_for_a_statement_is_a_fact_of_the_draft_and_of_its_corrections()
            throws IOException {
        var silent = text("saltby-send-2018");
        var asking = silent.replace(
                "Yours sincerely", "Please send the statement of action by 29 March 2019.\n\nYours sincerely");
        assertThat(draft(silent).facts().statementDueOn()).isNull();

        var draft = draft(asking);
        assertThat(draft.facts().statementDueOn()).isEqualTo(ASKED);
        assertThat(draft.correction(PersonId.next()).facts().statementDueOn()).isEqualTo(ASKED);

        draft.correctFacts(LetterFacts.NONE, PersonId.next());
        assertThat(draft.facts().statementDueOn()).isNull();
    }

    @Test
    void what_a_letter_tells_of_a_whole_area_are_facts_of_the_draft_that_can_be_changed() throws IOException {
        var draft = draft(text("kingsmere-send-2023"));
        var read = draft.facts().ofArea();
        assertThat(read.areaOutcome()).startsWith("The local area partnership’s arrangements");
        assertThat(draft(text("saltby-2019")).facts().ofArea()).isEqualTo(AreaFacts.NONE);

        var corrected = new AreaFacts("Kingsmere Council and its board", read.areaOutcome(), "Ada Bell\nCy Dow");
        var none = LetterFacts.NONE;
        draft.correctFacts(
                new LetterFacts(null, none.dated(), null, null, null, null, null, null, null, null, corrected),
                PersonId.next());
        assertThat(draft.facts().ofArea().leads()).containsExactly("Ada Bell", "Cy Dow");
        assertThat(draft.correction(PersonId.next()).facts().inWords())
                .containsEntry("areaResponsible", "Kingsmere Council and its board");
    }

    @Test
    void a_text_that_is_taken_as_it_is_tells_of_its_weak_sentences_too() {
        var taken = reading.byHand(Upload.pasted("Waits are too\nlong.\n\nChildren are well cared for."));
        var letter = new Letter(new InspectionReference("SAY-2018-02"), 1, taken.content(), PersonId.next());

        assertThat(LooseSentence.in(letter, List.of()))
                .extracting(LooseSentence::words)
                .containsExactly("Waits are too long.");
    }

    private Letter draft(String text) {
        var read = reading.read(Upload.pasted(text));
        return new Letter(new InspectionReference("SAY-2018-01"), 1, read.content(), PersonId.next());
    }

    private static String text(String name) throws IOException {
        try (var stream = LetterReadingTest.class.getResourceAsStream("/letters/" + name + ".txt")) {
            return new String(stream == null ? new byte[0] : stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
