package followthrough.area;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns findings into areas when a letter is issued, corrected or leaves something unmet behind. */
@Service
@Transactional
public class AreaOpening {

    private final Areas areas;
    private final AreaRegister register;
    private final LetterArchive letters;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AreaOpening(
            Areas areas,
            AreaRegister register,
            LetterArchive letters,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.areas = areas;
        this.register = register;
        this.letters = letters;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Opens one area for each finding of the newly issued letter that needs work, in letter order. What says an area
     * again that is still open goes on there, with the same plan: there are no two areas at work over one weakness.
     */
    public List<AreaReference> openFrom(InspectionReference inspection) {
        var opened = new ArrayList<AreaReference>();
        for (var finding : issued(inspection).findingsForWork()) {
            var going = goingOn(finding);
            if (going.isEmpty()) opened.add(open(inspection, finding));
            else foundAgain(inspection, going.get());
        }
        return opened;
    }

    /** The open area that a finding says again. */
    private Optional<Area> goingOn(Finding finding) {
        return Optional.ofNullable(finding.repeats()).flatMap(register::stillOpen);
    }

    private void foundAgain(InspectionReference inspection, Area area) {
        var on = inspecting.caseDay(inspection);
        audit.recordSystem("areaFoundAgain", area.reference().value(), on, null, inspection.value());
    }

    /**
     * Brings the areas of a cycle in line with a corrected letter: unchanged findings keep their area, new ones get
     * one, and areas whose finding is gone are withdrawn.
     */
    public List<AreaReference> openFromCorrection(InspectionReference inspection) {
        var letter = issued(inspection);
        var known = areas.findByInspectionOrderByOrdinal(inspection.value());
        var kept = new ArrayList<Area>();
        var opened = new ArrayList<AreaReference>();
        for (var finding : letter.findingsForWork()) {
            var area = continuedBy(finding, known);
            if (area.isPresent()) {
                area.get().follow(finding);
                kept.add(area.get());
            } else if (goingOn(finding).isEmpty()) {
                var reference = open(inspection, finding);
                opened.add(reference);
                events.publishEvent(new AreaOpened(reference));
            }
        }
        known.stream()
                .filter(area -> area.isOpen() && !area.carriedForward() && !kept.contains(area))
                .forEach(this::withdrawAsCorrected);
        return opened;
    }

    /** Opens an unmet area of an earlier cycle in the new one, in its old words, since no new finding repeats it. */
    public AreaReference carryForward(AreaReference unmet, InspectionReference into) {
        var old = areas.findById(unmet.value()).orElseThrow(NotFound::new);
        var on = inspecting.letterDay(into);
        var area = new Area(into, areas.lastOrdinal(into.value()) + 1, old, on);
        areas.save(area);
        audit.recordSystem("areaCarriedForward", area.reference().value(), on, unmet.value(), null);
        return area.reference();
    }

    AreaReference open(InspectionReference inspection, Finding finding) {
        var on = inspecting.letterDay(inspection);
        var area = new Area(inspection, areas.lastOrdinal(inspection.value()) + 1, finding, on);
        areas.save(area);
        audit.recordSystem("areaOpened", area.reference().value(), on, null, area.firstWords());
        return area.reference();
    }

    private Letter issued(InspectionReference inspection) {
        return letters.issued(inspection).orElseThrow(NotFound::new);
    }

    private static Optional<Area> continuedBy(Finding finding, List<Area> known) {
        return known.stream()
                .filter(area -> Objects.equals(area.finding(), finding.continues()))
                .findFirst();
    }

    private void withdrawAsCorrected(Area area) {
        var on = inspecting.caseDay(area.inspection());
        area.end(AreaState.WITHDRAWN, on, "not in the corrected letter");
        audit.recordSystem("areaWithdrawn", area.reference().value(), on, null, "not in the corrected letter");
        events.publishEvent(new AreaEnded(area.reference()));
    }
}
