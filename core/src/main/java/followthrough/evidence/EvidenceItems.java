package followthrough.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceItems extends Repository<Evidence, UUID> {

    Optional<Evidence> findById(UUID id);

    /** The newer version of an item. */
    Optional<Evidence> findByCorrects(UUID id);

    @Query("select e from Evidence e join e.areas a left join fetch e.areas where a = :area"
            + " order by e.dated desc, e.title")
    List<Evidence> findServing(String area);

    /** How many of them are in use. */
    @Query("select count(e) from Evidence e join e.areas a where a = :area and e.removedBecause is null")
    long countServing(String area);

    @Query("select e from Evidence e left join fetch e.areas where e.authority = :authority order by e.dated desc")
    List<Evidence> findByAuthorityOrderByDatedDesc(String authority);

    Evidence save(Evidence evidence);
}
