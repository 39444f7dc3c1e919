package followthrough.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a met area is still as it was found, some months later, by the director's word. */
@Entity
public class SustainmentCheck {

    @Id
    private UUID id;

    private String area;

    /** Days after the verdict: 90 or 180. */
    private int afterDays;

    private LocalDate dueOn;

    private @Nullable Boolean sustained;

    private @Nullable String answer;

    private @Nullable UUID answeredBy;

    private @Nullable UUID answeredFor;

    private @Nullable LocalDate answeredOn;

    @Version
    private @Nullable Long version;

    SustainmentCheck(AreaReference area, int afterDays, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.afterDays = afterDays;
        this.dueOn = dueOn;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected SustainmentCheck() {}

    public AreaReference area() {
        return new AreaReference(area);
    }

    public int afterDays() {
        return afterDays;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Boolean sustained() {
        return sustained;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable PersonId answeredBy() {
        return answeredBy == null ? null : new PersonId(answeredBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId answeredFor() {
        return PersonId.ofNullable(answeredFor);
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    void confirm(boolean still, String words, Actor by) {
        Refused.when(sustained != null, "sustainmentAnswered");
        sustained = still;
        answer = words;
        answeredBy = by.person().value();
        answeredFor = by.forWhom();
        answeredOn = by.on();
    }
}
