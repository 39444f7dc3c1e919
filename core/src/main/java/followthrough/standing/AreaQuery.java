package followthrough.standing;

import followthrough.area.AreaState;
import followthrough.shared.Body;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the areas that somebody may open are asked for; what is null narrows nothing.
 *
 * @param mine only those that the reader leads
 */
public record AreaQuery(
        @Nullable AreaState state,
        @Nullable AreaStanding standing,
        @Nullable Body authority,
        boolean mine) {

    String condition(AreaSight sight) {
        var sql = new StringBuilder("true");
        if (state != null) sql.append(" and s.state = :state");
        if (standing != null) sql.append(" and ").append(sight.standing()).append(" = :standing");
        if (authority != null) sql.append(" and s.authority = :authority");
        if (mine) sql.append(" and s.lead in (:self)");
        return sql.toString();
    }

    Map<String, Object> values(AreaSight sight) {
        var values = new HashMap<>(sight.values());
        if (state != null) values.put("state", state.name());
        if (standing != null) values.put("standing", standing.name());
        if (authority != null) values.put("authority", authority.code());
        return values;
    }
}
