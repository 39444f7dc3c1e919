package followthrough.web.letter;

import followthrough.letter.Upload;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was handed in but not yet put anywhere: it waits in the session while something is asked about it, and
 * ends with the session; nothing of it is stored before.
 *
 * @param byHand taken as it is, without being read
 */
@SuppressWarnings("ArrayRecordComponent") // a value that is handed over, never compared
public record PendingLetter(String fileName, String mediaType, byte[] bytes, boolean byHand, Visit visit)
        implements Serializable {

    private static final String KEY = PendingLetter.class.getName();

    /** What the letter says of its visit, for the form that records it. */
    public record Visit(
            @Nullable String authority, @Nullable String framework, List<LocalDate> dates) implements Serializable {

        /** A visit of last month is entered now; one of last year is recorded later. */
        public boolean isPast(LocalDate today) {
            return !dates.isEmpty() && dates.get(dates.size() - 1).isBefore(today.minusMonths(3));
        }
    }

    static void keep(HttpSession session, PendingLetter letter) {
        session.setAttribute(KEY, letter);
    }

    public static Optional<PendingLetter> in(HttpSession session) {
        return Optional.ofNullable((PendingLetter) session.getAttribute(KEY));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }

    Upload upload() {
        return new Upload(fileName, mediaType, bytes);
    }
}
