package followthrough.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanVersions extends Repository<PlanVersion, UUID> {

    Optional<PlanVersion> findByAreaAndNumber(String area, int number);

    List<PlanVersion> findByAreaOrderByNumberDesc(String area);

    PlanVersion save(PlanVersion version);
}
