package followthrough.letter;

import followthrough.inspection.FindingKind;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one thing that may still be marked in an issued letter: a sentence that is taken up as a further area. */
@Service
@Transactional
public class LetterRevising {

    private final Letters letters;
    private final LetterLayouts layouts;
    private final LetterQuoting quoting;

    LetterRevising(Letters letters, LetterLayouts layouts, LetterQuoting quoting) {
        this.letters = letters;
        this.layouts = layouts;
        this.quoting = quoting;
    }

    /** Marks a sentence of the issued letter as a finding; the letter's own words do not change. */
    public Finding quote(InspectionReference inspection, FindingKind category, String words) {
        var letter = letters.findByInspectionOrderByNumberDesc(inspection.value()).stream()
                .filter(version -> version.state() == Letter.State.ISSUED)
                .findFirst()
                .orElseThrow(NotFound::new);
        var quoted = letter.quote(category, quoting.of(letter).insist(words, "quotation"));
        layouts.of(letter).map(LetterLayout::layout).ifPresent(letter::turnTo);
        return quoted;
    }
}
