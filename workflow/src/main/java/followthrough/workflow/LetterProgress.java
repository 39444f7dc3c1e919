package followthrough.workflow;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.DraftCommented;
import followthrough.letter.LetterChecked;
import followthrough.letter.LetterCommenting;
import followthrough.letter.LetterCorrectionBegun;
import followthrough.letter.LetterDrafted;
import followthrough.letter.LetterReturned;
import followthrough.letter.ReceiptConfirmed;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.statement.StatementSending;
import followthrough.workflow.decision.StatementDates;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.Asked;
import followthrough.workflow.process.ProcessVariables.DraftAnswer;
import followthrough.workflow.process.ProcessVariables.LetterDecision;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.Rescheduling;
import followthrough.workflow.work.TaskCompleting;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the cycle, or the correction beside it, on when a letter is drafted, checked, commented on or received. */
@Component
class LetterProgress {

    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final LetterCommenting commenting;
    private final StatementSending statements;
    private final StatementDates dates;
    private final Rescheduling rescheduling;
    private final Processes processes;
    private final TaskCompleting completing;
    private final NoticeBoard notices;

    LetterProgress(
            Inspecting inspecting,
            Frameworks frameworks,
            LetterCommenting commenting,
            StatementSending statements,
            StatementDates dates,
            Rescheduling rescheduling,
            Processes processes,
            TaskCompleting completing,
            NoticeBoard notices) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.commenting = commenting;
        this.statements = statements;
        this.dates = dates;
        this.rescheduling = rescheduling;
        this.processes = processes;
        this.completing = completing;
        this.notices = notices;
    }

    @EventListener
    void on(LetterDrafted event) {
        var step = isIssued(event.inspection()) ? TaskKind.correctLetter : TaskKind.draftLetter;
        completing.done(step, event.inspection().value(), event.by(), Map.of());
    }

    @EventListener
    void on(LetterReturned event) {
        var reference = event.inspection();
        completing.done(
                check(reference), reference.value(), event.by(), ProcessVariables.LETTER.of(LetterDecision.returned));
        notices.tell(inspecting.stored(reference).lead(), NoticeKind.letterReturned, reference, reference.value());
    }

    /** An approved letter is issued in the same act, unless the director may comment on it first. */
    @EventListener
    void on(LetterChecked event) {
        var inspection = inspecting.stored(event.inspection());
        var answers = new HashMap<>(ProcessVariables.LETTER.of(LetterDecision.approved));
        answers.putAll(ProcessVariables.COMMENTS.of(mayComment(inspection) ? Asked.asked : Asked.notAsked));
        completing.done(check(event.inspection()), event.inspection().value(), event.by(), answers);
    }

    @EventListener
    void on(DraftCommented event) {
        var reference = event.inspection();
        var answer = event.asksForChange() ? DraftAnswer.change : DraftAnswer.fine;
        completing.done(TaskKind.commentOnDraft, reference.value(), event.by(), ProcessVariables.DRAFT.of(answer));
        notices.tell(inspecting.stored(reference).lead(), NoticeKind.draftCommented, reference, reference.value());
    }

    @EventListener
    void on(LetterCorrectionBegun event) {
        processes.start(Diagram.letterCorrection, event.inspection().value(), Map.of());
    }

    @EventListener
    void on(ReceiptConfirmed event) {
        if (!dates.settleAgain(event.inspection())) return;
        rescheduling.statementMoved(event.inspection());
        var due = statements.stored(event.inspection()).orElseThrow().dueOn().toString();
        notices.tellPost(
                Role.DIRECTOR,
                event.inspection().authority(),
                NoticeKind.statementDateMoved,
                event.inspection(),
                event.inspection().value(),
                due);
    }

    /** Once, and never on what has been published already. */
    private boolean mayComment(Inspection inspection) {
        return !inspection.wasOutBefore()
                && !commenting.wasShared(inspection.reference())
                && frameworks
                        .byCode(inspection.framework())
                        .map(Framework::directorCommentsOnDraft)
                        .orElse(false);
    }

    private TaskKind check(InspectionReference reference) {
        return isIssued(reference) ? TaskKind.checkCorrection : TaskKind.checkLetter;
    }

    private boolean isIssued(InspectionReference reference) {
        return inspecting.stored(reference).isIssued();
    }
}
