package followthrough.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface ActionPlans extends Repository<ActionPlan, String> {

    Optional<ActionPlan> findById(String area);

    ActionPlan save(ActionPlan plan);

    /** Where somebody without an account yet answers for an action. */
    @NativeQuery("select distinct area from app.planned_action where owner_email = :email and owner is null")
    List<String> waitingFor(String email);
}
