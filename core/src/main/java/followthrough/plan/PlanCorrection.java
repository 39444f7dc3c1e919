package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A misspelling that was corrected in words that stay signed; it stands beside the signature for ever. */
@Entity
public class PlanCorrection {

    @Id
    private UUID id;

    private String area;

    private int version;

    private int position;

    private String field;

    private @Nullable UUID item;

    private int number;

    private String before;

    private String after;

    private String sha256;

    private UUID correctedBy;

    private LocalDate correctedOn;

    /**
     * The next correction of a signed version.
     *
     * @param sha256 of the whole plan with this correction and all that were made together with it
     */
    PlanCorrection(PlanVersion signed, int position, PlanText before, String after, String sha256, Actor by) {
        this.id = UUID.randomUUID();
        this.area = signed.area().value();
        this.version = signed.number();
        this.position = position;
        this.field = before.field();
        this.item = before.item();
        this.number = before.number();
        this.before = before.words();
        this.after = after;
        this.sha256 = sha256;
        this.correctedBy = by.person().value();
        this.correctedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanCorrection() {}

    public AreaReference area() {
        return new AreaReference(area);
    }

    /** The number of the version whose signature stays valid over it. */
    public int version() {
        return version;
    }

    public int position() {
        return position;
    }

    public PlanText before() {
        return new PlanText(field, item, number, before);
    }

    public PlanText after() {
        return new PlanText(field, item, number, after);
    }

    public String sha256() {
        return sha256;
    }

    public PersonId correctedBy() {
        return new PersonId(correctedBy);
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }
}
