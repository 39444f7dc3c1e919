package followthrough.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SustainmentChecks extends Repository<SustainmentCheck, UUID> {

    Optional<SustainmentCheck> findByAreaAndAfterDays(String area, int afterDays);

    List<SustainmentCheck> findByAreaOrderByAfterDays(String area);

    SustainmentCheck save(SustainmentCheck check);
}
