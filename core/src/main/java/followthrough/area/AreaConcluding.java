package followthrough.area;

import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an area on an inspector's published verdict. */
@Service
@Transactional
public class AreaConcluding {

    private final Areas areas;

    AreaConcluding(Areas areas) {
        this.areas = areas;
    }

    /** The inspection was called off: nothing of it is worked on any more. */
    public void callOff(InspectionReference inspection, LocalDate on, String reason) {
        areas.findByInspectionOrderByOrdinal(inspection.value()).stream()
                .filter(Area::isOpen)
                .forEach(area -> area.end(AreaState.WITHDRAWN, on, reason));
    }

    public void conclude(AreaReference area, AreaState verdict, LocalDate on, String reason) {
        areas.findById(area.value()).orElseThrow(NotFound::new).end(verdict, on, reason);
    }
}
