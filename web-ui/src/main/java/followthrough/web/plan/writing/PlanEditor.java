package followthrough.web.plan.writing;

import followthrough.area.AreaRegister;
import followthrough.people.Directory;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.PlannedAction;
import followthrough.plan.draft.Drafting;
import followthrough.plan.ledger.DateReasons;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.reading.ReturnedWords;
import followthrough.web.plan.writing.EditorView.ActionSlot;
import followthrough.web.plan.writing.EditorView.DropSlot;
import followthrough.web.plan.writing.PlanForm.ActionForm;
import followthrough.web.plan.writing.PlanForm.MeasureForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a stored plan into a form, with all that stands beside it. */
@Component
class PlanEditor {

    private final PlanReading plans;
    private final Drafting drafting;
    private final PlanRemarks remarks;
    private final ActionOwners owners;
    private final Directory people;
    private final AreaRegister areas;
    private final CaseDays days;
    private final DateReasons reasons;
    private final ReturnedWords returned;
    private final Messages words;

    PlanEditor(
            PlanReading plans,
            Drafting drafting,
            PlanRemarks remarks,
            ActionOwners owners,
            Directory people,
            AreaRegister areas,
            CaseDays days,
            DateReasons reasons,
            ReturnedWords returned,
            Messages words) {
        this.returned = returned;
        this.plans = plans;
        this.drafting = drafting;
        this.remarks = remarks;
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

    /** Whether a version waits for its signature, in whose place another one would come. */
    @Transactional(readOnly = true)
    boolean isOneWaiting(Actor me, AreaReference area) {
        return plans.versions(me, area).stream().anyMatch(version -> version.state() == PlanVersion.State.PENDING);
    }

    @Transactional(readOnly = true)
    PlanForm form(Actor me, AreaReference area) {
        var plan = stored(me, area);
        return plan == null
                ? PlanForm.of(0, PlanContent.EMPTY, DateInput.BLANK)
                : PlanForm.of(plan.revision(), plan.content(), DateInput.BLANK).withDrops(dropped(plan));
    }

    /** What was typed, with a place for the reason of each signed action that is taken out by now. */
    @Transactional(readOnly = true)
    PlanForm completed(Actor me, AreaReference area, PlanForm typed) {
        var plan = stored(me, area);
        return plan == null ? typed : typed.withDrops(dropped(plan));
    }

    private static List<UUID> dropped(ActionPlan plan) {
        return plan.drops().stream().map(PlannedAction::id).toList();
    }

    /** What is in the way of rewriting the plan at all: it lies with the director. */
    List<Obstacle> obstaclesToWrite(Actor me, AreaReference area) {
        var plan = stored(me, area);
        return plan == null ? List.of() : plan.obstaclesToWrite();
    }

    @Transactional(readOnly = true)
    EditorView view(Actor me, AreaReference area, PlanForm form, List<ClashView> clashes) {
        var plan = stored(me, area);
        return new EditorView(
                form.revision(),
                form.actions().stream().map(row -> slot(row, plan)).toList(),
                form.measures().stream().map(MeasureForm::id).toList(),
                plan == null
                        ? List.of()
                        : plan.drops().stream().map(PlanEditor::drop).toList(),
                owners.choices(area.authority(), plan),
                reasons.offered().stream()
                        .map(reason -> Choice.of(reason.code(), reason.words()))
                        .toList(),
                plan == null ? null : plan.signedNumber(),
                plan == null ? List.of() : returned.now(me, area),
                plans.fieldComments(me, area),
                director(area),
                remarks.on(me, area),
                days.asks(areas.get(me, area).inspection()),
                clashes,
                drafting.actToUndo(me, area)
                        .map(act -> words.text("edit.undo." + act))
                        .orElse(null),
                names(drafting.writingNow(me, area)));
    }

    String names(Collection<PersonId> who) {
        return who.stream().map(people::name).collect(Collectors.joining(words.text("plan.and")));
    }

    private static ActionSlot slot(ActionForm row, @Nullable ActionPlan plan) {
        return new ActionSlot(row.id(), plan == null ? null : promised(row.id(), plan));
    }

    private static DropSlot drop(PlannedAction action) {
        return new DropSlot(action.id().toString(), action.description(), Objects.requireNonNull(action.promised()));
    }

    private static @Nullable LocalDate promised(String id, ActionPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.id().toString().equals(id))
                .findFirst()
                .map(PlannedAction::originalDue)
                .orElse(null);
    }

    /** Whom a plan is handed in to. */
    String director(AreaReference area) {
        var directors = people.holders(area.authority()).getOrDefault(Role.DIRECTOR, List.of());
        return directors.isEmpty()
                ? words.text("plan.theDirector")
                : directors.stream().map(people::name).collect(Collectors.joining(words.text("plan.or")));
    }
}
