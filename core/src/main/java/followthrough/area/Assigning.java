package followthrough.area;

import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.letter.LetterIssuing;
import followthrough.people.Directing;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director confirms that the letter arrived and gives each area to an area lead. */
@Service
@Transactional
public class Assigning {

    private final Areas areas;
    private final LetterIssuing letters;
    private final Directory people;
    private final Directing directing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Assigning(
            Areas areas,
            LetterIssuing letters,
            Directory people,
            Directing directing,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.areas = areas;
        this.letters = letters;
        this.people = people;
        this.directing = directing;
        this.audit = audit;
        this.events = events;
    }

    /** Confirms receipt and assigns every open area of the inspection in one act. */
    public void assign(
            Actor actor, InspectionReference inspection, LocalDate receivedOn, Map<AreaReference, PersonId> leads) {
        directing.mustDirect(actor, inspection.authority());
        var open = areas.findByInspectionOrderByOrdinal(inspection.value()).stream()
                .filter(Area::isOpen)
                .toList();
        Refused.unlessEmpty(obstaclesToAssign(open, leads, inspection.authority()));
        letters.confirmReceipt(actor, inspection, receivedOn);
        for (var area : open) {
            var lead = leads.get(area.reference());
            if (lead != null) give(actor, area, lead);
        }
        events.publishEvent(new AreasAssigned(inspection, actor));
    }

    /** Gives one area to another area lead, at any time. */
    public void reassign(Actor actor, AreaReference reference, PersonId lead) {
        directing.mustDirect(actor, reference.authority());
        var area = areas.findById(reference.value()).orElseThrow(NotFound::new);
        Refused.unlessEmpty(obstaclesToAssign(List.of(area), Map.of(reference, lead), reference.authority()));
        give(actor, area, lead);
    }

    private List<Obstacle> obstaclesToAssign(List<Area> open, Map<AreaReference, PersonId> leads, Body authority) {
        var eligible = people.holdersOf(Role.AREA_LEAD, authority);
        var found = new ArrayList<Obstacle>();
        for (var area : open) {
            var lead = leads.get(area.reference());
            var field = "lead-" + area.reference();
            if (lead == null) found.add(Obstacle.at(field, "areaWithoutLead", area.ordinal()));
            else if (!eligible.contains(lead)) found.add(Obstacle.at(field, "notAnAreaLead", area.ordinal()));
        }
        return found;
    }

    private void give(Actor actor, Area area, PersonId lead) {
        var before = area.lead();
        area.assignTo(lead);
        audit.publish(
                actor,
                "areaAssigned",
                area.reference().value(),
                ActPayload.ofNullable(before).then(lead));
        events.publishEvent(new AreaReassigned(area.reference(), before, lead));
    }
}
