package followthrough.plan;

import followthrough.plan.PlanContent.MeasureLine;
import jakarta.persistence.Entity;

/** What will be different for children, and how one will know. */
@Entity
public class SuccessMeasure extends PlanPart<MeasureLine> {

    private String description;

    private String unit;

    private String baseline;

    private String target;

    private String source;

    private String frequency;

    SuccessMeasure(MeasureLine line, int serial) {
        super(line.id(), serial);
        say(line);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected SuccessMeasure() {}

    @Override
    final void say(MeasureLine line) {
        description = line.description();
        unit = line.unit();
        baseline = line.baseline();
        target = line.target();
        source = line.source();
        frequency = line.frequency();
    }

    public MeasureLine line() {
        return new MeasureLine(id(), description, unit, baseline, target, source, frequency);
    }
}
