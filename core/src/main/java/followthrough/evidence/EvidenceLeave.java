package followthrough.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.ReadOnce;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read an item, and who may do something with it. */
@Component
class EvidenceLeave {

    private final AreaRegister areas;
    private final EvidenceItems items;
    private final Endorsements endorsements;
    private final Endorsers endorsers;

    EvidenceLeave(AreaRegister areas, EvidenceItems items, Endorsements endorsements, Endorsers endorsers) {
        this.areas = areas;
        this.items = items;
        this.endorsements = endorsements;
        this.endorsers = endorsers;
    }

    Area toGather(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR, OFFICER -> true; // an officer sees only areas in which they own an action
                    case AREA_LEAD -> area.isLedBy(actor);
                    default -> false;
                });
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }

    /** The item of an area in which this person gathers; nobody changes what they may not read. */
    Evidence found(Actor actor, AreaReference reference, UUID id) {
        var area = areas.get(actor, reference);
        return items.findById(id)
                .filter(item -> item.serves(reference) && isRead(actor, area, item, endorsed(reference)))
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether this person reads the item in this area: those who read no drafts what was endorsed, officers what they
     * added or answer for, and what is restricted only its lead, its directors, its adder and its owner until it is
     * endorsed; what was closed the first two alone. What is kept although it may name a child is no observer's to read, endorsed or
     * not.
     */
    boolean isRead(Actor actor, Area area, Evidence item, Set<UUID> endorsed) {
        boolean shown = endorsed.contains(item.id());
        if (item.isClosed()) return answersFor(actor, area);
        if (actor.role() == Role.OBSERVER && item.keptBecause() != null) return false;
        if (actor.readsNoDrafts()) return shown && (!item.isRemoved() || item.isSuperseded());
        if (item.isRestricted() && !shown && !isEntrusted(actor, area, item)) return false;
        return actor.role() != Role.OFFICER || item.isOf(actor);
    }

    /** Whoever answers for an item can read it: they are asked about it, and replace it. */
    private boolean isEntrusted(Actor actor, Area area, Evidence item) {
        return answersFor(actor, area) || item.isOf(actor);
    }

    /** A chief executive does so only where no director can decide about it, as everywhere. */
    private boolean answersFor(Actor actor, Area area) {
        if (area.isLedBy(actor) || actor.is(Role.DIRECTOR, area.authority())) return true;
        return actor.is(Role.CHIEF_EXECUTIVE, area.authority())
                && ReadOnce.of(new Turn(area.reference()), () -> endorsers.mayDirect(actor, area.reference()));
    }

    /** Asked of each restricted item. */
    private record Turn(AreaReference area) {}

    /**
     * Whether this person reads it in one of the areas that it serves already. What is restricted is opened to those of
     * another area by whoever is entrusted with it alone, endorsed or not.
     */
    boolean toUseElsewhere(Actor actor, Evidence item) {
        return areas.among(actor, item.areas()).stream()
                .filter(area -> !item.isRestricted() || isEntrusted(actor, area, item))
                .anyMatch(area -> isRead(actor, area, item, endorsed(area.reference())));
    }

    private Set<UUID> endorsed(AreaReference area) {
        return endorsements.findById(area.value()).map(Endorsement::endorsed).orElse(Set.of());
    }
}
