package followthrough.progress;

import followthrough.plan.ActionPlan;
import followthrough.plan.ChangeGivenUp;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanReturned;
import followthrough.plan.PlanSignedOff;
import followthrough.plan.PlanVersion;
import followthrough.plan.PlannedAction;
import followthrough.plan.ReturnComment;
import followthrough.progress.DateRequestAnswered.Answer;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A date that was asked for and put into the plan is settled by the director: whoever asked is told how. */
@Component
class DateSettling {

    private record Planned(UUID id, UUID action, LocalDate wanted, PersonId by) {}

    private final JdbcClient database;
    private final PlanReading plans;
    private final ApplicationEventPublisher events;

    DateSettling(JdbcClient database, PlanReading plans, ApplicationEventPublisher events) {
        this.database = database;
        this.plans = plans;
        this.events = events;
    }

    /** One that came into the draft after the plan had been handed in stays where it is. */
    @EventListener
    void on(PlanSignedOff event) {
        for (var request : planned(event.area())) {
            var plan = plan(event.area());
            var action = plan.promised(request.action());
            var holds = plan.actions().contains(action);
            if (holds && request.wanted().equals(action.promised()))
                settle(event.area(), request, action, Answer.SIGNED, "", event.by());
            else if (!holds || !request.wanted().equals(action.due()))
                settle(event.area(), request, action, Answer.OTHERWISE, "", event.by());
        }
    }

    /**
     * The director's comments are the reason; the signed date holds, and its lead may hand in another change. A date that
     * the returned plan did not have was not looked at.
     */
    @EventListener
    void on(PlanReturned event) {
        var requests = planned(event.area());
        if (requests.isEmpty()) return;
        var returned = plans.storedVersions(event.area()).stream()
                .filter(version -> version.number() == event.number())
                .findFirst()
                .orElseThrow(NotFound::new);
        for (var request : requests) {
            if (!has(returned, request)) continue;
            var action = plan(event.area()).promised(request.action());
            settle(event.area(), request, action, Answer.RETURNED, said(returned, request), event.by());
        }
    }

    /** What its lead had put into the change waits for an answer again, unless its owner asked anew since. */
    @EventListener
    void on(ChangeGivenUp event) {
        database.sql("""
                        update app.date_request d set answer = null, answered_by = null, answered_on = null
                        where d.id in (
                            select distinct on (p.action) p.id from app.date_request p
                            where p.area = ? and p.answer = 'PLANNED' and not exists (
                                select from app.date_request o where o.action = p.action and o.answer is null)
                            order by p.action, p.answered_on desc, p.asked_on desc)""").param(event.area().value()).update();
    }

    private static boolean has(PlanVersion version, Planned request) {
        return version.promises().stream()
                .anyMatch(promise -> promise.action().equals(request.action())
                        && request.wanted().equals(promise.due()));
    }

    private static String said(PlanVersion returned, Planned request) {
        var whole = returned.comments();
        return Stream.concat(
                        Stream.ofNullable(whole),
                        returned.fieldComments().stream()
                                .filter(comment -> request.action().equals(comment.item()))
                                .map(ReturnComment::words))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private ActionPlan plan(AreaReference area) {
        return plans.stored(area).orElseThrow(NotFound::new);
    }

    private void settle(
            AreaReference area, Planned request, PlannedAction action, Answer answer, String reason, Actor by) {
        database.sql("update app.date_request set answer = ?, answer_words = ?, answered_by = ?, answered_on = ?"
                        + " where id = ?")
                .params(answer.name(), reason, by.person().value(), by.on(), request.id())
                .update();
        events.publishEvent(
                new DateRequestAnswered(area, request.by(), answer, action.description(), request.wanted(), reason));
    }

    private List<Planned> planned(AreaReference area) {
        return database.sql("select id, action, wanted, asked_by from app.date_request"
                        + " where area = ? and answer = 'PLANNED' order by asked_on, id")
                .param(area.value())
                .query((row, number) -> new Planned(
                        row.getObject("id", UUID.class),
                        row.getObject("action", UUID.class),
                        row.getObject("wanted", LocalDate.class),
                        new PersonId(row.getObject("asked_by", UUID.class))))
                .list();
    }
}
