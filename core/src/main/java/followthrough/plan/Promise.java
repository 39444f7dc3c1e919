package followthrough.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action as a version of the plan promised it: by this identity it is found again in later versions. */
@Embeddable
public record Promise(UUID action, String words, @Nullable LocalDate due) {}
