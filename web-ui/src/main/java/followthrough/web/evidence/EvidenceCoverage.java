package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.EvidenceLibrary.EndorsedPart;
import followthrough.evidence.Supporting;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.progress.MeasuredValue;
import followthrough.progress.Measuring;
import followthrough.progress.OpenAction;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays the plan beside the evidence and the figures and names the gaps. Those who read no drafts see what was frozen when
 * it was endorsed; officers see no more than their own and get no such table.
 */
@Component
public class EvidenceCoverage {

    private final SupportedParts parts;
    private final Supporting supporting;
    private final EvidenceLibrary library;
    private final PlanReading plans;
    private final Measuring measuring;
    private final Messages words;

    EvidenceCoverage(
            SupportedParts parts,
            Supporting supporting,
            EvidenceLibrary library,
            PlanReading plans,
            Measuring measuring,
            Messages words) {
        this.parts = parts;
        this.supporting = supporting;
        this.library = library;
        this.plans = plans;
        this.measuring = measuring;
        this.words = words;
    }

    /** Without the owners' own ratings. */
    public CoverageView of(Actor me, AreaReference area) {
        return of(me, area, List.of());
    }

    /** @param open what is promised and not done, with how its owners see it */
    CoverageView of(Actor me, AreaReference area, List<OpenAction> open) {
        if (me.role() == Role.OFFICER) return CoverageView.NONE;
        var known = parts.of(me, area);
        if (known.isEmpty()) return CoverageView.NONE;
        var supported = supporting.byPart(me, area);
        var figures = latest(me, area);
        var actions = actions(me, area);
        var frozen = frozen(me, area);
        var unfinished = open.stream().collect(Collectors.toMap(OpenAction::id, Function.identity()));
        var rows = new ArrayList<CoverageView.Row>();
        known.forEach((id, part) -> {
            var evidence = supported.getOrDefault(id, List.of());
            rows.add(
                    part.measure()
                            ? measure(part.words(), figures.get(id), evidence)
                            : action(
                                    part.words(),
                                    stands(actions.get(id), unfinished.get(id), frozen.get(id)),
                                    evidence));
        });
        var used = supported.values().stream()
                .flatMap(List::stream)
                .map(Evidence::id)
                .toList();
        var loose = library.inUse(me, area).stream()
                .filter(item -> !used.contains(item.id()))
                .map(EvidenceCoverage::title)
                .toList();
        return new CoverageView(rows, loose);
    }

    private CoverageView.Row action(String said, String stands, List<Evidence> evidence) {
        return new CoverageView.Row(
                said, stands, titles(evidence), evidence.isEmpty() ? words.text("coverage.gap.action") : "");
    }

    private String stands(@Nullable PlannedAction action, @Nullable OpenAction open, @Nullable EndorsedPart frozen) {
        if (action == null) return frozen == null ? "" : stands(frozen.done(), frozen.self());
        var self = open == null ? null : open.self();
        return stands(action.done(), self == null ? null : self.name());
    }

    private String stands(boolean done, @Nullable String self) {
        if (done) return words.text("coverage.done");
        return self == null
                ? words.text("coverage.notDone")
                : words.text("coverage.notDone.seen", words.text("rating." + self));
    }

    private CoverageView.Row measure(String said, @Nullable MeasuredValue figure, List<Evidence> evidence) {
        var gaps = new ArrayList<String>();
        if (figure == null) gaps.add(words.text("coverage.gap.figure"));
        if (evidence.isEmpty()) gaps.add(words.text("coverage.gap.measure"));
        var stands = figure == null
                ? ""
                : words.text(
                        "coverage.figure", figure.figure().stripTrailingZeros().toPlainString(), figure.dated());
        return new CoverageView.Row(said, stands, titles(evidence), String.join(" ", gaps));
    }

    private Map<UUID, PlannedAction> actions(Actor me, AreaReference area) {
        return plans.working(me, area).filter(plan -> !me.readsNoDrafts()).stream()
                .flatMap(plan -> plan.actions().stream())
                .collect(Collectors.toMap(PlannedAction::id, Function.identity()));
    }

    /** As it was endorsed, for those who are told nothing later. */
    private Map<UUID, EndorsedPart> frozen(Actor me, AreaReference area) {
        if (!me.isInspector()) return Map.of();
        return library.endorsedPlan(area).stream().collect(Collectors.toMap(EndorsedPart::part, Function.identity()));
    }

    /** Of each measure; for those who read no drafts of what was endorsed. */
    private Map<UUID, MeasuredValue> latest(Actor me, AreaReference area) {
        var endorsed = me.readsNoDrafts() ? library.endorsedValues(area) : null;
        var found = new HashMap<UUID, MeasuredValue>();
        for (var value : measuring.stored(area)) // oldest first
        if (endorsed == null || endorsed.contains(value.id())) found.put(value.measure(), value);
        return found;
    }

    private static List<CoverageView.Title> titles(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceCoverage::title).toList();
    }

    private static CoverageView.Title title(Evidence item) {
        return new CoverageView.Title(item.id(), item.title());
    }
}
