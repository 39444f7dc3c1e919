package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One promised step; the date that was signed first stays beside every later one. */
@Entity
public class PlannedAction {

    @Id
    private UUID id;

    private String description;

    private @Nullable UUID owner;

    private String ownerName;

    private @Nullable LocalDate due;

    private @Nullable LocalDate originalDue;

    private @Nullable LocalDate signedDue;

    private String newDateReason;

    private boolean done;

    PlannedAction(ActionLine line) {
        this.id = UUID.randomUUID();
        take(line);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlannedAction() {}

    final void take(ActionLine line) {
        description = line.description();
        var person = line.owner();
        owner = person == null ? null : person.value();
        ownerName = line.ownerName();
        due = line.due();
        newDateReason = line.newDateReason();
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

    public String description() {
        return description;
    }

    public @Nullable PersonId owner() {
        return owner == null ? null : new PersonId(owner);
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

    public String newDateReason() {
        return newDateReason;
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
        return new ActionLine(id, description, owner(), ownerName, due, newDateReason);
    }
}
