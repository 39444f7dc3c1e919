package followthrough.web.area.change;

import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to change an inspection's areas.
 *
 * @param words the sentence to be added, or the words of the area it is about
 * @param verdict where a published one is to be put right
 * @param effects what follows once it is confirmed, where that depends on the case
 * @param obstacles why this person cannot decide it
 */
public record ProposalView(
        UUID id,
        String inspection,
        String kind,
        @Nullable String area,
        @Nullable String into,
        @Nullable String intoWords,
        String words,
        String reason,
        String by,
        LocalDate on,
        String decision,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String answer,
        @Nullable VerdictChange verdict,
        List<String> effects,
        List<Obstacle> obstacles) {

    public boolean isOpen() {
        return decision.equals("OPEN");
    }
}
