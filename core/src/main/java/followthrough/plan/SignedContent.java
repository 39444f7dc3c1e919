package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a signed text says, as a lead would write it: a change of it can be given up. */
final class SignedContent {

    private static final Pattern INVITED = Pattern.compile("(.*) <([^<>]*)> \\[invited]");
    private static final Pattern PERSON = Pattern.compile("(.*) \\[([0-9a-f-]*)]");

    private final Map<String, String> said = new LinkedHashMap<>();
    private final PlanVersion version;

    private SignedContent(PlanVersion version) {
        this.version = version;
        var label = "";
        for (var line : version.content().lines().toList()) {
            if (line.startsWith("    ")) {
                said.merge(label, line.substring(4), (before, more) -> before + "\n" + more);
                continue;
            }
            var colon = line.indexOf(": ");
            if (colon < 0) continue;
            label = line.substring(0, colon);
            said.put(label, line.substring(colon + 2));
        }
    }

    /** Misspellings that were corrected since stay corrected. */
    static PlanContent of(PlanVersion version, List<PlanCorrection> corrections) {
        var content = new SignedContent(version).content();
        for (var correction : corrections)
            if (correction.version() == version.number()) content = PlanText.in(content, List.of(correction.after()));
        return content;
    }

    private PlanContent content() {
        var actions = new ArrayList<ActionLine>();
        for (int i = 0; i < version.actions().size(); i++)
            actions.add(action("Action " + (i + 1), version.actions().get(i)));
        var measures = new ArrayList<MeasureLine>();
        for (int i = 0; i < version.measures().size(); i++)
            measures.add(measure("Measure " + (i + 1), version.measures().get(i)));
        return new PlanContent(
                said("Intended outcome"), actions, measures, said("Resources"), said("Risks"), said("Partners"));
    }

    private ActionLine action(String name, UUID id) {
        var due = said(name + " due");
        return new ActionLine(
                id,
                said(name),
                owner(said(name + " owner")),
                due.isEmpty() ? null : LocalDate.parse(due),
                "",
                new NewDateReason(said(name + " kind of reason for date"), said(name + " reason for date")));
    }

    private static ActionOwner owner(String signed) {
        var invited = INVITED.matcher(signed);
        if (invited.matches()) return ActionOwner.invited(invited.group(1), invited.group(2));
        var person = PERSON.matcher(signed);
        if (!person.matches()) return ActionOwner.NOBODY;
        return person.group(2).isEmpty()
                ? new ActionOwner(null, person.group(1), "")
                : ActionOwner.of(PersonId.of(person.group(2)), person.group(1));
    }

    private MeasureLine measure(String name, UUID id) {
        return new MeasureLine(
                id,
                said(name),
                said(name + " unit"),
                said(name + " baseline"),
                said(name + " target"),
                said(name + " source"),
                said(name + " how often"));
    }

    private String said(String label) {
        return said.getOrDefault(label, "");
    }
}
