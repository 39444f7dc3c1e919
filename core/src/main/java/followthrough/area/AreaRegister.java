package followthrough.area;

import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Areas to read, and the one place that says who may see an area. */
@Service
@Transactional(readOnly = true)
public class AreaRegister {

    private final Areas areas;
    private final Inspecting inspecting;

    AreaRegister(Areas areas, Inspecting inspecting) {
        this.areas = areas;
        this.inspecting = inspecting;
    }

    /** The area, if this person may open it; otherwise it does not exist for them. */
    public Area get(Actor actor, AreaReference reference) {
        return areas.findById(reference.value())
                .filter(area -> mayOpen(actor, area))
                .orElseThrow(NotFound::new);
    }

    /** True when the person may open the area's own pages, not only see it named in its inspection's summary. */
    public boolean mayOpen(Actor actor, Area area) {
        var inspection = inspecting.stored(area.inspection());
        if (actor.isInspector()) return inspection.isVisibleTo(actor);
        return inspection.isVisibleTo(actor) && area.isVisibleInItsAuthorityTo(actor);
    }

    /** All areas of an inspection in letter order, for everybody who may see the inspection. */
    public List<Area> of(Actor actor, InspectionReference inspection) {
        inspecting.get(actor, inspection);
        return areas.findByInspectionOrderByOrdinal(inspection.value());
    }

    /** Those of these areas that this person may open. */
    public List<Area> among(Actor actor, Collection<AreaReference> references) {
        if (references.isEmpty()) return List.of();
        inspecting.stored(references.stream().map(AreaReference::inspection).toList());
        return areas
                .findByReferenceIn(references.stream().map(AreaReference::value).toList())
                .stream()
                .filter(area -> mayOpen(actor, area))
                .toList();
    }

    /** For rooms that have asked for leave already, and for the process. */
    public Area stored(AreaReference reference) {
        return areas.findById(reference.value()).orElseThrow(NotFound::new);
    }

    public List<Area> stored(InspectionReference inspection) {
        return areas.findByInspectionOrderByOrdinal(inspection.value());
    }

    public List<Area> open(InspectionReference inspection) {
        return stored(inspection).stream().filter(Area::isOpen).toList();
    }

    /** Every area that was found met, for rooms that know what of it may be shown to whom. */
    public List<Area> met() {
        return areas.findByStateOrderByReferenceAsc(AreaState.MET);
    }

    /** The chain of the same area through successive inspections, oldest first, this one included. */
    public List<Area> lineage(Area area) {
        var chain = new ArrayList<Area>();
        var met = new HashSet<AreaReference>();
        for (var earlier = Optional.of(area);
                earlier.isPresent() && met.add(earlier.get().reference()); ) {
            chain.add(0, earlier.get());
            earlier = Optional.ofNullable(earlier.get().predecessor())
                    .flatMap(reference -> areas.findById(reference.value()));
        }
        var later = later(area.reference());
        while (later.isPresent() && met.add(later.get().reference())) {
            chain.add(later.get());
            later = later(later.get().reference());
        }
        return chain;
    }

    /** This area, or the later one of its chain that is at work now. */
    public Optional<Area> stillOpen(AreaReference reference) {
        return lineage(stored(reference)).stream().filter(Area::isOpen).reduce((earlier, later) -> later);
    }

    /** One that was withdrawn tells what was said and taken back, where no other one says it again. */
    private Optional<Area> later(AreaReference area) {
        return areas.findByPredecessor(area.value()).stream()
                .min(Comparator.comparing(next -> next.state() == AreaState.WITHDRAWN));
    }

    /** The areas that say this one again in a later inspection; one that was withdrawn says nothing any more. */
    public List<Area> successors(AreaReference area) {
        return areas.findByPredecessor(area.value()).stream()
                .filter(later -> later.state() != AreaState.WITHDRAWN)
                .toList();
    }

    /** Open areas that a person leads, for when they leave. */
    public List<Area> ledBy(PersonId person) {
        return areas.findByLead(person.value()).stream().filter(Area::isOpen).toList();
    }

    /** The plan names who owns its actions; officers see the areas in which they own one. */
    @Transactional
    public void officersAre(AreaReference area, Collection<PersonId> people) {
        stored(area).officersAre(people);
    }
}
