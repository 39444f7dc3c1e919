package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that sounds like a weakness and, as a person decided, is no finding of its own: for a reason, or because it
 * belongs to one as its evidence in the letter. It stays so in later versions.
 */
@Entity
public class SetAside {

    @Id
    private UUID id;

    private String inspection;

    private String sentence;

    private String reason;

    private UUID setAsideBy;

    private LocalDate setAsideOn;

    private @Nullable UUID finding;

    private @Nullable Integer paragraph;

    /** Evidence in the letter for a finding. */
    static SetAside evidence(InspectionReference inspection, Evidence evidence, Actor by) {
        var belonging = new SetAside(inspection, evidence.sentence(), "", by);
        belonging.finding = evidence.finding();
        belonging.paragraph = evidence.paragraph();
        return belonging;
    }

    /** @param paragraph its number in the letter, where it has one */
    record Evidence(UUID finding, String sentence, @Nullable Integer paragraph) {}

    SetAside(InspectionReference inspection, String sentence, String reason, Actor by) {
        this.id = UUID.randomUUID();
        this.inspection = inspection.value();
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

    boolean isOf(InspectionReference reference) {
        return inspection.equals(reference.value());
    }
}
