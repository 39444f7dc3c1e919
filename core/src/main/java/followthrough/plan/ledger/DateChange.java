package followthrough.plan.ledger;

import followthrough.plan.NewDateReason;
import followthrough.plan.PlanVersion;
import followthrough.plan.Promise;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the promise ledger: a signed date that became another one, or a promise that was dropped. */
@Entity
public class DateChange {

    @Id
    private UUID id;

    private String area;

    private UUID action;

    private String words;

    private int version;

    private LocalDate fromDate;

    private @Nullable LocalDate toDate;

    private @Nullable Integer workingDays;

    private String reasonCode;

    private String reason;

    private UUID approvedBy;

    private @Nullable UUID approvedFor;

    private LocalDate approvedOn;

    /**
     * A line of the version that is signed with it.
     *
     * @param broken the promise as it was signed before
     * @param to the new date, or null when the action is dropped
     * @param workingDays between the two, or null then
     */
    DateChange(
            PlanVersion signed,
            Promise broken,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer workingDays,
            NewDateReason because,
            Actor by) {
        this.id = UUID.randomUUID();
        this.area = signed.area().value();
        this.version = signed.number();
        this.action = broken.action();
        this.words = broken.words();
        this.fromDate = from;
        this.toDate = to;
        this.workingDays = workingDays;
        this.reasonCode = because.code();
        this.reason = because.words();
        this.approvedBy = by.person().value();
        this.approvedFor = by.forWhom();
        this.approvedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected DateChange() {}

    public AreaReference area() {
        return new AreaReference(area);
    }

    public UUID action() {
        return action;
    }

    /** What was promised, in the words that were signed. */
    public String words() {
        return words;
    }

    /** The number of the version with which the change was signed. */
    public int version() {
        return version;
    }

    public LocalDate from() {
        return fromDate;
    }

    /** The new date, or null when the action was dropped. */
    public @Nullable LocalDate to() {
        return toDate;
    }

    /** Between the two dates, or null when the action was dropped. */
    @Nullable
    Integer workingDays() {
        return workingDays;
    }

    public boolean isDropped() {
        return toDate == null;
    }

    /** A code of the authority's list of reasons; empty where none was asked for. */
    public String reasonCode() {
        return reasonCode;
    }

    public String reason() {
        return reason;
    }

    public PersonId approvedBy() {
        return new PersonId(approvedBy);
    }

    public @Nullable PersonId approvedFor() {
        return approvedFor == null ? null : new PersonId(approvedFor);
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
