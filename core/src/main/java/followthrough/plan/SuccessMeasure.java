package followthrough.plan;

import followthrough.plan.PlanContent.MeasureLine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What will be different for children, and how one will know. */
@Entity
public class SuccessMeasure {

    @Id
    private UUID id;

    private String description;

    private String unit;

    private String baseline;

    private String target;

    private String source;

    SuccessMeasure(MeasureLine line) {
        this.id = UUID.randomUUID();
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
    }

    public UUID id() {
        return id;
    }

    public MeasureLine line() {
        return new MeasureLine(id, description, unit, baseline, target, source);
    }
}
