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
    private final LetterArchive letters;
    private final Inspecting inspecting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AreaOpening(
            Areas areas,
            LetterArchive letters,
            Inspecting inspecting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.areas = areas;
        this.letters = letters;
        this.inspecting = inspecting;
        this.audit = audit;
        this.events = events;
    }

    /** Opens one area for each finding of the newly issued letter that needs work, in letter order. */
    public List<AreaReference> openFrom(InspectionReference inspection) {
        var letter = issued(inspection);
        return letter.findingsForWork().stream()
                .map(finding -> open(inspection, finding))
                .toList();
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
            } else {
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
        var on = inspecting.caseDay(into);
        var area = new Area(into, areas.lastOrdinal(into.value()) + 1, old, on);
        areas.save(area);
        audit.recordSystem("areaCarriedForward", area.reference().value(), on, unmet.value(), null);
        return area.reference();
    }

    AreaReference open(InspectionReference inspection, Finding finding) {
        var on = inspecting.caseDay(inspection);
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
