package followthrough.area;

import followthrough.audit.AuditTrail;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an area on an inspector's published verdict. */
@Service
@Transactional
public class AreaConcluding {

    private final Areas areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AreaConcluding(Areas areas, AuditTrail audit, ApplicationEventPublisher events) {
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    /** The inspection was called off: nothing of it is worked on any more. */
    public void callOff(InspectionReference inspection, LocalDate on, String reason) {
        areas.findByInspectionOrderByOrdinal(inspection.value()).stream()
                .filter(Area::isOpen)
                .forEach(area -> area.end(AreaState.WITHDRAWN, on, reason));
    }

    /** The verdict that was the last word on it was put right, or belongs to a visit that was called off. */
    public void concludeOtherwise(AreaReference area, AreaState verdict, LocalDate on, String reason) {
        stored(area).endOtherwise(verdict, on, reason);
    }

    /** An area that was carried forward, though nothing of it was left to do. */
    public void takeBack(AreaReference carried, LocalDate on, String reason) {
        stored(carried).end(AreaState.WITHDRAWN, on, reason);
        audit.recordSystem("areaWithdrawn", carried.value(), on, null, reason);
        events.publishEvent(new AreaEnded(carried));
    }

    public void conclude(AreaReference area, AreaState verdict, LocalDate on, String reason) {
        stored(area).end(verdict, on, reason);
    }

    private Area stored(AreaReference area) {
        return areas.findById(area.value()).orElseThrow(NotFound::new);
    }
}
