package followthrough.letter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterLayouts extends Repository<LetterLayout, UUID> {

    /** Of this version or of the newest one before it that has one. */
    @Query("select y from LetterLayout y, Letter l where y.letter = l.id and l.inspection = :inspection"
            + " and l.number <= :number order by l.number desc limit 1")
    Optional<LetterLayout> heldBy(String inspection, int number);

    /** Where the words of a letter's text stand; nothing for a letter without pages. */
    default Optional<LetterLayout> of(Letter letter) {
        return heldBy(letter.inspection().value(), letter.number()).filter(layout -> layout.isOf(letter.text()));
    }

    /** Where a document has pages, the place of a finding's words says on which one it stands. */
    default void turnFindingsOf(Letter letter) {
        of(letter)
                .map(LetterLayout::layout)
                .ifPresent(layout -> letter.findings().forEach(finding -> finding.turnTo(layout)));
    }

    @Modifying
    @Query("delete from LetterLayout y where y.letter = :letter")
    void deleteByLetter(UUID letter);

    LetterLayout save(LetterLayout layout);
}
