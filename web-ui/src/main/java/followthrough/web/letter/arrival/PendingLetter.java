package followthrough.web.letter.arrival;

import followthrough.letter.LetterIntake;
import followthrough.web.Ids;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was handed in but not yet put anywhere, while something is asked about it. The session knows its number
 * alone.
 */
public record PendingLetter(LetterIntake intake, Visit visit) {

    private static final String KEY = "followthrough.web.letter.PendingLetter"; // open sessions know it

    /** What the letter says of its visit, for the form that records it. */
    public record Visit(
            @Nullable String authority, @Nullable String framework, List<LocalDate> dates) {

        /** A visit of last month is entered now; one of last year is recorded later. */
        public boolean isPast(LocalDate today) {
            return !dates.isEmpty() && dates.get(dates.size() - 1).isBefore(today.minusMonths(3));
        }
    }

    static PendingLetter of(LetterIntake intake) {
        return new PendingLetter(intake, new Visit(intake.authority(), intake.framework(), intake.visitDates()));
    }

    void keep(HttpSession session) {
        session.setAttribute(KEY, intake.id().toString());
    }

    static Optional<UUID> in(HttpSession session) {
        return session.getAttribute(KEY) instanceof String id ? Ids.read(id) : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /** How the address and the form of a page name it, so that what is typed there is kept for this letter alone. */
    public String name() {
        return intake.id().toString();
    }

    UUID id() {
        return intake.id();
    }
}
