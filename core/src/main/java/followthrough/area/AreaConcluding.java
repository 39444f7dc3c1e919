package followthrough.area;

import followthrough.shared.AreaReference;
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

    public void conclude(AreaReference area, AreaState verdict, LocalDate on, String reason) {
        areas.findById(area.value()).orElseThrow(NotFound::new).end(verdict, on, reason);
    }
}
