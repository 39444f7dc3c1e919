package followthrough.letter.reading.fact;

import followthrough.letter.document.Line;
import followthrough.letter.document.Source;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be read without knowing the framework.
 *
 * @param joined all lines cleaned and joined by a space, so that nothing is cut at a line's end
 */
public record Facts(
        Opening opening,
        String joined,
        @Nullable LocalDate letterDate,
        @Nullable Visit visit) {

    public static Facts of(Source source) {
        var opening = Opening.of(source.lines());
        var joined = source.lines().stream().map(Line::words).collect(Collectors.joining(" "));
        var letterDate = LetterDate.of(opening);
        return new Facts(opening, joined, letterDate, VisitDates.in(joined, letterDate));
    }

    /** The day on which names and rules are looked up: of the visit, else of the letter. */
    @Nullable
    public LocalDate day() {
        return visit == null ? letterDate : visit.first();
    }
}
