package followthrough.web.plan;

import followthrough.plan.ActionPlan;
import followthrough.plan.PlannedAction;
import followthrough.plan.SuccessMeasure;
import followthrough.web.DateInput;
import followthrough.web.RealDate;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is typed, finished or not.
 *
 * @param seen the version of the plan that the page was made from
 */
record PlanForm(
        @Nullable Long seen,
        String outcome,
        List<@Valid ActionForm> actions,
        List<@Valid MeasureForm> measures,
        String resources,
        String risks,
        String partners,
        @Nullable DateInput happenedOn) {

    /** One action as it is typed; the id is empty for a new one. */
    record ActionForm(
            String id,
            String description,
            String owner,
            String invitedName,
            String invitedEmail,

            @RealDate(message = "{plan.due.unreal}", optional = true)
            DateInput due,

            String newDateCode,
            String newDateReason) {

        static final ActionForm BLANK = new ActionForm("", "", "", "", "", DateInput.BLANK, "", "");

        ActionForm {
            id = clean(id);
            description = clean(description);
            owner = clean(owner);
            invitedName = clean(invitedName);
            invitedEmail = clean(invitedEmail);
            due = Objects.requireNonNullElse(due, DateInput.BLANK);
            newDateCode = clean(newDateCode);
            newDateReason = clean(newDateReason);
        }

        boolean isBlank() {
            return (id + description + owner + invitedName + invitedEmail + newDateReason).isEmpty() && due.isBlank();
        }
    }

    /** One measure as it is typed; the id is empty for a new one. */
    record MeasureForm(
            String id,
            String description,
            String unit,
            String baseline,
            String target,
            String source,
            String frequency) {

        static final MeasureForm BLANK = new MeasureForm("", "", "", "", "", "", "");

        MeasureForm {
            id = clean(id);
            description = clean(description);
            unit = clean(unit);
            baseline = clean(baseline);
            target = clean(target);
            source = clean(source);
            frequency = clean(frequency);
        }

        boolean isBlank() {
            return (id + description + unit + baseline + target + source + frequency).isEmpty();
        }
    }

    PlanForm {
        outcome = clean(outcome);
        resources = clean(resources);
        risks = clean(risks);
        partners = clean(partners);
        actions = present(actions);
        measures = present(measures);
    }

    /** The stored plan, with a first empty action and measure where there are none yet. */
    static PlanForm of(@Nullable ActionPlan plan, DateInput happenedOn) {
        var stored = plan == null
                ? new PlanForm(0L, "", List.of(), List.of(), "", "", "", happenedOn)
                : new PlanForm(
                        plan.version(),
                        plan.outcome(),
                        plan.actions().stream().map(PlanForm::typed).toList(),
                        plan.measures().stream().map(PlanForm::typed).toList(),
                        plan.resources(),
                        plan.risks(),
                        plan.partners(),
                        happenedOn);
        var withAction = stored.actions().isEmpty() ? stored.withAction() : stored;
        return stored.measures().isEmpty() ? withAction.withMeasure() : withAction;
    }

    PlanForm withAction() {
        var more = Stream.concat(actions.stream(), Stream.of(ActionForm.BLANK)).toList();
        return new PlanForm(seen, outcome, more, measures, resources, risks, partners, happenedOn);
    }

    PlanForm withMeasure() {
        var more =
                Stream.concat(measures.stream(), Stream.of(MeasureForm.BLANK)).toList();
        return new PlanForm(seen, outcome, actions, more, resources, risks, partners, happenedOn);
    }

    PlanForm withoutAction(int index) {
        return new PlanForm(seen, outcome, without(actions, index), measures, resources, risks, partners, happenedOn);
    }

    PlanForm withoutMeasure(int index) {
        return new PlanForm(seen, outcome, actions, without(measures, index), resources, risks, partners, happenedOn);
    }

    /** The same words over another stored version, after a look at what changed. */
    PlanForm over(long stored) {
        return new PlanForm(stored, outcome, actions, measures, resources, risks, partners, happenedOn);
    }

    private static ActionForm typed(PlannedAction action) {
        var owned = action.owned();
        return new ActionForm(
                action.id().toString(),
                action.description(),
                Objects.toString(action.owner(), ""),
                owned.isInvited() ? owned.name() : "",
                owned.isInvited() ? owned.email() : "",
                DateInput.of(action.due()),
                action.reason().code(),
                action.reason().words());
    }

    private static MeasureForm typed(SuccessMeasure measure) {
        var line = measure.line();
        return new MeasureForm(
                measure.id().toString(),
                line.description(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.source(),
                line.frequency());
    }

    private static <T> List<T> without(List<T> rows, int index) {
        var left = new ArrayList<>(rows);
        if (index >= 0 && index < left.size()) left.remove(index);
        return left;
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> rows) {
        var kept = new ArrayList<T>();
        if (rows != null) for (T row : rows) if (row != null) kept.add(row);
        return kept;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
