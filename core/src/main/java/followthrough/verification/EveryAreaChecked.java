package followthrough.verification;

import followthrough.area.Area;
import followthrough.inspection.Inspecting;
import followthrough.letter.IssueCondition;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A visit's letter is the outcome of the inspections it answers: each of their open areas needs a verdict first. */
@Component
class EveryAreaChecked implements IssueCondition {

    private final Checking checking;
    private final Inspecting inspecting;
    private final VerdictRules rules;

    EveryAreaChecked(Checking checking, Inspecting inspecting, VerdictRules rules) {
        this.checking = checking;
        this.inspecting = inspecting;
        this.rules = rules;
    }

    @Override
    public List<Obstacle> obstaclesToIssue(InspectionReference visit) {
        if (inspecting.stored(visit).isIssued()) return List.of(); // a correction gives no verdicts
        var found = new ArrayList<Obstacle>();
        var unchecked = checking.unchecked(visit).stream().map(Area::reference).toList();
        if (!unchecked.isEmpty()) found.add(Obstacle.of("areasUnchecked", named(unchecked)));
        var strange = rules.quotingNoLetter(visit).stream().map(Check::area).toList();
        if (!strange.isEmpty()) found.add(Obstacle.of("verdictsQuoteNoLetter", named(strange)));
        return found;
    }

    /** A verdict, given or copied, is looked at by somebody else than whoever gave it: by another inspector, or with the letter. */
    @Override
    public Set<PersonId> tookPart(InspectionReference visit) {
        var inspection = inspecting.stored(visit);
        if (inspection.answers().isEmpty()) return Set.of();
        if (inspection.isIssued() && !inspection.recordedFromPublished()) return Set.of(); // its letter was checked
        return rules.givenUnseen(visit);
    }

    private static String named(List<AreaReference> areas) {
        return areas.stream().map(AreaReference::value).collect(Collectors.joining(", "));
    }
}
