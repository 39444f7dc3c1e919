package followthrough.people;

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

    Cover save(Cover cover);
}
