package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.ReadOnce;
import followthrough.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who: names, posts and covers, for every room and page that has to say or to choose a person. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final People people;
    private final Covers covers;
    private final Register register;

    Directory(People people, Covers covers, Register register) {
        this.people = people;
        this.covers = covers;
        this.register = register;
    }

    /** The person's name, or their id in the impossible case that nobody knows them. */
    public String name(PersonId person) {
        var known = known().get(person);
        return known != null ? known : people.findById(person).map(Person::name).orElse(person.toString());
    }

    /** One query for all of them that the transaction has not read yet; it knows them then. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var known = known();
        var unknown =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        if (!unknown.isEmpty()) people.findByIdIn(unknown).forEach(person -> known.put(person.id(), person.name()));
        var names = new HashMap<PersonId, String>();
        for (var id : ids) {
            var name = known.get(id);
            if (name != null) names.put(id, name);
        }
        return names;
    }

    /** Active people in this post, by name. */
    public List<PersonId> holdersOf(Role role, Body body) {
        var holders = people.activeHoldersOf(role, body);
        var known = known();
        holders.forEach(person -> known.put(person.id(), person.name()));
        return holders.stream().map(Person::id).toList();
    }

    /** Whether anybody but these is active in this post. */
    public boolean isHeldByOthers(Role role, Body body, Collection<PersonId> than) {
        return !than.containsAll(people.idsOfActiveHolders(role, body));
    }

    /** Who is active in one of these posts of the body, for rules that need no names. */
    public Set<PersonId> whoHold(Collection<Role> roles, Body body) {
        return people.idsOfActiveHoldersOf(roles, body);
    }

    /** The names that a transaction which only reads has come across. */
    private static Map<PersonId, String> known() {
        return ReadOnce.of(Directory.class, HashMap::new);
    }

    /** Who is active in which post of these bodies. */
    public List<HeldPost> heldIn(Collection<Body> bodies) {
        return bodies.isEmpty() ? List.of() : people.activeIn(bodies);
    }

    /** Active people in any post of the body, by role and then by name. */
    public Map<Role, List<PersonId>> holders(Body body) {
        var holders = new EnumMap<Role, List<PersonId>>(Role.class);
        var known = known();
        for (var held : people.withRoles(body)) {
            var person = (Person) held[0];
            known.put(person.id(), person.name());
            holders.computeIfAbsent((Role) held[1], role -> new ArrayList<>()).add(person.id());
        }
        return holders;
    }

    /** Everybody with a post for this body, those who may not sign in any more too, by name. */
    public List<Colleague> colleagues(Body body) {
        return people.everInPostFor(body).stream()
                .map(person -> new Colleague(person.id(), person.name(), person.email(), person.isActive()))
                .toList();
    }

    /** Whether this person is active and may act as the role for the body. */
    public boolean holds(PersonId person, Role role, Body body) {
        return people.rolesHeld(person, body).stream().anyMatch(held -> held.covers(role));
    }

    public List<Membership> memberships(PersonId person) {
        return people.findById(person)
                .filter(Person::isActive)
                .map(found -> Register.sorted(found.memberships()))
                .orElse(List.of());
    }

    /** In whose posts the person may act on this day because they cover for them. */
    public List<Post> covers(PersonId standIn, LocalDate day) {
        return register.coveredPosts(standIn, day);
    }

    /** The covers a person has given that are not over yet. */
    public List<CoverView> coversOf(PersonId covered, LocalDate day) {
        return covers.notOverOn(day, covered).stream().map(Cover::view).toList();
    }

    /** When the person's password was chosen with a link, at most a day before this moment; what they sign is marked. */
    public Optional<Instant> newPasswordBefore(PersonId person, Instant moment) {
        return people.findById(person).flatMap(found -> found.newPasswordBefore(moment));
    }

    /** Whether any password of theirs was chosen with a link. */
    public boolean hasChosenByLink(PersonId person) {
        return people.findById(person).filter(Person::hasChosenByLink).isPresent();
    }

    /** By name or e-mail address, active people first; pages count from 1. */
    public PeoplePage search(String words, int page, int size) {
        return register.search(words, page, size);
    }

    public Optional<PersonSummary> person(PersonId id) {
        return register.person(id);
    }
}
