package followthrough.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanCorrections extends Repository<PlanCorrection, UUID> {

    List<PlanCorrection> findByAreaOrderByVersionAscPositionAsc(String area);

    PlanCorrection save(PlanCorrection correction);
}
