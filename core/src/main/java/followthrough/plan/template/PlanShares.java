package followthrough.plan.template;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PlanShares extends Repository<PlanShare, String> {

    List<PlanShare> findAll();

    boolean existsById(String area);

    PlanShare save(PlanShare share);

    void deleteById(String area);
}
