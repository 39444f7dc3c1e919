package followthrough.plan;

import followthrough.plan.PlanContent.MeasureLine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;

/** What will be different for children, and how one will know. */
@Entity
public class SuccessMeasure {

    @Id
    private UUID id;

    private int serial;

    private String description;

    private String unit;

    private String baseline;

    private String target;

    private String source;

    private String frequency;

    private boolean dropped;

    SuccessMeasure(MeasureLine line, int serial) {
        this.id = Objects.requireNonNullElseGet(line.id(), UUID::randomUUID);
        this.serial = serial;
        take(line);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected SuccessMeasure() {}

    final void take(MeasureLine line) {
        description = line.description();
        unit = line.unit();
        baseline = line.baseline();
        target = line.target();
        source = line.source();
        frequency = line.frequency();
        dropped = false;
    }

    /** Out of the plan; its figures stay, should it come back. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    public UUID id() {
        return id;
    }

    /** Its number within the plan for good, whatever place it has; actions and measures count together. */
    public int serial() {
        return serial;
    }

    public MeasureLine line() {
        return new MeasureLine(id, description, unit, baseline, target, source, frequency);
    }
}
