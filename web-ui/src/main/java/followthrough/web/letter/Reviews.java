package followthrough.web.letter;

import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterPages;
import followthrough.letter.VisitContradictions;
import followthrough.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a letter's pages and words beside its findings. */
@Component
public class Reviews {

    private final LetterPages pages;
    private final LetterAccounting accounting;
    private final VisitContradictions contradictions;

    Reviews(LetterPages pages, LetterAccounting accounting, VisitContradictions contradictions) {
        this.pages = pages;
        this.accounting = accounting;
        this.contradictions = contradictions;
    }

    /** As everybody reads it. */
    public Review of(Inspection inspection, Letter letter, @Nullable UUID picked) {
        return Review.of(inspection, letter, pages.layout(letter), List.of(), List.of(), picked);
    }

    /** As those who draft and check it read it: with what nobody has accounted for. */
    Review ofDraft(Actor me, Inspection inspection, Letter letter, @Nullable UUID picked) {
        var against = contradictions.in(me, inspection.reference());
        return Review.of(inspection, letter, pages.layout(letter), accounting.loose(letter), against, picked);
    }
}
