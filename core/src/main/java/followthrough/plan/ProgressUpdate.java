package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What was done about one action by a certain day; never overwritten. */
@Entity
public class ProgressUpdate {

    @Id
    private UUID id;

    private String area;

    private UUID action;

    private UUID reportedBy;

    private LocalDate reportedOn;

    private String text;

    private boolean done;

    ProgressUpdate(AreaReference area, UUID action, String text, boolean done, Actor by) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.action = action;
        this.text = text;
        this.done = done;
        this.reportedBy = by.person().value();
        this.reportedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected ProgressUpdate() {}

    public UUID action() {
        return action;
    }

    public AreaReference area() {
        return new AreaReference(area);
    }

    public UUID id() {
        return id;
    }

    public PersonId reportedBy() {
        return new PersonId(reportedBy);
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public String text() {
        return text;
    }

    public boolean done() {
        return done;
    }
}
