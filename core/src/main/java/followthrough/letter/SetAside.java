package followthrough.letter;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A sentence that sounds like a weakness and, as a person decided, is no finding; it stays so in later versions. */
@Entity
public class SetAside {

    @Id
    private UUID id;

    private String inspection;

    private String sentence;

    private String reason;

    private UUID setAsideBy;

    private LocalDate setAsideOn;

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

    boolean isOf(InspectionReference reference) {
        return inspection.equals(reference.value());
    }
}
