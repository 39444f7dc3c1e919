package followthrough.evidence;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Endorsements extends Repository<Endorsement, String> {

    Optional<Endorsement> findById(String area);

    Endorsement save(Endorsement endorsement);
}
