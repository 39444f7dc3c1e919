package followthrough.workflow.visit;

import followthrough.area.Area;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of an area whether it is with the inspectors now: the one answer for lists, pages, steps and maps. */
@Service
@Transactional(readOnly = true)
public class AreasAtVisit {

    private final VisitsUnderWay visits;

    AreasAtVisit(VisitsUnderWay visits) {
        this.visits = visits;
    }

    /** From the first day of a visit that answers its inspection until that visit's letter is issued. */
    public boolean contains(Area area) {
        return area.isOpen() && visits.at(area.inspection(), null).isPresent();
    }
}
