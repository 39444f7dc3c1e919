package followthrough.letter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LetterDocuments extends Repository<LetterDocument, UUID> {

    Optional<LetterDocument> findById(UUID letter);

    void deleteByLetter(UUID letter);

    LetterDocument save(LetterDocument document);
}
