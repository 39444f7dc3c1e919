package followthrough.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, UUID> {

    /** Newest first. Each version is read with five tables of its own, so that all of them are asked for at once. */
    List<Letter> findByInspectionOrderByNumberDesc(String inspection);

    /** Number, state, day of issue, both printed days, comments, id and the day it asks a statement by, of each version, newest first: no other table. */
    @Query("""
            select l.number, l.state, l.issuedOn, l.particulars.facts.dated, l.particulars.facts.publishedOn,
                l.eyes.comments, l.id, l.particulars.facts.statementDueOn
            from Letter l where l.inspection = :inspection order by l.number desc""")
    List<Object[]> glances(String inspection);

    @Query("select d from Letter l join l.eyes.drafters d where l.id = :letter")
    List<UUID> drafters(UUID letter);

    /** Of the letter that holds, in its order. */
    @Query("select f from Letter l join l.findings.items f where l.inspection = :inspection and l.state = ISSUED"
            + " order by index(f)")
    List<Finding> issuedFindings(String inspection);

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

    /** The words of the newest version alone. */
    @Query("select l.text from Letter l where l.inspection = :inspection order by l.number desc limit 1")
    Optional<String> newestText(String inspection);
}
