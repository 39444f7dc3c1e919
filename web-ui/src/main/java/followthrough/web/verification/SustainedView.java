package followthrough.web.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A look back at a met area.
 *
 * @param sustained null until the director has answered
 */
public record SustainedView(
        int days,
        LocalDate dueOn,
        @Nullable Boolean sustained,
        @Nullable String answer,
        @Nullable String by,
        @Nullable LocalDate on) {}
