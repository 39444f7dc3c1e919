package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that sounds like a weakness and, as a person decided, is no finding of its own: for a reason, or because it
 * belongs to one as its evidence in the letter. Each version has its own: a correction begins with a copy of them, and
 * what is decided in it says nothing of the letter that holds.
 */
@Entity
public class SetAside {

    @Id
    private UUID id;

    private String inspection;

    private UUID letter;

    private String sentence;

    private String reason;

    private UUID setAsideBy;

    private LocalDate setAsideOn;

    private @Nullable UUID finding;

    private @Nullable Integer paragraph;

    /** Evidence in the letter for a finding. */
    static SetAside evidence(Letter letter, Evidence evidence, Actor by) {
        var belonging = new SetAside(letter, evidence.sentence(), "", by);
        belonging.finding = evidence.finding();
        belonging.paragraph = evidence.paragraph();
        return belonging;
    }

    /** @param paragraph its number in the letter, where it has one */
    record Evidence(UUID finding, String sentence, @Nullable Integer paragraph) {}

    SetAside(Letter letter, String sentence, String reason, Actor by) {
        this.id = UUID.randomUUID();
        this.inspection = letter.inspection().value();
        this.letter = letter.id();
        this.sentence = sentence;
        this.reason = reason.strip();
        this.setAsideBy = by.person().value();
        this.setAsideOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected SetAside() {}

    public UUID id() {
        return id;
    }

    public String sentence() {
        return sentence;
    }

    public String reason() {
        return reason;
    }

    public PersonId by() {
        return new PersonId(setAsideBy);
    }

    public LocalDate on() {
        return setAsideOn;
    }

    /** The finding that it is evidence of in the letter, or null where it was set aside for a reason. */
    public @Nullable UUID finding() {
        return finding;
    }

    public @Nullable Integer paragraph() {
        return paragraph;
    }

    boolean isOf(Letter version) {
        return letter.equals(version.id());
    }

    /** A finding that was dropped leaves its sentences to be accounted for again. */
    boolean holdsIn(Letter version) {
        return finding == null
                || version.findings().stream().anyMatch(one -> one.id().equals(finding));
    }

    /** The same in the correction of its letter; nothing where the finding is not continued. */
    Optional<SetAside> copiedTo(Letter correction) {
        var copy = new SetAside();
        copy.id = UUID.randomUUID();
        copy.inspection = inspection;
        copy.letter = correction.id();
        copy.sentence = sentence;
        copy.reason = reason;
        copy.setAsideBy = setAsideBy;
        copy.setAsideOn = setAsideOn;
        copy.paragraph = paragraph;
        if (finding == null) return Optional.of(copy);
        return correction.findings().stream()
                .filter(one -> finding.equals(one.continues()))
                .findFirst()
                .map(one -> {
                    copy.finding = one.id();
                    return copy;
                });
    }
}
