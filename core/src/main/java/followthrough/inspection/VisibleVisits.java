package followthrough.inspection;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits to one authority that somebody may know of, latest first. */
@Service
@Transactional(readOnly = true)
public class VisibleVisits {

    private final Inspections inspections;

    VisibleVisits(Inspections inspections) {
        this.inspections = inspections;
    }

    public List<Inspection> of(Actor actor, Body authority) {
        return inspections.findByAuthorityOrderByFirstDayDesc(authority.code()).stream()
                .filter(inspection -> inspection.isVisibleTo(actor))
                .toList();
    }
}
