package followthrough.plan.template;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A director lets area leads of all authorities begin with a plan that worked. */
@Entity
class PlanShare {

    @Id
    private String area;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks who it was
    private UUID sharedBy;

    @SuppressWarnings("UnusedVariable") // and when
    private LocalDate sharedOn;

    PlanShare(AreaReference area, Actor by) {
        this.area = area.value();
        this.sharedBy = by.person().value();
        this.sharedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanShare() {}

    AreaReference area() {
        return new AreaReference(area);
    }
}
