package followthrough.standing;

import followthrough.shared.Actor;
import followthrough.shared.Role;

/** Who may see which inspection, in SQL: the same as {@code Inspecting} says of a single one. */
record InspectionSight(Actor me) {

    /** Of rows of {@code app.inspection} under this name; with the values of an {@link AreaSight}. */
    String condition(String row) {
        if (me.isInspector())
            return "(not i.recorded_from_published or i.issued_on is not null)".replace("i.", row + ".");
        if (me.role() == Role.OFFICER || me.role() == Role.ADMINISTRATOR) return "false";
        var recorder = me.role() == Role.LETTER_RECORDER ? " or i.recorded_from_published" : "";
        return "(i.authority = :body and (i.issued_on is not null or i.announced_on <= :on%s))"
                .formatted(recorder)
                .replace("i.", row + ".");
    }
}
