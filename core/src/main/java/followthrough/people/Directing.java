package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a director does, their chief executive does only where no director can. */
@Service
@Transactional(readOnly = true)
public class Directing {

    private final Directory people;

    Directing(Directory people) {
        this.people = people;
    }

    /** Who does it: directors, else the chief executive; never those whom four eyes keep from it. */
    public List<PersonId> able(Body authority, Set<PersonId> except) {
        var directors = holders(Role.DIRECTOR, authority, except);
        return directors.isEmpty() ? holders(Role.CHIEF_EXECUTIVE, authority, except) : directors;
    }

    /** Whether a page offers it to this person. */
    public boolean mayDirect(Actor actor, Body authority) {
        return mayDirect(actor, authority, Set.of());
    }

    public boolean mayDirect(Actor actor, Body authority, Set<PersonId> except) {
        return directs(actor, authority) && obstacles(actor, authority, except).isEmpty();
    }

    /** Refuses the chief executive where a director can, whom it names; nobody else finds anything. */
    public void mustDirect(Actor actor, Body authority) {
        mustDirect(actor, authority, Set.of());
    }

    public void mustDirect(Actor actor, Body authority, Set<PersonId> except) {
        if (!directs(actor, authority)) throw new NotFound();
        Refused.unlessEmpty(obstacles(actor, authority, except));
    }

    /** Somebody whose office it is, now or where no director can. */
    public static boolean directs(Actor actor, Body authority) {
        return actor.is(Role.DIRECTOR, authority) || actor.is(Role.CHIEF_EXECUTIVE, authority);
    }

    /** What stands in the chief executive's way: a director who could. */
    public List<Obstacle> obstacles(Actor actor, Body authority, Set<PersonId> except) {
        if (!actor.is(Role.CHIEF_EXECUTIVE, authority)) return List.of();
        var directors = holders(Role.DIRECTOR, authority, except);
        if (directors.isEmpty()) return List.of();
        return List.of(Obstacle.of("directorCanAct", said(directors)));
    }

    /**
     * What four eyes put in the way of somebody who would decide about their own work or that of whomever they cover for:
     * it names those who could decide instead.
     *
     * @param code of the refusal, with their names
     */
    public List<Obstacle> fourEyes(Actor actor, Body authority, Set<PersonId> except, String code) {
        return except.stream().anyMatch(actor::isSameAs)
                ? List.of(Obstacle.of(code, said(able(authority, except))))
                : List.of();
    }

    private String said(List<PersonId> able) {
        var names = people.names(able);
        return able.stream().map(names::get).collect(Collectors.joining(", "));
    }

    private List<PersonId> holders(Role role, Body authority, Set<PersonId> except) {
        return people.holdersOf(role, authority).stream()
                .filter(person -> !except.contains(person))
                .toList();
    }
}
