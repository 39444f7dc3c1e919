package followthrough.standing;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may open which area, and what they are told of it, in SQL over rows {@code s} of {@code app.area_standing}. */
record AreaSight(Actor me, LocalDate today) {

    /** The same as {@code AreaRegister} says of a single area, of inspections whose letter is out. */
    String condition() {
        if (me.isInspector()) return "s.issued";
        return switch (me.role()) {
            case DIRECTOR, CHIEF_EXECUTIVE, OBSERVER, LETTER_RECORDER -> "s.issued and s.authority = :body";
            case AREA_LEAD -> "s.issued and s.authority = :body and s.lead in (:self)";
            case OFFICER ->
                "s.issued and s.running and s.authority = :body and exists ("
                        + "select from app.area_officer o where o.area = s.area and o.person in (:self))";
            case INSPECTOR, INSPECTION_MANAGER, ADMINISTRATOR -> "false";
        };
    }

    /** Inspectors are told nothing of the authority's drafts, observers not who has them. */
    String standing() {
        var column = me.isInspector() ? "s.inspected" : me.readsNoDrafts() ? "s.observed" : "s.at_home";
        return "case when s.state = 'OPEN' and s.visited_from <= :today then 'atVisit' else " + column + " end";
    }

    /** A row with {@code days, moved, actions, dropped}: officers are told of their own actions alone. */
    String slip() {
        if (me.role() == Role.OFFICER) return "app.promise_slip(s.area, 2147483647, array[:self]::uuid[])";
        var prefix = me.isInspector() ? "s.sent_slip_" : "s.slip_";
        return "(select %1$sdays as days, %1$smoved as moved, %1$sactions as actions, %1$sdropped as dropped)"
                .formatted(prefix);
    }

    /** Of actions {@code o}: an officer's own. */
    String ownActions() {
        return me.role() == Role.OFFICER ? "o.owner in (:self)" : "true";
    }

    Map<String, Object> values() {
        return Map.of("body", me.body().code(), "self", self(), "today", today, "on", me.on());
    }

    private List<UUID> self() {
        return Stream.of(me.person(), me.onBehalfOf())
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .toList();
    }
}
