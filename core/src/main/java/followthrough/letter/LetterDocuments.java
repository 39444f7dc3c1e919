package followthrough.letter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterDocuments extends Repository<LetterDocument, UUID> {

    Optional<LetterDocument> findById(UUID letter);

    void deleteByLetter(UUID letter);

    /** Of this version or of the newest one before it that has one. */
    @Query("select d from LetterDocument d, Letter l where d.letter = l.id and l.inspection = :inspection"
            + " and l.number <= :number order by l.number desc limit 1")
    Optional<LetterDocument> heldBy(String inspection, int number);

    LetterDocument save(LetterDocument document);
}
