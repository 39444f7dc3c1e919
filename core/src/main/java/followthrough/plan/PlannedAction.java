package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One promised step; the date that was signed first stays beside every later one. */
@Entity
public class PlannedAction extends PlanPart<ActionLine> {

    private String description;

    private @Nullable UUID owner;

    private String ownerName;

    private String ownerEmail;

    private @Nullable UUID signedOwner;

    private @Nullable UUID holder;

    private @Nullable LocalDate due;

    private String dueTyped;

    private @Nullable LocalDate originalDue;

    private @Nullable LocalDate signedDue;

    private String newDateCode;

    private String newDateReason;

    private boolean dropSigned;

    private boolean done;

    private @Nullable LocalDate finishedOn;

    PlannedAction(ActionLine line, int serial) {
        super(line.id(), serial);
        say(line);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlannedAction() {}

    @Override
    final void say(ActionLine line) {
        description = line.description();
        var person = line.owner().person();
        owner = person == null ? null : person.value();
        ownerName = line.owner().name();
        ownerEmail = line.owner().email();
        due = line.due();
        dueTyped = line.dueTyped();
        newDateCode = line.reason().code();
        newDateReason = line.reason().words();
    }

    void ownerArrives(PersonId person) {
        owner = person.value();
        if (signedDue != null && signedOwner == null) signedOwner = owner;
    }

    /** Why it is out of the plan takes the place of why its date moved. */
    void isDroppedFor(NewDateReason because) {
        newDateCode = because.code();
        newDateReason = because.words();
    }

    /** A signed promise that is out of the plan, and no signature has let it go yet. */
    boolean isBeingDropped() {
        return isDropped() && signedDue != null && !dropSigned;
    }

    /** The date holds, and so does the owner: whoever took it over from another one has it no longer. */
    void isSigned() {
        dropSigned = isDropped();
        if (isDropped()) {
            owner = null;
            signedOwner = null;
            holder = null;
            return;
        }
        if (originalDue == null) originalDue = due;
        signedDue = due;
        if (!Objects.equals(signedOwner, owner)) holder = null;
        signedOwner = owner;
    }

    /** Somebody else answers for it from now on; what was signed stays as it is. */
    void handOn(PersonId person) {
        holder = person.value().equals(signedOwner) ? null : person.value();
    }

    /** @param on the day of the report that said so; null for what was finished before its plan came here */
    void isDone(boolean finished, @Nullable LocalDate on) {
        if (!finished) finishedOn = null;
        else if (!done) finishedOn = on;
        done = finished;
    }

    public String description() {
        return description;
    }

    /** The person who answers for it, or null: nobody is named, or somebody without an account yet. */
    public @Nullable PersonId owner() {
        return owner == null ? null : new PersonId(owner);
    }

    /** Who answers for it now: whoever took it over, else whom the signature named, else whom the plan names, or null. */
    public @Nullable PersonId answering() {
        if (holder != null) return new PersonId(holder);
        return signedOwner == null ? owner() : new PersonId(signedOwner);
    }

    /** Whoever is named, with an account or without. */
    public ActionOwner owned() {
        return new ActionOwner(owner(), ownerName, ownerEmail);
    }

    public String ownerName() {
        return ownerName;
    }

    /** The date as the plan says it now, signed or not, or null while none is set. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** The date that was signed last, or null before: what holds, whatever a draft says of it meanwhile. */
    public @Nullable LocalDate promised() {
        return signedDue;
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

    /** Since when it is finished, or null: it is not, or was before its plan came here. */
    public @Nullable LocalDate finishedOn() {
        return finishedOn;
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
        return new ActionLine(id(), description, owned(), due, dueTyped, reason());
    }
}
