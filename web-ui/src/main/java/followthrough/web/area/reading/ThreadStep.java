package followthrough.web.area.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One area of a chain: what was found, what was promised, and what was judged of it.
 *
 * @param href null for an area that the reader may not open; then nothing more is said of it
 * @param found the first day of the visit that found it
 * @param calledOffOn the day on which that visit was called off, or null
 * @param promised what the signed plan is for, or null where none was signed, or none that the reader may know
 * @param actions how many actions it promises
 * @param current whether it is the one that the page is about
 */
public record ThreadStep(
        String reference,
        @Nullable String href,
        LocalDate found,
        @Nullable LocalDate calledOffOn,
        String words,
        @Nullable String promised,
        int actions,
        List<AreaOverviewView.VerdictLine> judged,
        boolean current) {

    /** A visit that was called off judges nothing. */
    public boolean waitsForJudgement() {
        return judged.isEmpty() && calledOffOn == null;
    }
}
