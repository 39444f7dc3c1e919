package followthrough.web.inspection;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.LastAct;
import followthrough.web.LastActs;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tells of the last act about an area or an inspection. Each question is a transaction of its own: what is not there
 * would end a common one as failed.
 */
@Component
class LastActsOfCases implements LastActs {

    private static final Pattern ADDRESS = Pattern.compile("/(areas|inspections)/([A-Z]{3}-[\\w-]+)/(.+)");

    /** Which acts a part of a case is about, by the beginning of its address; of all other parts any act. */
    private static final Map<String, Predicate<String>> ACTS = Map.ofEntries(
            Map.entry("plan", acts("(?:plan|signature).*")),
            Map.entry("evidence", acts("evidence.*")),
            Map.entry("progress", acts("(?:progress|value).*")),
            Map.entry("measures", acts("value.*")),
            Map.entry("letter", acts("(?:letter|draft).*")),
            Map.entry("statement", acts("(?:statement|earlyDraft).*")),
            Map.entry("check", acts("areaChecked|verdict.*")),
            Map.entry("sustained", acts("sustainment.*")),
            Map.entry("changes", acts("areaChange.*")));

    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Timeline timeline;

    LastActsOfCases(AreaRegister areas, Inspecting inspecting, Timeline timeline) {
        this.areas = areas;
        this.inspecting = inspecting;
        this.timeline = timeline;
    }

    @Override
    public Optional<LastAct> under(String address, Actor me) {
        var found = ADDRESS.matcher(address);
        if (!found.matches()) return Optional.empty();
        var reference = found.group(2);
        var acts = about(found.group(3));
        try {
            var visit = found.group(1).equals("areas")
                    ? areas.get(me, new AreaReference(reference)).inspection()
                    : new InspectionReference(reference);
            var inspection = inspecting.get(me, visit);
            return timeline.last(me, inspection, reference, acts)
                    .map(said -> new LastAct(said, "/" + found.group(1) + "/" + reference, reference));
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    /** What was only written in a draft is told where a table was brought into it. */
    private static Predicate<String> about(String part) {
        var acts = ACTS.getOrDefault(part.split("/", 2)[0], any -> true);
        return part.startsWith("plan/import/") ? acts : acts.and(act -> !act.equals("planWritten"));
    }

    private static Predicate<String> acts(String names) {
        return Pattern.compile(names).asMatchPredicate();
    }
}
