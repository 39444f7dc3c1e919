package followthrough.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LetterIntakes extends Repository<LetterIntake, UUID> {

    Optional<LetterIntake> findById(UUID id);

    List<LetterIntake> findByReceivedAtBefore(Instant day);

    LetterIntake save(LetterIntake intake);

    void delete(LetterIntake intake);
}
