package followthrough.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanVersions extends Repository<PlanVersion, UUID> {

    Optional<PlanVersion> findByAreaAndNumber(String area, int number);

    List<PlanVersion> findByAreaOrderByNumberDesc(String area);

    /** Those whose signature holds. */
    @Query(
            "select v from PlanVersion v, ActionPlan p where p.area = v.area and p.signedNumber = v.number and v.area in :areas")
    List<PlanVersion> signedOf(Collection<String> areas);

    PlanVersion save(PlanVersion version);
}
