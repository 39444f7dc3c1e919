package followthrough.progress;

import followthrough.area.AreaRegister;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.plan.ActionPlan;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.Planning;
import followthrough.progress.DateRequestAnswered.Answer;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Owners ask for another date; only a signature moves one, so the lead puts it into the plan or says why not. */
@Service
@Transactional
public class DateAsking {

    private static final String SELECT = """
            select d.id, d.area, d.action, coalesce(o.words, a.description) as words, o.due, d.wanted, d.reason,
                d.asked_by, d.asked_on
            from app.date_request d join app.planned_action a on a.id = d.action
            left join app.open_action o on o.id = d.action and o.area = d.area
            where d.answer is null and d.area = ?\
            """;

    /** What nobody has answered, and what was put into the draft as it was asked for: it may still come to hold. */
    static final String ASKED = """
            (select distinct on (d.action) d.area, d.action, d.wanted
             from app.date_request d join app.planned_action p on p.id = d.action
             where d.answer is null or (d.answer = 'PLANNED' and p.due = d.wanted and not p.dropped)
             order by d.action, d.answered_on desc nulls first, d.asked_on desc)\
            """;

    private final JdbcClient database;
    private final PlanReading plans;
    private final Planning planning;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    DateAsking(
            JdbcClient database,
            PlanReading plans,
            Planning planning,
            AreaRegister areas,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.database = database;
        this.plans = plans;
        this.planning = planning;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    /**
     * By whoever answers for the action.
     *
     * @param instead takes the place of a question that waits; without it that one stays, and this is refused
     */
    public void ask(
            Actor actor, AreaReference reference, UUID id, @Nullable LocalDate wanted, String reason, boolean instead) {
        var area = areas.get(actor, reference);
        var action = plans.action(reference, id);
        var answering = action.answering();
        actor.mustBe(answering != null && actor.isSameAs(answering) && actor.role() != Role.AREA_LEAD);
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        waiting(reference, id).filter(waits -> !instead).ifPresent(waits -> {
            throw new Refused(Obstacle.at("stands", "dateWaits", waits.wanted()));
        });
        inDraft(id).filter(planned -> !instead || planned.equals(wanted)).ifPresent(planned -> {
            throw new Refused(Obstacle.at(instead ? "wanted" : "stands", "dateInDraft", planned));
        });
        Refused.unlessEmpty(obstaclesToAsk(action, wanted, reason, actor.on()));
        answer(id, Answer.REPLACED, "", actor);
        database.sql("""
                        insert into app.date_request (id, area, action, wanted, reason, asked_by, asked_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        reference.value(),
                        id,
                        Objects.requireNonNull(wanted),
                        reason.strip(),
                        actor.person().value(),
                        actor.on())
                .update();
        audit.record(
                actor,
                "dateAsked",
                reference.value(),
                ActPayload.ofNullable(action.promised()).then(wanted).because(reason));
    }

    /** The date that its lead put into the plan, where it still stands and nobody has signed it yet. */
    private Optional<LocalDate> inDraft(UUID action) {
        return database.sql("""
                        select d.wanted from app.date_request d
                        join app.planned_action p on p.id = d.action and p.due = d.wanted and not p.dropped
                        where d.action = ? and d.answer = 'PLANNED' order by d.answered_on desc limit 1""").param(action).query(LocalDate.class).optional();
    }

    private static List<Obstacle> obstaclesToAsk(
            PlannedAction action, @Nullable LocalDate wanted, String reason, LocalDate today) {
        var found = new ArrayList<Obstacle>();
        if (wanted == null) found.add(Obstacle.at("wanted", "dateWantedMissing"));
        else if (!wanted.isAfter(today)) found.add(Obstacle.at("wanted", "dateWantedPast"));
        else if (wanted.equals(action.promised())) found.add(Obstacle.at("wanted", "dateWantedSame"));
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        return found;
    }

    /** The question about an action that waits, for those who read of it on the authority's side. */
    @Transactional(readOnly = true)
    public Optional<DateRequest> waiting(Actor reader, AreaReference reference, UUID action) {
        areas.get(reader, reference);
        if (reader.isInspector()) return Optional.empty();
        return of(reference).stream()
                .filter(request -> request.action().equals(action))
                .findFirst();
    }

    /**
     * By when owners asked to be done instead, by action, for those who read the authority's drafts: beside each colour,
     * so that none is shown alone.
     */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> asked(Actor reader, AreaReference reference) {
        areas.get(reader, reference);
        var found = new HashMap<UUID, LocalDate>();
        if (reader.readsNoDrafts()) return found;
        database.sql("select asked.action, asked.wanted from " + ASKED + " asked where asked.area = ?")
                .param(reference.value())
                .query(row -> {
                    found.put(row.getObject("action", UUID.class), row.getObject("wanted", LocalDate.class));
                });
        return found;
    }

    /** One question that waits, for those who may answer it. */
    @Transactional(readOnly = true)
    public DateRequest get(Actor lead, AreaReference reference, UUID id) {
        mayAnswer(lead, reference);
        return of(reference).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The question that took the place of one that waits no longer, for those who may answer it. */
    @Transactional(readOnly = true)
    public Optional<DateRequest> inPlaceOf(Actor lead, AreaReference reference, UUID id) {
        mayAnswer(lead, reference);
        return database.sql("select action from app.date_request where id = ? and area = ? and answer = 'REPLACED'")
                .params(id, reference.value())
                .query(UUID.class)
                .optional()
                .flatMap(action -> waiting(reference, action));
    }

    /** Puts the date into the plan, where it holds once the change is signed. */
    public void plan(Actor lead, AreaReference reference, UUID id) {
        var request = get(lead, reference, id);
        var plan = plan(reference);
        var leftOut = plan.actions().stream().noneMatch(action -> action.id().equals(request.action()));
        Refused.when(leftOut, "dateOfLeftOut", request.words());
        planning.writeAsked(lead, reference, plan, moved(plan.content(), request), request.by());
        // the draft holds one date of an action
        database.sql("update app.date_request set answer = 'REPLACED' where action = ? and answer = 'PLANNED'")
                .param(request.action())
                .update();
        answerOnce(request.action(), Answer.PLANNED, "", lead);
        audit.record(lead, "dateTakenUp", reference.value(), ActPayload.after(request.wanted()));
        tell(request, Answer.PLANNED, "");
    }

    private static PlanContent moved(PlanContent content, DateRequest request) {
        var because = new NewDateReason("other", request.reason());
        return content.with(content.actions().stream()
                .map(line -> request.action().equals(line.id()) ? line.due(request.wanted(), because) : line)
                .toList());
    }

    /** The date that was signed holds; whoever asked is told why. */
    public void refuse(Actor lead, AreaReference reference, UUID id, String words) {
        var request = get(lead, reference, id);
        if (words.isBlank()) throw new Refused(Obstacle.at("words", "reasonMissing"));
        answerOnce(request.action(), Answer.REFUSED, words.strip(), lead);
        audit.record(
                lead,
                "dateRefused",
                reference.value(),
                ActPayload.before(request.wanted()).then(words.strip()));
        tell(request, Answer.REFUSED, words.strip());
    }

    private void tell(DateRequest request, Answer answer, String reason) {
        events.publishEvent(new DateRequestAnswered(
                request.area(), request.by(), answer, request.words(), request.wanted(), reason));
    }

    /** Of two that answer at once the first one counts. */
    private void answerOnce(UUID action, Answer answer, String words, Actor by) {
        if (answer(action, answer, words, by) == 0) throw new NotFound();
    }

    private int answer(UUID action, Answer answer, String words, Actor by) {
        return database.sql("""
                        update app.date_request set answer = ?, answer_words = ?, answered_by = ?, answered_on = ?
                        where action = ? and answer is null""")
                .params(answer.name(), words, by.person().value(), by.on(), action)
                .update();
    }

    private Optional<DateRequest> waiting(AreaReference area, UUID action) {
        return of(area).stream()
                .filter(request -> request.action().equals(action))
                .findFirst();
    }

    private List<DateRequest> of(AreaReference area) {
        return database.sql(SELECT).param(area.value()).query(DateAsking::read).list();
    }

    private void mayAnswer(Actor lead, AreaReference reference) {
        var area = areas.get(lead, reference);
        lead.mustBe(lead.role() == Role.AREA_LEAD && area.isLedBy(lead));
    }

    private ActionPlan plan(AreaReference reference) {
        return plans.stored(reference).orElseThrow(NotFound::new);
    }

    private static DateRequest read(ResultSet row, int number) throws SQLException {
        return new DateRequest(
                row.getObject("id", UUID.class),
                new AreaReference(row.getString("area")),
                row.getObject("action", UUID.class),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getObject("wanted", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_on", LocalDate.class));
    }
}
