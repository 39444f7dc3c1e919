package followthrough.web.plan.writing;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.web.DateInput;

/** A day of a draft, in boxes and in the plan; what is no day yet is kept as it was typed. */
final class TypedDay {

    /** The three boxes again out of what the plan holds. */
    static DateInput input(ActionLine line) {
        if (line.due() != null || line.dueTyped().isEmpty()) return DateInput.of(line.due());
        var parts = line.dueTyped().split("/", 3);
        return new DateInput(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Empty for a real day and for none. */
    static String unreal(DateInput typed) {
        return typed.isBlank() || typed.date() != null ? "" : typed.day() + "/" + typed.month() + "/" + typed.year();
    }

    private TypedDay() {}
}
