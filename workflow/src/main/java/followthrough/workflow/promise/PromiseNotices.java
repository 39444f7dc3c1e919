package followthrough.workflow.promise;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanReturned;
import followthrough.plan.PlanSignedOff;
import followthrough.plan.PlanSubmitted;
import followthrough.plan.PlannedAction;
import followthrough.plan.ReturnComment;
import followthrough.plan.ledger.ActionHandedOn;
import followthrough.progress.ActionReminded;
import followthrough.progress.DateRequestAnswered;
import followthrough.progress.DateRequestAnswered.Answer;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owners are told what others do with their promises: each person once for each act, never of what they did themselves. */
@Component
class PromiseNotices {

    /** As many actions as a sentence names. */
    private static final int NAMED = 3;

    private record Held(@Nullable PersonId by, LocalDate due, String words) {}

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
                .filter(action -> action.promised() == null || !Objects.equals(action.owner(), action.answering()));
        tell(newly, PlannedAction::owner, NoticeKind.actionsNamed, event.area(), event.by());
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
                        .filter(action -> !Objects.equals(action.answering(), lead)),
                NoticeKind.actionsSigned,
                event.area(),
                event.by());
        tell(now.stream().filter(action -> isMoved(action, before)), NoticeKind.actionsMoved, event.area(), event.by());
        now.stream().filter(action -> isHeld(action, before)).forEach(action -> before.remove(action.id()));
        before.values().stream()
                .map(Held::by)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> {
                    var words = words(before.values().stream()
                            .filter(held -> person.equals(held.by()))
                            .map(Held::words)
                            .toList());
                    if (!event.by().isSameAs(person))
                        notices.tell(
                                person,
                                NoticeKind.actionsTaken,
                                event.area(),
                                event.area().value(),
                                words);
                });
    }

    @EventListener
    void on(PlanReturned event) {
        var commented = plans.storedVersions(event.area()).stream()
                .filter(version -> version.number() == event.number())
                .flatMap(version -> version.fieldComments().stream())
                .map(ReturnComment::item)
                .toList();
        tell(
                actions(event.area()).stream().filter(action -> commented.contains(action.id())),
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
                event.area().value(),
                words(List.of(event.words())));
    }

    @EventListener
    void on(DateRequestAnswered event) {
        notices.tell(
                event.asked(),
                kind(event.answer()),
                event.area(),
                event.area().value(),
                event.words(),
                event.wanted(),
                event.reason());
    }

    @EventListener
    void on(ActionReminded event) {
        notices.tell(
                event.owner(),
                event.message().isEmpty() ? NoticeKind.actionReminded : NoticeKind.actionRemindedWith,
                event.area(),
                event.area().value(),
                event.by().person(),
                event.words(),
                event.due(),
                event.message());
    }

    private static NoticeKind kind(Answer answer) {
        return switch (answer) {
            case PLANNED -> NoticeKind.datePlanned;
            case SIGNED -> NoticeKind.dateSigned;
            case RETURNED -> NoticeKind.dateReturned;
            case OTHERWISE -> NoticeKind.dateOtherwise;
            case REFUSED, REPLACED -> NoticeKind.dateRefused;
        };
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
                        select promise, case when kind = 'reportAction' then assignee end as holder, due_on, words
                        from app.work_item where area = ? and state = 0 and kind in ('reportAction', 'nameOwner')""").param(area.value()).query(row -> {
            var holder = row.getObject("holder", UUID.class);
            held.put(
                    row.getObject("promise", UUID.class),
                    new Held(
                            holder == null ? null : new PersonId(holder),
                            row.getObject("due_on", LocalDate.class),
                            row.getString("words")));
        });
        return held;
    }

    private void tell(Stream<PlannedAction> actions, NoticeKind kind, AreaReference area, Actor by) {
        tell(actions, PlannedAction::answering, kind, area, by);
    }

    private void tell(
            Stream<PlannedAction> actions,
            Function<PlannedAction, @Nullable PersonId> whose,
            NoticeKind kind,
            AreaReference area,
            Actor by) {
        var words = new LinkedHashMap<PersonId, List<String>>();
        actions.forEach(action -> {
            var person = whose.apply(action);
            if (person != null && !by.isSameAs(person))
                words.computeIfAbsent(person, first -> new ArrayList<>()).add(action.description());
        });
        words.forEach((person, said) -> notices.tell(person, kind, area, area.value(), words(said)));
    }

    /** The first of them by name. */
    private static String words(List<String> actions) {
        return actions.stream()
                        .limit(NAMED)
                        .map(words -> "“" + Area.firstWords(words) + "”")
                        .collect(Collectors.joining(", "))
                + (actions.size() > NAMED ? " …" : "");
    }
}
