package followthrough.plan;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action or a success measure of a plan.
 *
 * @param <L> the line of the plan's content that it says
 */
@MappedSuperclass
public abstract class PlanPart<L> {

    @Id
    private UUID id;

    private int serial;

    private boolean dropped;

    PlanPart(@Nullable UUID id, int serial) {
        this.id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        this.serial = serial;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanPart() {}

    public UUID id() {
        return id;
    }

    /** Its number within the plan for good, whatever place it has; actions and measures count together. */
    public int serial() {
        return serial;
    }

    /** Says what the line says, and is part of the plan, whether or not it was before. */
    final void take(L line) {
        dropped = false;
        say(line);
    }

    abstract void say(L line);

    /** Out of the plan; what was promised, reported and measured stays, should it come back. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }
}
