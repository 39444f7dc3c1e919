package followthrough.workflow;

import followthrough.area.AreaRegister;
import followthrough.evidence.EvidenceClosing.TakenOut;
import followthrough.evidence.EvidenceEndorsed;
import followthrough.evidence.EvidenceNotReady;
import followthrough.evidence.EvidenceOffered;
import followthrough.evidence.EvidenceReopened;
import followthrough.evidence.EvidenceScans.HarmfulFile;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.Endorsed;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.visit.VisitsUnderWay;
import java.util.HashSet;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves areas on when evidence is offered, endorsed or changed. */
@Component
class EvidenceProgress {

    private final AreaRegister areas;
    private final Processes processes;
    private final AreaTaskCompleting completing;
    private final NoticeBoard notices;
    private final VisitsUnderWay visits;

    EvidenceProgress(
            AreaRegister areas,
            Processes processes,
            AreaTaskCompleting completing,
            NoticeBoard notices,
            VisitsUnderWay visits) {
        this.areas = areas;
        this.processes = processes;
        this.completing = completing;
        this.notices = notices;
        this.visits = visits;
    }

    @EventListener
    void on(EvidenceOffered event) {
        completing.done(event.area(), event.by(), Map.of(), TaskKind.gatherEvidence);
    }

    @EventListener
    void on(EvidenceEndorsed event) {
        decided(event.area(), event.by(), Endorsed.endorsed, NoticeKind.evidenceEndorsed);
    }

    @EventListener
    void on(EvidenceNotReady event) {
        decided(event.area(), event.by(), Endorsed.notReady, NoticeKind.evidenceNotReady);
    }

    /** Both are told, since either may have been the one who did not add it. */
    @EventListener
    void on(EvidenceReopened event) {
        var area = event.area();
        processes.tell(area, ProcessMessage.evidenceReopened, Map.of());
        notices.tell(areas.stored(area).lead(), NoticeKind.evidenceLapsed, area, area.value());
        notices.tellPost(Role.DIRECTOR, area.authority(), NoticeKind.evidenceLapsed, area, area.value());
    }

    /** Inspectors who are looking at it now may have chosen it already. */
    @EventListener
    void on(TakenOut event) {
        var area = event.area();
        for (var visit : visits.all(area.inspection(), null)) {
            var told = new HashSet<>(visit.team());
            told.add(visit.lead());
            for (var person : told)
                notices.tell(
                        person,
                        NoticeKind.evidenceTakenOut,
                        area,
                        area.value(),
                        visit.reference().value());
        }
    }

    /** Whoever handed it in, whoever answers for it, and the leads; by no name, since it may be restricted. */
    @EventListener
    void on(HarmfulFile event) {
        for (var area : event.areas()) {
            var told = new HashSet<>(event.people());
            var lead = areas.stored(area).lead();
            if (lead != null) told.add(lead);
            told.forEach(person -> notices.tell(person, NoticeKind.evidenceFileRefused, area, area.value()));
        }
    }

    private void decided(AreaReference area, Actor by, Endorsed decision, NoticeKind told) {
        completing.done(area, by, ProcessVariables.ENDORSEMENT.of(decision), TaskKind.endorseEvidence);
        notices.tell(areas.stored(area).lead(), told, area, area.value());
    }
}
