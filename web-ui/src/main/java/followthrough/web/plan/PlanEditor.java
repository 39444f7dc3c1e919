package followthrough.web.plan;

import followthrough.area.AreaRegister;
import followthrough.people.Directory;
import followthrough.plan.ActionPlan;
import followthrough.plan.DateReasons;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Words;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.EditorView.ActionSlot;
import followthrough.web.plan.PlanForm.ActionForm;
import followthrough.web.plan.PlanForm.MeasureForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a stored plan into a form and the form into a plan again. */
@Component
class PlanEditor {

    private final PlanReading plans;
    private final Planning planning;
    private final Owners owners;
    private final Directory people;
    private final AreaRegister areas;
    private final CaseDays days;
    private final DateReasons reasons;
    private final Words words;

    PlanEditor(
            PlanReading plans,
            Planning planning,
            Owners owners,
            Directory people,
            AreaRegister areas,
            CaseDays days,
            DateReasons reasons,
            Words words) {
        this.plans = plans;
        this.planning = planning;
        this.owners = owners;
        this.people = people;
        this.areas = areas;
        this.days = days;
        this.reasons = reasons;
        this.words = words;
    }

    @Nullable
    ActionPlan stored(Actor me, AreaReference area) {
        return plans.working(me, area).orElse(null);
    }

    PlanForm form(Actor me, AreaReference area) {
        return PlanForm.of(stored(me, area), days.suggested(me, area.inspection()));
    }

    /** What is in the way of rewriting the plan at all: it lies with the director. */
    List<Obstacle> obstaclesToWrite(Actor me, AreaReference area) {
        var plan = stored(me, area);
        return plan == null ? List.of() : plan.obstaclesToWrite();
    }

    @Transactional(readOnly = true)
    EditorView view(Actor me, AreaReference area, PlanForm form, boolean compare) {
        var plan = stored(me, area);
        return new EditorView(
                Objects.requireNonNullElse(form.seen(), 0L),
                form.actions().stream().map(row -> slot(row, plan)).toList(),
                form.measures().stream().map(MeasureForm::id).toList(),
                owners.choices(area.authority(), plan),
                reasons.offered().stream()
                        .map(reason -> Choice.of(reason.code(), reason.words()))
                        .toList(),
                plan == null ? null : plan.signedNumber(),
                plan == null ? null : plan.comments(),
                plans.fieldComments(me, area),
                director(area),
                planning.obstaclesToSubmit(me, area),
                planning.advice(me, area),
                days.asks(areas.get(me, area).inspection()),
                compare && plan != null ? PlanDocument.of(plan) : null);
    }

    /** What is written down: rows that were left quite empty are no rows. */
    @Transactional(readOnly = true)
    PlanContent content(Actor me, AreaReference area, PlanForm form) {
        var plan = stored(me, area);
        return new PlanContent(
                form.outcome(),
                form.actions().stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> line(row, area, plan))
                        .toList(),
                form.measures().stream()
                        .filter(row -> !row.isBlank())
                        .map(PlanEditor::line)
                        .toList(),
                form.resources(),
                form.risks(),
                form.partners());
    }

    private ActionLine line(ActionForm row, AreaReference area, @Nullable ActionPlan plan) {
        return new ActionLine(
                known(row.id(), plan) ? id(row.id()) : null,
                row.description(),
                owners.owner(row, area.authority(), plan),
                row.due().date(),
                "",
                new NewDateReason(row.newDateCode(), row.newDateReason()));
    }

    private static MeasureLine line(MeasureForm row) {
        return new MeasureLine(
                id(row.id()),
                row.description(),
                row.unit(),
                row.baseline(),
                row.target(),
                row.source(),
                row.frequency());
    }

    /** An action that somebody else took out meanwhile is written down as a new one. */
    private static boolean known(String id, @Nullable ActionPlan plan) {
        return plan != null
                && plan.actions().stream()
                        .anyMatch(action -> action.id().toString().equals(id));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static ActionSlot slot(ActionForm row, @Nullable ActionPlan plan) {
        return new ActionSlot(row.id(), plan == null ? null : promised(row.id(), plan));
    }

    private static @Nullable LocalDate promised(String id, ActionPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.id().toString().equals(id))
                .findFirst()
                .map(followthrough.plan.PlannedAction::originalDue)
                .orElse(null);
    }

    /** Whom a plan is handed in to. */
    String director(AreaReference area) {
        var directors = people.holdersOf(Role.DIRECTOR, area.authority());
        return directors.isEmpty()
                ? words.text("plan.theDirector")
                : directors.stream().map(people::name).collect(Collectors.joining(words.text("plan.or")));
    }
}
