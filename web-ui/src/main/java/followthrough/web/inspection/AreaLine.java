package followthrough.web.inspection;

import followthrough.area.Area;
import followthrough.web.area.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One area as its inspection shows it.
 *
 * @param standing where it stands, as far as the reader may know
 * @param mayOpen whether the reader may open its own pages
 * @param next the next date in it, or null
 */
public record AreaLine(
        Area area,
        Standing standing,
        boolean mayOpen,
        @Nullable LocalDate next) {

    boolean isUnassigned() {
        return area.isOpen() && area.lead() == null;
    }
}
