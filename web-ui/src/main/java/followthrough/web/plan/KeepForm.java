package followthrough.web.plan;

import followthrough.plan.PlanContent;
import java.util.ArrayList;
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
        var parts = new ArrayList<String>();
        if (!plan.outcome().isBlank()) parts.add("outcome");
        plan.actions().forEach(line -> parts.add(String.valueOf(line.id())));
        plan.measures().forEach(line -> parts.add(String.valueOf(line.id())));
        if (!plan.resources().isBlank()) parts.add("resources");
        if (!plan.risks().isBlank()) parts.add("risks");
        if (!plan.partners().isBlank()) parts.add("partners");
        return new KeepForm("", parts);
    }
}
