package followthrough.workflow;

import followthrough.evidence.Endorsement;
import followthrough.evidence.EvidenceLibrary;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.shared.AreaReference;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.EvidenceStands;
import followthrough.workflow.process.ProcessVariables.PlanStands;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Work begins, or goes on after a visit, where plan and evidence stand: what was done meanwhile is not asked again. */
@Component
class ResumeWork implements JavaDelegate {

    private final PlanReading plans;
    private final EvidenceLibrary evidence;

    ResumeWork(PlanReading plans, EvidenceLibrary evidence) {
        this.plans = plans;
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution work) {
        var area = new AreaReference(work.getProcessBusinessKey());
        var plan = plans.stored(area).map(ResumeWork::stands).orElse(PlanStands.unwritten);
        var offered = evidence.stored(area).map(ResumeWork::stands).orElse(EvidenceStands.gathering);
        work.setVariables(ProcessVariables.PLAN.of(plan));
        work.setVariables(ProcessVariables.EVIDENCE.of(offered));
    }

    private static PlanStands stands(ActionPlan plan) {
        if (plan.awaitsSignature()) return PlanStands.handedIn;
        if (plan.signedNumber() != null) return PlanStands.signed;
        return plan.state() == ActionPlan.State.RETURNED ? PlanStands.returned : PlanStands.unwritten;
    }

    private static EvidenceStands stands(Endorsement endorsement) {
        return switch (endorsement.state()) {
            case OFFERED -> EvidenceStands.offered;
            case ENDORSED -> EvidenceStands.endorsed;
            case GATHERING, NOT_READY -> EvidenceStands.gathering;
        };
    }
}
