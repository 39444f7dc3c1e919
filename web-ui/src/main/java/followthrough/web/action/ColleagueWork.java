package followthrough.web.action;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.Assigning;
import followthrough.inspection.Suspending;
import followthrough.people.Colleague;
import followthrough.people.Directory;
import followthrough.plan.ledger.HandingOn;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that hangs on a person, for those who direct them: seen on one page, and moved all at once. */
@Component
class ColleagueWork {

    private static final Set<Role> OWNERS = Set.of(Role.OFFICER, Role.AREA_LEAD, Role.DIRECTOR);

    private final WorkQueue queue;
    private final AreaRegister areas;
    private final Assigning assigning;
    private final HandingOn handingOn;
    private final Directory people;
    private final Suspending suspending;
    private final Messages words;

    ColleagueWork(
            WorkQueue queue,
            AreaRegister areas,
            Assigning assigning,
            HandingOn handingOn,
            Directory people,
            Suspending suspending,
            Messages words) {
        this.suspending = suspending;
        this.queue = queue;
        this.areas = areas;
        this.assigning = assigning;
        this.handingOn = handingOn;
        this.people = people;
        this.words = words;
    }

    /** Those who can sign in, and others as long as something hangs on them. */
    @Transactional(readOnly = true)
    public List<ColleagueLine> list(Actor me) {
        var held = queue.held(me);
        return people.colleagues(me.body()).stream()
                .map(one -> new ColleagueLine(one, held.getOrDefault(one.person(), 0L)))
                .filter(line -> line.colleague().active() || line.held() > 0)
                .toList();
    }

    @Transactional(readOnly = true)
    public ColleagueView view(Actor me, PersonId person) {
        var colleague = colleague(me, person);
        var held = held(me, person);
        var led = directs(me) ? led(me, person) : List.<Area>of();
        return new ColleagueView(
                colleague,
                held.stream().filter(ColleagueWork::isAction).toList(),
                held.stream().filter(item -> !isAction(item)).toList(),
                led,
                suspended(held, led),
                people.coversOf(person, me.on()),
                only(me, person),
                choices(owners(me, person)),
                directs(me) ? choices(leads(me, person)) : List.of());
    }

    /** Which of their cases stand still: nothing of them is urgent, and people can be replaced all the same. */
    private Set<InspectionReference> suspended(List<WorkItem> held, List<Area> led) {
        return suspending
                .among(Stream.concat(
                                held.stream().map(WorkItem::about),
                                led.stream().map(area -> area.reference().inspection()))
                        .collect(Collectors.toSet()))
                .keySet();
    }

    /** All of it or nothing: the actions to one person, the areas to one lead. */
    @Transactional
    public void move(Actor me, PersonId from, MoveWorkForm form) {
        colleague(me, from);
        var to = chosen(owners(me, from), form.to());
        var lead = chosen(leads(me, from), form.lead());
        if (to == null && lead == null) throw new Refused(Obstacle.at("to", "nobodyChosen"));
        if (form.reason().isBlank()) throw new Refused(Obstacle.at("reason", "reasonMissing"));
        if (lead != null && directs(me)) led(me, from).forEach(area -> assigning.reassign(me, area.reference(), lead));
        if (to == null) return;
        for (var item : held(me, from)) {
            if (isAction(item))
                handingOn.handOn(
                        me,
                        Objects.requireNonNull(item.area()),
                        Objects.requireNonNull(item.promise()),
                        to,
                        form.reason());
        }
    }

    private static boolean isAction(WorkItem item) {
        return item.kind() == PromiseKind.reportAction;
    }

    /** Leads see and move what is of their own areas. */
    private List<WorkItem> held(Actor me, PersonId person) {
        var own = led(me, me.person()).stream().map(Area::reference).collect(Collectors.toSet());
        return queue.heldBy(person).stream()
                .filter(item -> item.body().equals(me.body()))
                .filter(item -> directs(me) || own.contains(area(item)))
                .toList();
    }

    private static @Nullable AreaReference area(WorkItem item) {
        return item.area();
    }

    private List<Area> led(Actor me, PersonId person) {
        return areas.ledBy(person).stream()
                .filter(area -> area.authority().equals(me.body()))
                .toList();
    }

    private List<String> only(Actor me, PersonId person) {
        return OWNERS.stream()
                .filter(role -> holders(me, role).equals(List.of(person)))
                .map(role -> words.post(role, me.body()))
                .sorted()
                .toList();
    }

    private Set<PersonId> owners(Actor me, PersonId except) {
        var found = new LinkedHashSet<PersonId>();
        for (var role : List.of(Role.OFFICER, Role.AREA_LEAD, Role.DIRECTOR)) found.addAll(holders(me, role));
        found.remove(except);
        return found;
    }

    /** By name; of all posts of the authority at once. */
    private List<PersonId> holders(Actor me, Role role) {
        return people.holders(me.body()).getOrDefault(role, List.of());
    }

    private Set<PersonId> leads(Actor me, PersonId except) {
        var found = new LinkedHashSet<>(holders(me, Role.AREA_LEAD));
        found.remove(except);
        return found;
    }

    private List<Choice> choices(Set<PersonId> eligible) {
        var names = words.names(eligible);
        return eligible.stream()
                .map(person -> Choice.of(person, names.getOrDefault(person, person.toString())))
                .toList();
    }

    private static @Nullable PersonId chosen(Set<PersonId> eligible, String typed) {
        return eligible.stream()
                .filter(person -> person.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private Colleague colleague(Actor me, PersonId person) {
        return people.colleagues(me.body()).stream()
                .filter(colleague -> colleague.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean directs(Actor me) {
        return me.role() == Role.DIRECTOR || me.role() == Role.CHIEF_EXECUTIVE;
    }
}
