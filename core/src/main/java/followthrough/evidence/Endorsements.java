package followthrough.evidence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Endorsements extends Repository<Endorsement, String> {

    Optional<Endorsement> findById(String area);

    /** Whoever adds to an area, offers or endorses its evidence waits for the others: nobody endorses what nobody saw. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Endorsement e where e.area = :area")
    Optional<Endorsement> findAndLock(String area);

    Endorsement save(Endorsement endorsement);

    /** At once: its version is known to whoever reads it in the same transaction. */
    Endorsement saveAndFlush(Endorsement endorsement);
}
