package followthrough.workflow.process;

import followthrough.shared.CoveredWork;
import org.jspecify.annotations.Nullable;

/** What kind of work waits for somebody: a step of a diagram, or a promise beside the diagrams. */
public interface WorkKind {

    String name();

    /** Which kind of a director's work it is for those who cover for some kinds; null where it is everybody's. */
    CoveredWork.@Nullable Kind covered();

    default boolean isIn(CoveredWork work) {
        var kind = covered();
        return work.isAll() || kind == null || work.covers(kind);
    }
}
