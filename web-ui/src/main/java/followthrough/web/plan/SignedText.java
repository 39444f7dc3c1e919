package followthrough.web.plan;

import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlanDocument.MeasureRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text that signatures are over, one "Label: value" a line with continued lines indented. */
public final class SignedText {

    /** One labelled value of the text. */
    record Line(String label, String value) {}

    private static final String FORM = "Form";
    private static final String AREA = "Area";
    private static final String FIRST_FORMS_RESOURCES = "Resources, partners and risks";

    static List<Line> lines(String canonical) {
        var lines = new ArrayList<Line>();
        for (var raw : canonical.lines().toList()) {
            var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            var colon = raw.indexOf(": ");
            if (raw.startsWith("    ") && last != null) {
                lines.set(lines.size() - 1, new Line(last.label(), last.value() + "\n" + raw.substring(4)));
            } else if (colon > 0) {
                lines.add(new Line(raw.substring(0, colon), raw.substring(colon + 2)));
            }
        }
        return lines;
    }

    /** The plans of a text, of which a statement holds several. */
    public static List<PlanDocument> read(String canonical) {
        var plans = new ArrayList<PlanDocument>();
        var said = new LinkedHashMap<String, String>();
        for (var line : lines(canonical)) {
            if (beginsPlan(line.label()) && said.containsKey(AREA)) {
                plans.add(document(said));
                said.clear();
            }
            said.put(line.label(), line.value());
        }
        plans.add(document(said));
        return plans;
    }

    /** Texts of the first form begin with their area, later ones with the number of their form. */
    private static boolean beginsPlan(String label) {
        return label.equals(FORM) || label.equals(AREA);
    }

    /** The owner's name without the identity that the signature is over. */
    static String person(String value) {
        return value.replaceFirst(" <[^<>]*> \\[invited]$", "").replaceFirst(" ?\\[[0-9a-f-]*]$", "");
    }

    private static PlanDocument document(Map<String, String> said) {
        return new PlanDocument(
                said(said, AREA),
                said(said, "Intended outcome"),
                actions(said),
                measures(said),
                said(said, said.containsKey(FORM) ? "Resources" : FIRST_FORMS_RESOURCES),
                said(said, "Risks"),
                said(said, "Partners"));
    }

    private static List<ActionRow> actions(Map<String, String> said) {
        var rows = new ArrayList<ActionRow>();
        for (int i = 1; said.containsKey("Action " + i); i++) {
            var name = "Action " + i;
            rows.add(new ActionRow(
                    i,
                    null,
                    said(said, name),
                    null,
                    person(said(said, name + " owner")),
                    day(said(said, name + " due")),
                    null,
                    said(said, name + " kind of reason for date"),
                    said(said, name + " reason for date"),
                    false,
                    null,
                    null));
        }
        return rows;
    }

    private static List<MeasureRow> measures(Map<String, String> said) {
        var rows = new ArrayList<MeasureRow>();
        for (int i = 1; said.containsKey("Measure " + i); i++) {
            var name = "Measure " + i;
            rows.add(new MeasureRow(
                    i,
                    said(said, name),
                    said(said, name + " unit"),
                    said(said, name + " baseline"),
                    said(said, name + " target"),
                    said(said, name + " source"),
                    said(said, name + " how often"),
                    null));
        }
        return rows;
    }

    private static String said(Map<String, String> said, String label) {
        return said.getOrDefault(label, "");
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private SignedText() {}
}
