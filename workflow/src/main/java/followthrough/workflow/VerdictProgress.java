package followthrough.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import followthrough.area.Area;
import followthrough.area.AreaEnded;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.verification.Outcomes;
import followthrough.verification.PublishedVerdictCorrected;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.Processes;
import followthrough.workflow.visit.Reinspections;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows for cycles and areas when a published verdict does not stand, or its visit is called off. */
@Component
class VerdictProgress {

    private static final String STANDS_NO_MORE = "its verdict stands no more";

    private final Outcomes outcomes;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final CycleAreas cycleAreas;
    private final CycleClosing closing;
    private final Reinspections reinspections;
    private final Processes processes;
    private final NoticeBoard notices;
    private final ApplicationEventPublisher events;

    VerdictProgress(
            Outcomes outcomes,
            AreaRegister areas,
            Inspecting inspecting,
            CycleAreas cycleAreas,
            CycleClosing closing,
            Reinspections reinspections,
            Processes processes,
            NoticeBoard notices,
            ApplicationEventPublisher events) {
        this.outcomes = outcomes;
        this.areas = areas;
        this.inspecting = inspecting;
        this.cycleAreas = cycleAreas;
        this.closing = closing;
        this.reinspections = reinspections;
        this.processes = processes;
        this.notices = notices;
        this.events = events;
    }

    @EventListener
    void on(PublishedVerdictCorrected event) {
        var area = areas.stored(event.area());
        if (event.before() == AreaState.MET) forgetSustainment(area);
        if (event.now() == AreaState.OPEN) cycleAreas.takeUp(event.area().inspection(), List.of(event.area()));
        else if (event.before() == AreaState.OPEN) events.publishEvent(new AreaEnded(event.area()));
        if (event.now() == AreaState.MET && isOver(area)) closing.lookAgainLater(area);
        tell(area, NoticeKind.verdictCorrected);
    }

    /** Its letter was published: what its verdicts ended is at work again, and what it ended comes back. */
    void calledOff(Inspection visit) {
        var again = outcomes.callOff(visit.reference());
        again.forEach(area -> forgetSustainment(areas.stored(area)));
        again.stream()
                .collect(groupingBy(AreaReference::inspection, LinkedHashMap::new, toList()))
                .forEach(cycleAreas::takeUp);
        again.forEach(area -> tell(areas.stored(area), NoticeKind.areaAtWorkAgain));
        reinspections.publishedCalledOff(visit.reference());
    }

    private void tell(Area area, NoticeKind kind) {
        var reference = area.reference();
        notices.tellPost(Role.DIRECTOR, area.authority(), kind, reference, reference.value());
        notices.tell(area.lead(), kind, reference, reference.value());
    }

    private void forgetSustainment(Area area) {
        processes.end(Diagram.sustainmentCheck, area.reference().value(), STANDS_NO_MORE);
    }

    private boolean isOver(Area area) {
        return inspecting.stored(area.inspection()).stage() == Inspection.Stage.CLOSED;
    }
}
