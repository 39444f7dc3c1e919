package followthrough.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ActionPlans extends Repository<ActionPlan, String> {

    Optional<ActionPlan> findById(String area);

    ActionPlan save(ActionPlan plan);
}
