package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import followthrough.letter.reading.wording.Recurrence;
import followthrough.letter.reading.wording.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item in the letter's order.
 *
 * @param heading as printed
 * @param text the letter's own words with broken lines and pages healed
 * @param page from 1, or null where the document has none
 * @param recurrence what became of it when the letter says that it was an area before, otherwise null
 * @param deadline as printed, or null
 * @param spans where the words stand in the whole text
 */
public record ReadFinding(
        FindingKind kind,
        String heading,
        String text,
        @Nullable Integer page,
        @Nullable Recurrence recurrence,
        @Nullable String deadline,
        List<Span> spans) {

    public ReadFinding {
        spans = List.copyOf(spans);
    }

    ReadFinding recurring(Recurrence told) {
        return new ReadFinding(kind, heading, text, page, told, deadline, spans);
    }

    public boolean recurs() {
        return recurrence != null;
    }
}
