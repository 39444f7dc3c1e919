package followthrough.workflow.work;

import followthrough.shared.CoveredWork.Kind;
import followthrough.workflow.process.WorkKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits for whoever promised it, beside the steps of the diagrams; kept by the database (V831). */
public enum PromiseKind implements WorkKind {
    /** An action of a signed plan: its owner's, until they report it as finished. */
    reportAction,
    /** Such an action for which nobody answers who could: its area lead's, who finds somebody. */
    nameOwner,
    /** Such an action past its date: for the area lead, the director and the chief executive to know and to act on. */
    lateAction,
    /** The next figure of a measure of a signed plan: the area lead's. */
    recordFigure,
    /** The month in which an area reports on its actions: its lead's, until all of them were reported on. */
    monthlyReport,
    /** Whoever answers for an action asks for another date: its lead's to answer. */
    answerDate,
    /** Such a date stands in the draft of the plan: its lead's, until the plan is handed in. */
    handInChange,
    /** A change of a signed plan that the director returned: its lead's, until it is handed in again. */
    reviseChange,
    /** A comment that somebody was asked to answer: theirs. */
    answerComment;

    /** What is about another date: that one stands where the first date of other entries stands. */
    public static final Set<WorkKind> ASKING = Set.of(answerDate, handInChange);

    /** Questions are put to whoever is there. */
    @Override
    public @Nullable Kind covered() {
        return switch (this) {
            case answerComment -> null;
            case nameOwner, answerDate, handInChange, reviseChange -> Kind.PLANS;
            case reportAction, lateAction, recordFigure, monthlyReport -> Kind.EVIDENCE;
        };
    }
}
