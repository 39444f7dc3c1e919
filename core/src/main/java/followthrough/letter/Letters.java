package followthrough.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, UUID> {

    /** Newest first. Each version is read with five tables of its own, so that all of them are asked for at once. */
    List<Letter> findByInspectionOrderByNumberDesc(String inspection);

    /** Inspections of the same authority that already hold this very document. */
    @Query("select l.inspection from Letter l, LetterDocument d where d.letter = l.id and d.sha256 = :sha256")
    List<String> inspectionsHolding(String sha256);

    default Optional<Letter> newest(String inspection) {
        return findByInspectionOrderByNumberDesc(inspection).stream().findFirst();
    }

    default Optional<Letter> version(String inspection, int number) {
        return findByInspectionOrderByNumberDesc(inspection).stream()
                .filter(letter -> letter.number() == number)
                .findFirst();
    }

    @Query("select l from Letter l join l.findings.items f where f.id = :finding")
    Optional<Letter> holding(UUID finding);

    Letter save(Letter letter);
}
