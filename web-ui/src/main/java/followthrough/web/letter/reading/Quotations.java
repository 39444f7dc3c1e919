package followthrough.web.letter.reading;

import followthrough.area.Area;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterPages;
import followthrough.letter.quotation.Passage;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.web.letter.MarkedPages;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where letters say what is quoted elsewhere. */
@Component
public class Quotations {

    private final LetterPages pages;
    private final LetterArchive letters;
    private final Checking checking;

    Quotations(LetterPages pages, LetterArchive letters, Checking checking) {
        this.pages = pages;
        this.letters = letters;
        this.checking = checking;
    }

    /** Of an area that its reader was allowed to open; also of one that was carried forward, in its first letter. */
    Quotation ofFinding(Area area) {
        var letter = pages.holding(area.finding()).orElseThrow(NotFound::new);
        var mark = letter.finding(area.finding()).wording();
        return spot(letter, area.text(), area.finding(), new Passage(mark.start(), mark.end()));
    }

    /** Of the sentence that a published verdict quotes from its visit's letter. */
    Quotation ofVerdict(Actor me, AreaReference area, InspectionReference visit) {
        var check = checking.of(me, area).stream()
                .filter(given -> given.inspection().equals(visit))
                .findFirst()
                .orElseThrow(NotFound::new);
        var letter = letterOf(check).orElseThrow(NotFound::new);
        var place = Passage.of(check.quotation(), letter.text(), 0).orElseThrow(NotFound::new);
        return spot(letter, check.quotation(), null, place);
    }

    /** Whether the sentence that a verdict quotes can be shown in an issued letter. */
    public boolean isQuoted(Check check) {
        return letterOf(check)
                .flatMap(letter -> Passage.of(check.quotation(), letter.text(), 0))
                .isPresent();
    }

    private Optional<Letter> letterOf(Check check) {
        return check.publishedOn() == null ? Optional.empty() : letters.issued(check.inspection());
    }

    private Quotation spot(Letter letter, String words, @Nullable UUID finding, Passage marked) {
        var inside = marked.start() >= 0
                && marked.start() < marked.end()
                && marked.end() <= letter.text().length();
        var place = inside ? marked : Passage.NOWHERE;
        var layout = pages.layout(letter);
        return new Quotation(
                letter,
                words,
                finding,
                MarkedPages.holding(layout, place.start(), place.end()),
                layout.pages().size(),
                inside ? Quotation.Around.of(letter.text(), place) : null);
    }
}
