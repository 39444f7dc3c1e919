package followthrough.plan;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says, as it is written; unfinished parts are kept as they are.
 *
 * @param outcome what will be different for children
 * @param resources money, people and time that the actions need
 * @param risks what could go wrong, and what is done about it
 * @param partners who else has a part in it
 * @param actions a row that repeats the id of another one counts as a new row
 * @param drops why signed actions are in it no more, by their ids, as far as somebody said so
 */
public record PlanContent(
        String outcome,
        List<ActionLine> actions,
        List<MeasureLine> measures,
        String resources,
        String risks,
        String partners,
        Map<UUID, NewDateReason> drops) {

    public static final PlanContent EMPTY = of("", List.of(), List.of());

    public PlanContent {
        var seen = new HashSet<UUID>();
        actions = actions.stream()
                .map(line -> line.id() == null || seen.add(line.id()) ? line : line.with(null))
                .toList();
        measures = measures.stream()
                .map(line -> line.id() == null || seen.add(line.id()) ? line : line.with(null))
                .toList();
        var said = new HashMap<>(Objects.requireNonNullElse(drops, Map.of())); // drafts of long ago know of none
        said.values().removeIf(NewDateReason::isBlank);
        drops = Map.copyOf(said);
    }

    /** A plan that says nothing of what it drops. */
    public PlanContent(
            String outcome,
            List<ActionLine> actions,
            List<MeasureLine> measures,
            String resources,
            String risks,
            String partners) {
        this(outcome, actions, measures, resources, risks, partners, Map.of());
    }

    /** The same plan, with why signed actions are in it no more. */
    public PlanContent dropping(Map<UUID, NewDateReason> because) {
        return new PlanContent(outcome, actions, measures, resources, risks, partners, because);
    }

    /** As the record says that a plan was written. */
    public ActPayload writtenOver(PlanContent before) {
        return ActPayload.before((Object[]) before.counted()).then((Object[]) counted());
    }

    private ActFact[] counted() {
        return new ActFact[] {
            ActFact.count(ActFact.Counted.ACTIONS, actions.size()),
            ActFact.count(ActFact.Counted.MEASURES, measures.size())
        };
    }

    /** A plan that says nothing of resources, risks and partners. */
    public static PlanContent of(String outcome, List<ActionLine> actions, List<MeasureLine> measures) {
        return new PlanContent(outcome, actions, measures, "", "", "");
    }

    /** The ids of the actions and measures that have one. */
    public Set<UUID> rows() {
        return Stream.concat(
                        actions.stream().map(ActionLine::id), measures.stream().map(MeasureLine::id))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public PlanContent with(List<ActionLine> otherActions) {
        return new PlanContent(outcome, otherActions, measures, resources, risks, partners, drops);
    }

    /** Its words only: who, when and from where on is for each plan to say anew. */
    public PlanContent bare() {
        return new PlanContent(
                outcome,
                actions.stream()
                        .map(line -> ActionLine.of(line.description(), ActionOwner.NOBODY, null))
                        .toList(),
                measures.stream()
                        .map(line -> MeasureLine.of(
                                line.description(), line.unit(), "", line.target(), line.source(), line.frequency()))
                        .toList(),
                resources,
                risks,
                partners);
    }

    /** This plan, with the actions and measures of another one after its own; what is said here already stays. */
    public PlanContent adding(PlanContent other) {
        return new PlanContent(
                outcome.isBlank() ? other.outcome : outcome,
                Stream.concat(actions.stream(), other.actions.stream()).toList(),
                Stream.concat(measures.stream(), other.measures.stream()).toList(),
                resources.isBlank() ? other.resources : resources,
                risks.isBlank() ? other.risks : risks,
                partners.isBlank() ? other.partners : partners,
                drops);
    }

    /** By what names {@link #only} knows all that is said here, in its order. */
    public List<String> parts() {
        var parts = new ArrayList<String>();
        if (!outcome.isBlank()) parts.add("outcome");
        actions.forEach(line -> parts.add(String.valueOf(line.id())));
        measures.forEach(line -> parts.add(String.valueOf(line.id())));
        if (!resources.isBlank()) parts.add("resources");
        if (!risks.isBlank()) parts.add("risks");
        if (!partners.isBlank()) parts.add("partners");
        return parts;
    }

    /** Its chosen parts: "outcome", "resources", "risks", "partners", and the ids of actions and measures. */
    public PlanContent only(Set<String> parts) {
        return new PlanContent(
                parts.contains("outcome") ? outcome : "",
                actions.stream()
                        .filter(line -> parts.contains(String.valueOf(line.id())))
                        .toList(),
                measures.stream()
                        .filter(line -> parts.contains(String.valueOf(line.id())))
                        .toList(),
                parts.contains("resources") ? resources : "",
                parts.contains("risks") ? risks : "",
                parts.contains("partners") ? partners : "");
    }

    /**
     * One promised action.
     *
     * @param id null for a new action
     * @param due the promised day, once it is a real one
     * @param dueTyped what was typed for a day where it is none yet ("31/2/2027"), else empty
     * @param reason why a date that was signed before is another one now
     */
    public record ActionLine(
            @Nullable UUID id,
            String description,
            ActionOwner owner,
            @Nullable LocalDate due,
            String dueTyped,
            NewDateReason reason) {

        public ActionLine {
            if (due != null) dueTyped = "";
        }

        /** A new action. */
        public static ActionLine of(String description, ActionOwner owner, @Nullable LocalDate due) {
            return new ActionLine(null, description, owner, due, "", NewDateReason.NONE);
        }

        public ActionLine due(LocalDate day, NewDateReason because) {
            return new ActionLine(id, description, owner, day, "", because);
        }

        public ActionLine with(@Nullable UUID itsId) {
            return new ActionLine(itsId, description, owner, due, dueTyped, reason);
        }
    }

    /**
     * One success measure; figures stay as they were typed.
     *
     * @param id null for a new measure
     * @param unit what is counted: "% of contacts", "days"
     * @param frequency how often the figure is taken
     */
    public record MeasureLine(
            @Nullable UUID id,
            String description,
            String unit,
            String baseline,
            String target,
            String source,
            String frequency) {

        /** A new measure. */
        public static MeasureLine of(
                String description, String unit, String baseline, String target, String source, String frequency) {
            return new MeasureLine(null, description, unit, baseline, target, source, frequency);
        }

        /** The baseline as a number, where it is one. */
        public Optional<BigDecimal> baselineFigure() {
            return Figure.read(baseline);
        }

        public String targetWithUnit() {
            return Figure.withUnit(target, unit);
        }

        /** The target as a number, where it is one. */
        public Optional<BigDecimal> targetFigure() {
            return Figure.read(target);
        }

        public MeasureLine with(@Nullable UUID itsId) {
            return new MeasureLine(itsId, description, unit, baseline, target, source, frequency);
        }
    }
}
