package followthrough.workflow.work;

import followthrough.area.AreaRegister;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanReturned;
import followthrough.plan.PlanSignedOff;
import followthrough.plan.PlanSubmitted;
import followthrough.plan.PlannedAction;
import followthrough.plan.ReturnComment;
import followthrough.plan.ledger.ActionHandedOn;
import followthrough.progress.DateRequestRefused;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owners are told what others do with their promises: each person once for each act, never of what they did themselves. */
@Component
class PromiseNotices {

    private record Held(@Nullable PersonId by, LocalDate due) {}

    private final JdbcClient database;
    private final PlanReading plans;
    private final AreaRegister areas;
    private final NoticeBoard notices;

    PromiseNotices(JdbcClient database, PlanReading plans, AreaRegister areas, NoticeBoard notices) {
        this.database = database;
        this.plans = plans;
        this.areas = areas;
        this.notices = notices;
    }

    @EventListener
    void on(PlanSubmitted event) {
        var newly = actions(event.area()).stream()
                .filter(action -> action.promised() == null || !Objects.equals(action.owner(), action.answering()))
                .map(PlannedAction::owner);
        tell(newly, NoticeKind.actionsNamed, event.area(), event.by());
    }

    /** The rows of work are as they were before: they follow at the end of the transaction. */
    @EventListener
    void on(PlanSignedOff event) {
        var before = held(event.area());
        var now =
                actions(event.area()).stream().filter(action -> !action.done()).toList();
        var lead = areas.stored(event.area()).lead(); // who is told of the signature itself
        tell(
                now.stream()
                        .filter(action -> !isHeld(action, before))
                        .map(PlannedAction::answering)
                        .filter(owner -> !Objects.equals(owner, lead)),
                NoticeKind.actionsSigned,
                event.area(),
                event.by());
        tell(
                now.stream().filter(action -> isMoved(action, before)).map(PlannedAction::answering),
                NoticeKind.actionsMoved,
                event.area(),
                event.by());
        now.stream().filter(action -> isHeld(action, before)).forEach(action -> before.remove(action.id()));
        tell(before.values().stream().map(Held::by), NoticeKind.actionsTaken, event.area(), event.by());
    }

    @EventListener
    void on(PlanReturned event) {
        var commented = plans.storedVersions(event.area()).stream()
                .filter(version -> version.number() == event.number())
                .flatMap(version -> version.fieldComments().stream())
                .map(ReturnComment::item)
                .toList();
        tell(
                actions(event.area()).stream()
                        .filter(action -> commented.contains(action.id()))
                        .map(PlannedAction::answering),
                NoticeKind.actionsCommented,
                event.area(),
                event.by());
    }

    @EventListener
    void on(ActionHandedOn event) {
        notices.tell(
                event.to(),
                NoticeKind.actionHandedOn,
                event.area(),
                event.area().value(),
                event.words());
        notices.tell(
                event.from(),
                NoticeKind.actionsTaken,
                event.area(),
                event.area().value());
    }

    @EventListener
    void on(DateRequestRefused event) {
        notices.tell(
                event.asked(),
                NoticeKind.dateRefused,
                event.area(),
                event.area().value(),
                event.words(),
                event.reason());
    }

    private static boolean isHeld(PlannedAction action, Map<UUID, Held> before) {
        var known = before.get(action.id());
        return known != null && Objects.equals(known.by(), action.answering());
    }

    private static boolean isMoved(PlannedAction action, Map<UUID, Held> before) {
        var known = before.get(action.id());
        return known != null && isHeld(action, before) && !known.due().equals(action.promised());
    }

    private List<PlannedAction> actions(AreaReference area) {
        return plans.stored(area).orElseThrow().actions();
    }

    private Map<UUID, Held> held(AreaReference area) {
        var held = new HashMap<UUID, Held>();
        database.sql("""
                        select promise, case when kind = 'reportAction' then assignee end as holder, due_on
                        from app.work_item where area = ? and state = 0 and kind in ('reportAction', 'nameOwner')""").param(area.value()).query(row -> {
            var holder = row.getObject("holder", UUID.class);
            held.put(
                    row.getObject("promise", UUID.class),
                    new Held(holder == null ? null : new PersonId(holder), row.getObject("due_on", LocalDate.class)));
        });
        return held;
    }

    private void tell(Stream<@Nullable PersonId> people, NoticeKind kind, AreaReference area, Actor by) {
        people.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(person -> !by.isSameAs(person))
                .distinct()
                .forEach(person -> notices.tell(person, kind, area, area.value()));
    }
}
