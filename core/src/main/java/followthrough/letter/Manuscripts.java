package followthrough.letter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Manuscripts extends Repository<Manuscript, UUID> {

    Optional<Manuscript> findById(UUID letter);

    boolean existsById(UUID letter);

    Manuscript save(Manuscript manuscript);

    void deleteById(UUID letter);
}
