package followthrough.area;

import followthrough.inspection.Inspection;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the earlier visits a sentence means: that of the month or year it names, or else the last of the same kind,
 * or else the last. A month that no visit here was in means none: that letter is not known.
 */
final class NamedVisit {

    private static final Pattern WHEN = Pattern.compile("(?i)(?:\\b(January|February|March|April|May|June|July|August"
            + "|September|October|November|December),?\\s+)?\\b((?:19|20)\\d\\d)\\b");

    private static final Comparator<Inspection> BY_DAY = Comparator.comparing(Inspection::firstDay)
            .thenComparing(visit -> visit.reference().value());

    private NamedVisit() {}

    static Optional<Inspection> in(String sentence, String framework, Collection<Inspection> earlier) {
        var when = WHEN.matcher(sentence);
        if (when.find()) return last(named(when.group(1), Integer.parseInt(when.group(2)), earlier), framework);
        return last(earlier, framework);
    }

    private static List<Inspection> named(@Nullable String month, int year, Collection<Inspection> earlier) {
        return earlier.stream()
                .filter(visit -> month == null
                        ? visit.firstDay().getYear() == year || visit.lastDay().getYear() == year
                        : isOf(visit, YearMonth.of(year, Month.valueOf(month.toUpperCase(Locale.ROOT)))))
                .toList();
    }

    /** Letters name the month of the visit or that in which its letter came out. */
    private static boolean isOf(Inspection visit, YearMonth month) {
        var issued = visit.issuedOn();
        return YearMonth.from(visit.firstDay()).equals(month)
                || YearMonth.from(visit.lastDay()).equals(month)
                || (issued != null && YearMonth.from(issued).equals(month));
    }

    private static Optional<Inspection> last(Collection<Inspection> visits, String framework) {
        return visits.stream()
                .filter(visit -> visit.framework().equals(framework))
                .max(BY_DAY)
                .or(() -> visits.stream().max(BY_DAY));
    }
}
