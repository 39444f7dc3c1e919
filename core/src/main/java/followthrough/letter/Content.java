package followthrough.letter;

import java.util.List;

/**
 * All that was read from, or typed of, a letter.
 *
 * @param text the letter's plain text, to which the positions of the findings point
 */
public record Content(
        String text,
        LetterFacts facts,
        List<Judgement> judgements,
        List<EarlierVisit> earlierVisits,
        List<Wording> findings,
        List<Warning> warnings) {}
