package followthrough.web.plan.start;

import followthrough.plan.PlanContent;
import java.util.List;
import java.util.Objects;

/**
 * Under which name which parts of a plan are kept as a template.
 *
 * @param parts "outcome", "resources", "risks", "partners", and the ids of actions and measures
 */
record KeepForm(String name, List<String> parts) {

    KeepForm {
        name = Objects.requireNonNullElse(name, "").strip();
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Everything that the plan says. */
    static KeepForm of(PlanContent plan) {
        return new KeepForm("", plan.parts());
    }
}
