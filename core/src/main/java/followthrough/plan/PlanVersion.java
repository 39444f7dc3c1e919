package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The exact content that was handed in for signature, with what became of it. */
@Entity
public class PlanVersion {

    public enum State {
        PENDING,
        SIGNED,
        RETURNED,
        /** A newer version was handed in before anybody decided. */
        OVERTAKEN
    }

    @Id
    private UUID id;

    private String area;

    private int number;

    private String content;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private UUID submittedBy;

    private LocalDate submittedOn;

    private @Nullable UUID decidedBy;

    private @Nullable UUID decidedFor;

    private @Nullable LocalDate decidedOn;

    private @Nullable String comments;

    PlanVersion(AreaReference area, int number, String content, Actor by) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.number = number;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.submittedBy = by.person().value();
        this.submittedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanVersion() {}

    void decide(State how, Actor by, @Nullable String words) {
        state = how;
        decidedBy = by.person().value();
        var covered = by.onBehalfOf();
        decidedFor = covered == null ? null : covered.value();
        decidedOn = by.on();
        comments = words;
    }

    void overtaken() {
        state = State.OVERTAKEN;
    }

    public AreaReference area() {
        return new AreaReference(area);
    }

    public int number() {
        return number;
    }

    /** The canonical text that the signature is over: one "Label: value" a line. */
    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    /** As shown on page, print and audit. */
    public String shortCode() {
        return Sha256.shortCode(sha256);
    }

    public State state() {
        return state;
    }

    public PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    /** Whom the signer covered for, or null. */
    public @Nullable PersonId decidedFor() {
        return decidedFor == null ? null : new PersonId(decidedFor);
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String comments() {
        return comments;
    }
}
