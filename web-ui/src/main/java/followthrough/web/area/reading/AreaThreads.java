package followthrough.web.area.reading;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.verification.Checking;
import followthrough.web.plan.PlanDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same area through successive inspections, as one thread: found, promised, judged, found again. */
@Component
class AreaThreads {

    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final PlanReading plans;
    private final Checking checking;

    AreaThreads(AreaRegister areas, Inspecting inspecting, PlanReading plans, Checking checking) {
        this.areas = areas;
        this.inspecting = inspecting;
        this.plans = plans;
        this.checking = checking;
    }

    /** Oldest first; nothing for an area that no other inspection knows, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<ThreadStep> of(Actor me, AreaReference reference) {
        var chain = areas.lineage(areas.get(me, reference)).stream()
                .filter(area -> inspecting.stored(area.inspection()).isVisibleTo(me))
                .toList();
        return chain.size() < 2
                ? List.of()
                : chain.stream().map(area -> step(me, area, reference)).toList();
    }

    /** Visits that judged the area and were called off after all. */
    @Transactional(readOnly = true)
    public List<Inspection> calledOff(Actor me, AreaReference reference) {
        return checking.of(me, reference).stream()
                .filter(check -> check.visitCalledOffOn() != null)
                .map(check -> inspecting.stored(check.inspection()))
                .toList();
    }

    private ThreadStep step(Actor me, Area area, AreaReference current) {
        var open = areas.mayOpen(me, area);
        var plan = open
                ? plans.signed(me, area.reference()).map(version -> PlanDocument.of(version.content()))
                : Optional.<PlanDocument>empty();
        var visit = inspecting.stored(area.inspection());
        return new ThreadStep(
                area.reference().value(),
                open ? "/areas/" + area.reference() : null,
                visit.firstDay(),
                visit.calledOffOn(),
                area.firstWords(),
                plan.map(PlanDocument::outcome).orElse(null),
                plan.map(one -> one.actions().size()).orElse(0),
                open
                        ? checking.of(me, area.reference()).stream()
                                .map(AreaOverviewPage::verdict)
                                .toList()
                        : List.of(),
                area.reference().equals(current));
    }
}
