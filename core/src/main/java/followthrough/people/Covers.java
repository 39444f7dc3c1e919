package followthrough.people;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Covers extends Repository<Cover, CoverId> {

    Optional<Cover> findById(CoverId id);

    @Query("""
            select c from Cover c
            where c.covered = :covered and c.endedOn is null and c.ends >= :day order by c.starts, c.ends""")
    List<Cover> notOverOn(LocalDate day, PersonId covered);

    /** Whether somebody acts for another on that day or later. */
    @Query("select count(c) > 0 from Cover c where c.standIn = :standIn and c.endedOn is null and c.ends >= :day")
    boolean isHeldBy(PersonId standIn, LocalDate day);

    /** Administrators have no cases to act in: neither in a post of their own nor for somebody else. */
    default List<Obstacle> obstaclesToJoin(Person person, Membership post, LocalDate day) {
        var found = person.obstaclesToJoin(post);
        var covers = post.equals(Membership.ADMINISTRATION) && isHeldBy(person.id(), day);
        return found.isEmpty() && covers ? List.of(Obstacle.at("role", "administratorCovers", person.name())) : found;
    }

    Cover save(Cover cover);
}
