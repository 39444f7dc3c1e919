package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    Optional<Person> findByEmail(String email);

    /** Refused where somebody has this address, active or not. */
    default void mustBeFree(String email) {
        var address = Person.signInName(email);
        if (findByEmail(address).isPresent()) throw new Refused(Obstacle.at("email", "emailTaken", address));
    }

    /** With the moments of their passwords, by which signatures are marked. */
    @EntityGraph(attributePaths = "passwordsByLink")
    List<Person> findByIdIn(Collection<PersonId> ids);

    @Query("""
            select p from Person p join p.memberships m
            where p.active and m.role = :role and m.body = :body order by p.name, p.email""")
    List<Person> activeHoldersOf(Role role, Body body);

    /** Whether anybody can act at all is asked with every step: their ids say it, nobody's name is needed. */
    @Query("select p.id from Person p join p.memberships m where p.active and m.role = :role and m.body = :body")
    List<PersonId> idsOfActiveHolders(Role role, Body body);

    @Query("""
            select new followthrough.people.HeldPost(m.role, m.body, p.id)
            from Person p join p.memberships m where p.active and m.body in :bodies""")
    List<HeldPost> activeIn(Collection<Body> bodies);

    /** The ids of whoever is active in one of these posts of the body. */
    @Query("select distinct p.id from Person p join p.memberships m"
            + " where p.active and m.body = :body and m.role in :roles")
    Set<PersonId> idsOfActiveHoldersOf(Collection<Role> roles, Body body);

    /** Everybody active with a post for the body, by name: the person and the role. */
    @Query("""
            select p, m.role from Person p join p.memberships m
            where p.active and m.body = :body order by p.name, p.email""")
    List<Object[]> withRoles(Body body);

    @Query("select distinct p from Person p join p.memberships m where m.body = :body order by p.name, p.email")
    List<Person> everInPostFor(Body body);

    /** In which roles somebody active acts for the body; a list of roles to look for would be translated anew each time. */
    @Query("select m.role from Person p join p.memberships m where p.id = :person and p.active and m.body = :body")
    List<Role> rolesHeld(PersonId person, Body body);

    /** Locks them, so that two administrators cannot remove each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Person p where p.active and exists (
                select 1 from p.memberships m where m.role = ADMINISTRATOR and m.body.code = 'INSTALLATION')
            order by p.id.value""")
    List<Person> lockActiveAdministrators();

    /** Written at once: who may sign in and answer for whom is asked of the tables. */
    Person saveAndFlush(Person person);
}
