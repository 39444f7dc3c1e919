package followthrough.plan;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The one way to write a plan down as text: the same content always gives the same lines, and so the same hash. The
 * first line names the form; texts without it are of the first form, and keep the words and signatures they have.
 */
public final class CanonicalPlan {

    private static final int FORM = 2;

    /** A line about a reason, with the indented lines that belong to it. */
    private static final Pattern REASON =
            Pattern.compile("(?m)^Action \\d+ (?:kind of )?reason for date: .*\\R?(?:^    .*\\R?)*");

    public static String of(ActionPlan plan) {
        var text = new StringBuilder();
        line(text, "Form", String.valueOf(FORM));
        line(text, "Area", plan.area().value());
        line(text, "Intended outcome", plan.outcome());
        line(text, "Resources", plan.resources());
        line(text, "Risks", plan.risks());
        line(text, "Partners", plan.partners());
        int number = 0;
        for (var action : plan.actions()) action(text, "Action " + ++number, action);
        number = 0;
        for (var measure : plan.measures()) measure(text, "Measure " + ++number, measure.line());
        return text.toString();
    }

    private static void action(StringBuilder text, String name, PlannedAction action) {
        line(text, name, action.description());
        line(text, name + " owner", action.owned().signed());
        line(text, name + " due", Objects.toString(action.due(), ""));
        if (action.reason().isBlank()) return;
        line(text, name + " kind of reason for date", action.reason().code());
        line(text, name + " reason for date", action.reason().words());
    }

    /** The same text without why dates moved, which is the authority's own. */
    public static String withoutReasons(String text) {
        return REASON.matcher(text).replaceAll("");
    }

    private static void measure(StringBuilder text, String name, PlanContent.MeasureLine said) {
        line(text, name, said.description());
        line(text, name + " unit", said.unit());
        line(text, name + " baseline", said.baseline());
        line(text, name + " target", said.target());
        line(text, name + " source", said.source());
        line(text, name + " how often", said.frequency());
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
