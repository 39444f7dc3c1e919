package followthrough.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Checks extends Repository<Check, UUID> {

    /** The verdict of a visit that stands. */
    @Query("select c from AreaCheck c left join fetch c.evidence"
            + " where c.area = :area and c.inspection = :inspection and c.correctedOn is null")
    Optional<Check> findByAreaAndInspectionAndCorrectedOnIsNull(String area, String inspection);

    @Query("select c from AreaCheck c left join fetch c.evidence where c.area = :area order by c.checkedOn desc")
    List<Check> findByAreaOrderByCheckedOnDesc(String area);

    @Query("select c from AreaCheck c left join fetch c.evidence where c.inspection = :inspection")
    List<Check> findByInspection(String inspection);

    @EntityGraph(attributePaths = "evidence")
    Optional<Check> findById(UUID id);

    /** At once: a wrong verdict has given way before the right one comes. */
    Check saveAndFlush(Check check);

    Check save(Check check);
}
