package followthrough.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterIntakes extends Repository<LetterIntake, UUID> {

    Optional<LetterIntake> findById(UUID id);

    List<LetterIntake> findByReceivedAtBefore(Instant day);

    LetterIntake save(LetterIntake intake);

    /** Another node may sweep at the same time. */
    @Modifying
    @Query("delete from LetterIntake i where i.id = :id")
    void deleteWhereStillThere(UUID id);
}
