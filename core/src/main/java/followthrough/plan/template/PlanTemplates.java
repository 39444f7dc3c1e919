package followthrough.plan.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanTemplates extends Repository<PlanTemplate, UUID> {

    List<PlanTemplate> findByAuthorityOrderByNameAsc(String authority);

    Optional<PlanTemplate> findByIdAndAuthority(UUID id, String authority);

    PlanTemplate save(PlanTemplate template);

    void delete(PlanTemplate template);
}
