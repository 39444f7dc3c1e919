package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One promised step; the date that was signed first stays beside every later one. */
@Entity
public class PlannedAction {

    @Id
    private UUID id;

    private int serial;

    private String description;

    private @Nullable UUID owner;

    private String ownerName;

    private String ownerEmail;

    private @Nullable LocalDate due;

    private String dueTyped;

    private @Nullable LocalDate originalDue;

    private @Nullable LocalDate signedDue;

    private String newDateCode;

    private String newDateReason;

    private boolean done;

    private boolean dropped;

    PlannedAction(ActionLine line, int serial) {
        this.id = Objects.requireNonNullElseGet(line.id(), UUID::randomUUID);
        this.serial = serial;
        take(line);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlannedAction() {}

    final void take(ActionLine line) {
        description = line.description();
        var person = line.owner().person();
        owner = person == null ? null : person.value();
        ownerName = line.owner().name();
        ownerEmail = line.owner().email();
        due = line.due();
        dueTyped = line.dueTyped();
        newDateCode = line.reason().code();
        newDateReason = line.reason().words();
        dropped = false;
    }

    void ownerArrives(PersonId person) {
        owner = person.value();
    }

    /** Out of the plan; what was promised and reported stays, should it come back. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    void dateIsSigned() {
        if (originalDue == null) originalDue = due;
        signedDue = due;
    }

    void isDone(boolean finished) {
        done = finished;
    }

    public UUID id() {
        return id;
    }

    /** Its number within the plan for good, whatever place it has; actions and measures count together. */
    public int serial() {
        return serial;
    }

    public String description() {
        return description;
    }

    /** The person who answers for it, or null: nobody is named, or somebody without an account yet. */
    public @Nullable PersonId owner() {
        return owner == null ? null : new PersonId(owner);
    }

    /** Whoever is named, with an account or without. */
    public ActionOwner owned() {
        return new ActionOwner(owner(), ownerName, ownerEmail);
    }

    public String ownerName() {
        return ownerName;
    }

    /** The date as it is promised now, or null while none is set. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** The date of the first signature; it never changes. */
    public @Nullable LocalDate originalDue() {
        return originalDue;
    }

    public NewDateReason reason() {
        return new NewDateReason(newDateCode, newDateReason);
    }

    public boolean done() {
        return done;
    }

    /** True when a signed date is to become another one. */
    boolean movesASignedDate() {
        return signedDue != null && !signedDue.equals(due);
    }

    /** A promise that was signed as it stands is not refused for lying in the past by now. */
    boolean alreadySigned() {
        return signedDue != null && signedDue.equals(due);
    }

    ActionLine line() {
        return new ActionLine(id, description, owned(), due, dueTyped, reason());
    }
}
