package followthrough.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface Checks extends Repository<Check, UUID> {

    /** The verdict of a visit that stands. */
    @EntityGraph(attributePaths = "evidence")
    Optional<Check> findByAreaAndInspectionAndCorrectedOnIsNull(String area, String inspection);

    @EntityGraph(attributePaths = "evidence")
    List<Check> findByAreaOrderByCheckedOnDesc(String area);

    @EntityGraph(attributePaths = "evidence")
    List<Check> findByInspection(String inspection);

    @EntityGraph(attributePaths = "evidence")
    Optional<Check> findById(UUID id);

    /** At once: a wrong verdict has given way before the right one comes. */
    Check saveAndFlush(Check check);

    Check save(Check check);
}
