package followthrough.letter;

import followthrough.letter.document.Layout;
import java.time.LocalDate;
import java.util.List;

/**
 * All that was read from, or typed of, a letter.
 *
 * @param text the letter's plain text, to which the positions of the findings point
 * @param layout where its words are printed; empty for a document without pages
 * @param visitDates first and last day of the visit by the letter's own words; none where it does not say
 */
public record LetterContent(
        String text,
        LetterFacts facts,
        List<Judgement> judgements,
        List<EarlierVisit> earlierVisits,
        List<Wording> findings,
        List<Warning> warnings,
        Layout layout,
        List<LocalDate> visitDates) {

    /** Of a document that names no days of a visit. */
    public LetterContent(
            String text,
            LetterFacts facts,
            List<Judgement> judgements,
            List<EarlierVisit> earlierVisits,
            List<Wording> findings,
            List<Warning> warnings,
            Layout layout) {
        this(text, facts, judgements, earlierVisits, findings, warnings, layout, List.of());
    }

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

    /** What a correction begins with: its findings go on with those of the version before. */
    static LetterContent withoutFindings(Letter letter) {
        return new LetterContent(
                letter.text(),
                letter.facts(),
                letter.judgements(),
                letter.earlierVisits(),
                List.of(),
                letter.warnings(),
                Layout.NONE,
                letter.visitDates());
    }
}
