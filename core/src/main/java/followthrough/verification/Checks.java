package followthrough.verification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Checks extends Repository<Check, UUID> {

    Optional<Check> findByAreaAndInspection(String area, String inspection);

    List<Check> findByAreaOrderByCheckedOnDesc(String area);

    List<Check> findByInspection(String inspection);

    Check save(Check check);
}
