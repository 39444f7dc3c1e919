package followthrough.letter;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DraftSharings extends Repository<DraftSharing, String> {

    Optional<DraftSharing> findById(String inspection);

    DraftSharing save(DraftSharing sharing);
}
