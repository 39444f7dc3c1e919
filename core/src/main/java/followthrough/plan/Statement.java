package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statement of proposed action: the signed plans of one inspection, frozen as they are sent. */
@Entity
public class Statement {

    @Id
    private String inspection;

    private LocalDate dueOn;

    private String rule;

    private @Nullable LocalDate sentOn;

    private @Nullable UUID sentBy;

    private @Nullable String incompleteBecause;

    private @Nullable String content;

    private @Nullable String sha256;

    private int supplements;

    private @Nullable String cancelledBecause;

    @Version
    private @Nullable Long version;

    Statement(InspectionReference inspection, LocalDate dueOn, String rule) {
        this.inspection = inspection.value();
        this.dueOn = dueOn;
        this.rule = rule;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Statement() {}

    public InspectionReference inspection() {
        return new InspectionReference(inspection);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where the due date comes from, in words. */
    public String rule() {
        return rule;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable PersonId sentBy() {
        return sentBy == null ? null : new PersonId(sentBy);
    }

    public @Nullable String incompleteBecause() {
        return incompleteBecause;
    }

    /** The signed plans as they were sent, supplements beneath. */
    public @Nullable String content() {
        return content;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public int supplements() {
        return supplements;
    }

    public @Nullable String cancelledBecause() {
        return cancelledBecause;
    }

    public boolean isSent() {
        return sentOn != null;
    }

    public boolean isOpen() {
        return sentOn == null && cancelledBecause == null;
    }

    void due(LocalDate on, String because) {
        if (!isOpen()) return;
        dueOn = on;
        rule = because;
    }

    void send(Actor by, String words, @Nullable String incomplete) {
        Refused.when(!isOpen(), "statementNotOpen");
        sentOn = by.on();
        sentBy = by.person().value();
        incompleteBecause = incomplete;
        content = words;
        sha256 = Sha256.of(words);
    }

    void supplement(String words) {
        Refused.when(!isSent(), "statementNotSent");
        supplements++;
        content = content + "\n" + words;
        sha256 = Sha256.of(content);
    }

    void cancel(String reason) {
        if (isOpen()) cancelledBecause = reason;
    }
}
