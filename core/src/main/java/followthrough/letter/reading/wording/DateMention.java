package followthrough.letter.reading.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A place in a text that names one date or several together: "30 November and 1 December 2010". */
public record DateMention(int start, int end, List<PartialDate> dates) {

    public boolean hasDays() {
        return dates.stream().allMatch(date -> date.day() != null);
    }

    public boolean hasYears() {
        return dates.stream().map(PartialDate::year).allMatch(Objects::nonNull);
    }

    /** All dates that are real days, in the order printed; a missing year is the given one. */
    public List<LocalDate> days(int missingYear) {
        return dates.stream()
                .flatMap(date -> date.in(missingYear).date().stream())
                .toList();
    }
}
