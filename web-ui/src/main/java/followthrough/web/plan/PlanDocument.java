package followthrough.web.plan;

import followthrough.plan.ActionPlan;
import followthrough.plan.Figure;
import followthrough.plan.PlannedAction;
import followthrough.plan.SuccessMeasure;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as it is read, whether it is still being written or was signed: the same document either way. */
public record PlanDocument(
        String area,
        String outcome,
        List<ActionRow> actions,
        List<MeasureRow> measures,
        String resources,
        String risks,
        String partners) {

    /**
     * One promised action.
     *
     * @param id null in a signed text, which knows no identities
     * @param original the date that was signed first, where it was another one
     * @param reasonCode which kind of reason the date is another one for, or empty
     * @param reason why the date is another one now
     * @param promised by when it was signed last, whatever a draft says; null where nobody says
     * @param finishedOn since when it is finished, or null
     */
    public record ActionRow(
            int number,
            @Nullable UUID id,
            String description,
            @Nullable PersonId ownerId,
            String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate original,
            String reasonCode,
            String reason,
            boolean done,
            @Nullable LocalDate promised,
            @Nullable LocalDate finishedOn) {

        /** The same row of a signed text, by the identity that the version keeps beside it. */
        public ActionRow known(UUID action, boolean isDone, @Nullable LocalDate since) {
            return new ActionRow(
                    number, action, description, ownerId, owner, due, original, reasonCode, reason, isDone, due, since);
        }

        /** This row of a signed text as it holds: its signed date, and whoever answers for it by now. */
        ActionRow inForce(PlannedAction now) {
            var holds = now.promised();
            var first = now.originalDue();
            return new ActionRow(
                    number,
                    now.id(),
                    description,
                    now.answering(),
                    owner,
                    holds,
                    Objects.equals(first, holds) ? null : first,
                    reasonCode,
                    reason,
                    now.done(),
                    holds,
                    now.finishedOn());
        }

        /** The same in another place. */
        public ActionRow at(int place) {
            return new ActionRow(
                    place,
                    id,
                    description,
                    ownerId,
                    owner,
                    due,
                    original,
                    reasonCode,
                    reason,
                    done,
                    promised,
                    finishedOn);
        }

        ActionRow withoutReason() {
            return new ActionRow(
                    number, id, description, ownerId, owner, due, original, "", "", done, promised, finishedOn);
        }
    }

    /**
     * One success measure.
     *
     * @param latest the figure that was recorded last, or null
     */
    public record MeasureRow(
            int number,
            String description,
            String unit,
            String baseline,
            String target,
            String source,
            String frequency,
            @Nullable Latest latest) {

        public String baselineWithUnit() {
            return Figure.withUnit(baseline, unit);
        }

        public String targetWithUnit() {
            return Figure.withUnit(target, unit);
        }

        MeasureRow with(@Nullable Latest figure) {
            if (figure == null) return this;
            var last = new Latest(Figure.withUnit(figure.figure(), unit), figure.on());
            return new MeasureRow(number, description, unit, baseline, target, source, frequency, last);
        }
    }

    /** What a measure showed last, and on which day. */
    public record Latest(String figure, LocalDate on) {}

    public boolean isEmpty() {
        return (outcome + resources + risks + partners).isBlank() && actions.isEmpty() && measures.isEmpty();
    }

    /** The plan as it stands now. */
    public static PlanDocument of(ActionPlan plan) {
        var actions = new ArrayList<ActionRow>();
        for (var action : plan.actions()) actions.add(row(action, actions.size() + 1));
        var measures = new ArrayList<MeasureRow>();
        for (var measure : plan.measures()) measures.add(row(measure, measures.size() + 1));
        return new PlanDocument(
                plan.area().value(),
                plan.outcome(),
                actions,
                measures,
                plan.resources(),
                plan.risks(),
                plan.partners());
    }

    /** One plan of a signed text. */
    public static PlanDocument of(String canonical) {
        return SignedText.read(canonical).get(0);
    }

    /** A signed text with who answers for each action now and what became of it, whatever a draft says. */
    PlanDocument inForce(ActionPlan plan, List<UUID> ids) {
        return withActions(actions.stream()
                .map(row -> row.inForce(plan.promised(ids.get(row.number() - 1))))
                .toList());
    }

    /** The same with other actions. */
    public PlanDocument withActions(List<ActionRow> rows) {
        return new PlanDocument(area, outcome, rows, measures, resources, risks, partners);
    }

    /** With the last figure of each measure by its number, as far as the reader of those figures may read them. */
    public PlanDocument with(Map<Integer, Latest> figures) {
        var measured = measures.stream()
                .map(measure -> measure.with(figures.get(measure.number())))
                .toList();
        return new PlanDocument(area, outcome, actions, measured, resources, risks, partners);
    }

    /** True when any measure has a figure to show. */
    public boolean isMeasured() {
        return measures.stream().anyMatch(measure -> measure.latest() != null);
    }

    /** Officers read their own actions, inspectors not why dates moved, everybody else the whole plan. */
    public PlanDocument forReader(Actor me) {
        if (me.isInspector()) return withoutReasons();
        if (me.role() != Role.OFFICER) return this;
        var own = actions.stream()
                .filter(action -> action.ownerId() != null && me.isSameAs(action.ownerId()))
                .toList();
        return new PlanDocument(area, outcome, own, List.of(), "", "", "");
    }

    /** Why dates moved is the authority's own: others read it only in a statement that it was put into. */
    private PlanDocument withoutReasons() {
        var plain = actions.stream().map(ActionRow::withoutReason).toList();
        return withActions(plain);
    }

    private static ActionRow row(PlannedAction action, int number) {
        var first = action.originalDue();
        return new ActionRow(
                number,
                action.id(),
                action.description(),
                action.answering(),
                action.ownerName(),
                action.due(),
                first == null || Objects.equals(first, action.due()) ? null : first,
                action.reason().code(),
                action.reason().words(),
                action.done(),
                action.promised(),
                action.finishedOn());
    }

    private static MeasureRow row(SuccessMeasure measure, int number) {
        var line = measure.line();
        return new MeasureRow(
                number,
                line.description(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.source(),
                line.frequency(),
                null);
    }
}
