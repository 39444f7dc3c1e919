package followthrough.web.evidence;

import followthrough.evidence.Supporting;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.plan.PlanDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The actions and measures of a plan by their numbers and words, as somebody may read them. */
@Component
class SupportedParts {

    /** An action or a measure with its number. */
    record Part(boolean measure, String words) {}

    private final PlanReading plans;
    private final Supporting supporting;
    private final Messages words;

    SupportedParts(PlanReading plans, Supporting supporting, Messages words) {
        this.plans = plans;
        this.supporting = supporting;
        this.words = words;
    }

    /** In the order of the plan, actions first: of those who read no drafts the version that they may read. */
    Map<UUID, Part> of(Actor me, AreaReference area) {
        var working = plans.working(me, area);
        var all = working.isPresent()
                ? said(working.get())
                : plans.signed(me, area).map(this::said).orElseGet(LinkedHashMap::new);
        if (me.role() == Role.OFFICER) all.keySet().retainAll(supporting.parts(me, area)); // they follow their own
        return all;
    }

    /** What this person may say that an item supports. */
    List<Choice> choices(Actor me, AreaReference area) {
        var own = supporting.parts(me, area);
        return of(me, area).entrySet().stream()
                .filter(part -> own.contains(part.getKey()))
                .map(part -> Choice.of(part.getKey(), part.getValue().words()))
                .toList();
    }

    /** The words of these parts, in the order of the plan; those that are gone from it are left out. */
    static List<String> said(Map<UUID, Part> parts, Set<UUID> supported) {
        return parts.entrySet().stream()
                .filter(part -> supported.contains(part.getKey()))
                .map(part -> part.getValue().words())
                .toList();
    }

    private Map<UUID, Part> said(ActionPlan plan) {
        var found = new LinkedHashMap<UUID, Part>();
        for (var action : plan.actions()) found.put(action.id(), action(found.size() + 1, action.description()));
        int actions = found.size();
        for (var measure : plan.measures())
            found.put(
                    measure.id(),
                    measure(found.size() - actions + 1, measure.line().description()));
        return found;
    }

    private Map<UUID, Part> said(PlanVersion version) {
        var plan = PlanDocument.of(version.content());
        var found = new LinkedHashMap<UUID, Part>();
        for (int i = 0; i < Math.min(plan.actions().size(), version.actions().size()); i++)
            found.put(
                    version.actions().get(i),
                    action(i + 1, plan.actions().get(i).description()));
        for (int i = 0; i < Math.min(plan.measures().size(), version.measures().size()); i++)
            found.put(
                    version.measures().get(i),
                    measure(i + 1, plan.measures().get(i).description()));
        return found;
    }

    private Part action(int number, String description) {
        return new Part(false, words.text("evidence.supports.action", number, description));
    }

    private Part measure(int number, String description) {
        return new Part(true, words.text("evidence.supports.measure", number, description));
    }
}
