package followthrough.letter;

import followthrough.letter.document.Layout;
import java.util.List;

/**
 * All that was read from, or typed of, a letter.
 *
 * @param text the letter's plain text, to which the positions of the findings point
 * @param layout where its words are printed; empty for a document without pages
 */
public record LetterContent(
        String text,
        LetterFacts facts,
        List<Judgement> judgements,
        List<EarlierVisit> earlierVisits,
        List<Wording> findings,
        List<Warning> warnings,
        Layout layout) {

    /** Of a document without pages. */
    public LetterContent(
            String text,
            LetterFacts facts,
            List<Judgement> judgements,
            List<EarlierVisit> earlierVisits,
            List<Wording> findings,
            List<Warning> warnings) {
        this(text, facts, judgements, earlierVisits, findings, warnings, Layout.NONE);
    }
}
