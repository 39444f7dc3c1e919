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

    /** Its id, while it is there; nobody else takes or sweeps it until this transaction ends. */
    @Query(value = "select id from app.letter_intake where id = :id for update", nativeQuery = true)
    Optional<UUID> lock(UUID id);

    List<LetterIntake> findByReceivedAtBefore(Instant day);

    LetterIntake save(LetterIntake intake);

    @Modifying
    @Query("delete from LetterIntake i where i.id = :id")
    void delete(UUID id);
}
