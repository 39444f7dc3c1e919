package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanCorrected;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanReturned;
import followthrough.plan.PlanSignedOff;
import followthrough.plan.PlanSubmitted;
import followthrough.plan.PlanTakenBack;
import followthrough.plan.SignatureWithdrawn;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.statement.EarlyDraftShared;
import followthrough.statement.StatementSending;
import followthrough.statement.StatementSent;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.Signature;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.TaskCompleting;
import followthrough.workflow.work.TaskReassigning;
import followthrough.workflow.work.WorkItem;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves areas on when plans are handed in, signed and returned, and the cycle when they are sent. */
@Component
class PlanProgress {

    private final PlanReading plans;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final StatementSending statements;
    private final Processes processes;
    private final TaskCompleting completing;
    private final AreaTaskCompleting areaCompleting;
    private final TaskReassigning reassigning;
    private final NoticeBoard notices;

    PlanProgress(
            PlanReading plans,
            AreaRegister areas,
            Inspecting inspecting,
            StatementSending statements,
            Processes processes,
            TaskCompleting completing,
            AreaTaskCompleting areaCompleting,
            TaskReassigning reassigning,
            NoticeBoard notices) {
        this.plans = plans;
        this.areas = areas;
        this.inspecting = inspecting;
        this.statements = statements;
        this.processes = processes;
        this.completing = completing;
        this.areaCompleting = areaCompleting;
        this.reassigning = reassigning;
        this.notices = notices;
    }

    @EventListener
    void on(PlanSubmitted event) {
        var revising = completing.open(TaskKind.revisePlan, event.area().value());
        var signedOnce = plans.firstSigned(event.area()).isPresent();
        if (signedOnce && revising.isEmpty()) changeHandedIn(event.area());
        else areaCompleting.done(event.area(), event.by(), Map.of(), TaskKind.writePlan, TaskKind.revisePlan);
    }

    /** A newer change takes the place of the one that lies with the director: one decision is open, over the newest. */
    private void changeHandedIn(AreaReference area) {
        completing
                .open(TaskKind.signOffChange, area.value())
                .or(() -> completing.open(TaskKind.signOffPlan, area.value()))
                .ifPresentOrElse(
                        waiting -> replaced(area, waiting),
                        () -> processes.tell(area, ProcessMessage.planChanged, Map.of()));
    }

    private void replaced(AreaReference area, WorkItem waiting) {
        reassigning.reconsider(waiting);
        notices.tellPost(Role.DIRECTOR, area.authority(), NoticeKind.planReplaced, area, area.value());
    }

    @EventListener
    void on(PlanSignedOff event) {
        var area = event.area();
        decided(area, event.by(), Signature.signed);
        notices.tell(areas.stored(area).lead(), NoticeKind.planSigned, area, area.value());
    }

    /** A returned change leaves nothing owed: the signed plan holds, its lead is told and may hand in another. */
    @EventListener
    void on(PlanReturned event) {
        var area = event.area();
        decided(area, event.by(), Signature.returned);
        notices.tell(areas.stored(area).lead(), NoticeKind.planReturned, area, area.value());
    }

    /** Nobody decided, so there is nothing to sign any more: for the work it is as if it had been returned. */
    @EventListener
    void on(PlanTakenBack event) {
        var area = event.area();
        decided(area, event.by(), Signature.returned);
        notices.tellPost(Role.DIRECTOR, area.authority(), NoticeKind.planTakenBack, area, area.value());
    }

    /** The plan is its lead's again; evidence is gathered on. During a visit nobody waits, and work resumes later. */
    @EventListener
    void on(SignatureWithdrawn event) {
        var area = event.area();
        processes.tell(area, ProcessMessage.signatureWithdrawn, Map.of());
        notices.tell(areas.stored(area).lead(), NoticeKind.signatureWithdrawn, area, area.value());
    }

    @EventListener
    void on(PlanCorrected event) {
        notices.tell(
                event.signer(),
                NoticeKind.planCorrected,
                event.area(),
                event.area().value());
    }

    @EventListener
    void on(StatementSent event) {
        var reference = event.inspection();
        var supplement = statements.stored(reference).orElseThrow().supplements() > 0;
        if (!supplement) completing.done(TaskKind.sendStatement, reference.value(), event.by(), Map.of());
        tellInspectors(reference, NoticeKind.statementSent);
    }

    @EventListener
    void on(EarlyDraftShared event) {
        tellInspectors(event.inspection(), NoticeKind.earlyDraftShared);
    }

    private void tellInspectors(InspectionReference reference, NoticeKind kind) {
        var inspection = inspecting.stored(reference);
        if (!inspection.recordedFromPublished()) notices.tell(inspection.lead(), kind, reference, reference.value());
    }

    private void decided(AreaReference area, Actor by, Signature signature) {
        areaCompleting.done(
                area, by, ProcessVariables.SIGNATURE.of(signature), TaskKind.signOffChange, TaskKind.signOffPlan);
    }
}
