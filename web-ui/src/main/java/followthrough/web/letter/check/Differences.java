package followthrough.web.letter.check;

import followthrough.letter.Letter;
import followthrough.letter.LetterAccounting;
import followthrough.letter.change.LetterChanges;
import org.springframework.stereotype.Component;

/** Gathers how a letter differs from what was read. */
@Component
class Differences {

    private final LetterChanges changes;
    private final LetterAccounting accounting;

    Differences(LetterChanges changes, LetterAccounting accounting) {
        this.changes = changes;
        this.accounting = accounting;
    }

    DraftDifference of(Letter letter) {
        return DraftDifference.of(letter, changes.reading(letter.id()), changes.of(letter.id()))
                .with(
                        FactRow.of(letter.facts(), changes.facts(letter.id())),
                        SentenceRow.of(letter, accounting.setAside(letter)));
    }
}
