package followthrough.discussion;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.discussion.AreaComment.About;
import followthrough.discussion.AreaComment.State;
import followthrough.people.Directory;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority says to itself of an area; drafts stay home, and so does this. */
@Service
@Transactional
public class Discussing {

    private static final int LONGEST = 10_000;

    /** Observers read no drafts, and most of what is said is about them. */
    private static final Set<Role> READERS = Set.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.AREA_LEAD, Role.OFFICER);

    private static final List<Role> SPEAKERS =
            List.of(Role.AREA_LEAD, Role.OFFICER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private final AreaComments comments;
    private final AreaRegister areas;
    private final PlanReading plans;
    private final Directory people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Discussing(
            AreaComments comments,
            AreaRegister areas,
            PlanReading plans,
            Directory people,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.areas = areas;
        this.plans = plans;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /** Newest first, as far as this person may read them: officers what is about their actions, or to them. */
    @Transactional(readOnly = true)
    public List<AreaComment> of(Actor me, AreaReference reference) {
        read(me, reference);
        return comments.of(reference).stream()
                .filter(comment -> mayRead(me, comment))
                .toList();
    }

    @Transactional(readOnly = true)
    public AreaComment get(Actor me, AreaReference reference, UUID id) {
        return of(me, reference).stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who may be asked and named: everybody who reads the area and could answer, by name. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> couldAnswer(Actor me, AreaReference reference) {
        var area = read(me, reference);
        var holders = people.holders(area.authority());
        var found = new ArrayList<PersonId>();
        for (var role : SPEAKERS)
            for (var person : holders.getOrDefault(role, List.of()))
                if (areas.mayOpen(new Actor(person, role, area.authority(), null, me.on()), area)) found.add(person);
        var names = people.names(found);
        var byName = new LinkedHashMap<PersonId, String>();
        found.stream().distinct().forEach(person -> byName.put(person, names.getOrDefault(person, "")));
        return byName;
    }

    /** Whether any comment of their authority could be theirs to read. */
    public static boolean mayRead(Actor me) {
        return READERS.contains(me.role());
    }

    public boolean maySpeak(Actor me) {
        return SPEAKERS.contains(me.role());
    }

    public UUID say(Actor me, AreaReference reference, NewComment said) {
        var area = read(me, reference);
        me.mustBe(maySpeak(me));
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        var could = couldAnswer(me, reference);
        var mentions = new Mentions(said.words(), could);
        Refused.unlessEmpty(obstacles(me, reference, said, could, mentions));
        var asked = said.asked();
        var comment = new AreaComment(
                UUID.randomUUID(),
                reference,
                said.about(),
                said.action(),
                said.words().strip(),
                me.person(),
                me.onBehalfOf(),
                me.on(),
                asked,
                mentions.people(),
                asked == null ? State.SAID : State.WAITS,
                null,
                null,
                null,
                null);
        comments.add(comment);
        record(me, "commentSaid", comment, comment.words());
        events.publishEvent(new CommentSaid(comment, me));
        return comment.id();
    }

    private List<Obstacle> obstacles(
            Actor me, AreaReference area, NewComment said, Map<PersonId, String> could, Mentions mentions) {
        var found = new ArrayList<Obstacle>(mentions.obstacles());
        var asked = said.asked();
        if (said.words().isBlank()) found.add(Obstacle.at("words", "commentEmpty"));
        if (said.words().length() > LONGEST) found.add(Obstacle.at("words", "commentLong", LONGEST));
        if (!canBeAbout(me, area, said)) found.add(Obstacle.at("about", "aboutGone"));
        if (asked != null && !could.containsKey(asked)) found.add(Obstacle.at("asked", "askedCannotRead"));
        if (asked != null && me.isSameAs(asked)) found.add(Obstacle.at("asked", "askedOneself"));
        return found;
    }

    /** What can be said of one action: officers see in the plan their own alone. */
    @Transactional(readOnly = true)
    public List<PlannedAction> actions(Actor me, AreaReference area) {
        return plans.actions(area).stream()
                .filter(action -> me.role() != Role.OFFICER || isTheirs(me, action))
                .toList();
    }

    private boolean canBeAbout(Actor me, AreaReference area, NewComment said) {
        if (said.about() != About.ACTION) return said.action() == null;
        return actions(me, area).stream().anyMatch(action -> action.id().equals(said.action()));
    }

    private static boolean isTheirs(Actor me, PlannedAction action) {
        var owner = action.answering();
        return owner != null && me.isSameAs(owner);
    }

    /** By whoever was asked, or whoever has the area's work. */
    public void answer(Actor me, AreaReference reference, UUID id, String words) {
        var comment = waiting(me, reference, id);
        me.mustBe(mayAnswer(me, comment));
        if (words.isBlank()) throw new Refused(Obstacle.at("words", "answerMissing"));
        if (words.length() > LONGEST) throw new Refused(Obstacle.at("words", "commentLong", LONGEST));
        end(me, comment, State.ANSWERED, words.strip(), "commentAnswered");
    }

    /** The question is settled without an answer: by whoever asked, or whoever has the area's work. */
    public void resolve(Actor me, AreaReference reference, UUID id) {
        var comment = waiting(me, reference, id);
        me.mustBe(me.isSameAs(comment.by()) || directs(me, comment));
        end(me, comment, State.RESOLVED, null, "commentResolved");
    }

    /** By whoever said it; that it was said stays to be read. */
    public void withdraw(Actor me, AreaReference reference, UUID id) {
        var comment = comments.locked(get(me, reference, id));
        me.mustBe(me.isSameAs(comment.by()));
        Refused.when(comment.state() == State.ANSWERED, "commentIsAnswered");
        Refused.when(comment.state() == State.WITHDRAWN, "commentIsWithdrawn");
        Refused.when(comment.state() == State.RESOLVED, "commentIsEnded");
        end(me, comment, State.WITHDRAWN, null, "commentWithdrawn");
    }

    public boolean mayAnswer(Actor me, AreaComment comment) {
        var asked = comment.asked();
        return maySpeak(me) && ((asked != null && me.isSameAs(asked)) || directs(me, comment));
    }

    public boolean mayResolve(Actor me, AreaComment comment) {
        return comment.waits() && (me.isSameAs(comment.by()) || directs(me, comment));
    }

    private boolean directs(Actor me, AreaComment comment) {
        return me.role() == Role.DIRECTOR
                || me.role() == Role.CHIEF_EXECUTIVE
                || (me.role() == Role.AREA_LEAD && areas.stored(comment.area()).isLedBy(me));
    }

    private AreaComment waiting(Actor me, AreaReference reference, UUID id) {
        var comment = comments.locked(get(me, reference, id));
        Refused.when(!comment.waits(), "commentIsEnded");
        return comment;
    }

    private void end(Actor me, AreaComment comment, State state, @Nullable String answer, String act) {
        Refused.when(!comments.end(comment, state, answer, me), "commentIsEnded");
        record(me, act, comment, answer == null ? comment.words() : answer);
        events.publishEvent(new CommentEnded(get(me, comment.area(), comment.id()), me));
    }

    private void record(Actor me, String act, AreaComment comment, String words) {
        audit.record(
                me,
                act,
                comment.area().value(),
                ActObject.of(comment.id(), Area.firstWords(comment.words())),
                null,
                words);
    }

    private Area read(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        me.mustBe(mayRead(me));
        return area;
    }

    private boolean mayRead(Actor me, AreaComment comment) {
        if (me.role() != Role.OFFICER || me.isSameAs(comment.by())) return true;
        var asked = comment.asked();
        return (asked != null && me.isSameAs(asked))
                || comment.told().stream().anyMatch(me::isSameAs)
                || (comment.about() == About.ACTION && answersFor(me, comment));
    }

    private boolean answersFor(Actor me, AreaComment comment) {
        return actions(me, comment.area()).stream()
                .anyMatch(action -> action.id().equals(comment.action()));
    }
}
