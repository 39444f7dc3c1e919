package followthrough.plan;

import java.util.Objects;

/** The one way to write a plan down as text: the same content always gives the same lines, and so the same hash. */
final class CanonicalPlan {

    static String of(ActionPlan plan) {
        var text = new StringBuilder();
        line(text, "Area", plan.area().value());
        line(text, "Intended outcome", plan.outcome());
        line(text, "Resources, partners and risks", plan.resources());
        int number = 0;
        for (var action : plan.actions()) {
            var name = "Action " + ++number;
            line(text, name, action.description());
            line(text, name + " owner", action.ownerName() + " [" + Objects.toString(action.owner(), "") + "]");
            line(text, name + " due", Objects.toString(action.due(), ""));
            if (!action.newDateReason().isBlank()) line(text, name + " reason for date", action.newDateReason());
        }
        number = 0;
        for (var measure : plan.measures()) {
            var name = "Measure " + ++number;
            var said = measure.line();
            line(text, name, said.description());
            line(text, name + " unit", said.unit());
            line(text, name + " baseline", said.baseline());
            line(text, name + " target", said.target());
            line(text, name + " source", said.source());
        }
        return text.toString();
    }

    /** A line break inside a value is indented, so that no value can look like another line. */
    private static void line(StringBuilder text, String label, String value) {
        text.append(label)
                .append(": ")
                .append(value.strip().replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\n    "))
                .append('\n');
    }

    private CanonicalPlan() {}
}
