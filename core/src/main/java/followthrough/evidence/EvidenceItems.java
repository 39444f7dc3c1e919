package followthrough.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceItems extends Repository<Evidence, UUID> {

    Optional<Evidence> findById(UUID id);

    @EntityGraph(attributePaths = "areas")
    @Query("select e from Evidence e join e.areas a where a = :area order by e.dated desc, e.title")
    List<Evidence> findServing(String area);

    @EntityGraph(attributePaths = "areas")
    List<Evidence> findByAuthorityOrderByDatedDesc(String authority);

    Evidence save(Evidence evidence);
}
