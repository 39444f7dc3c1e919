package followthrough.letter;

import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.util.List;
import java.util.Set;

/** What another room asks for before a checked letter may be issued. */
public interface IssueCondition {

    List<Obstacle> obstaclesToIssue(InspectionReference inspection);

    /** Whose work of that room the second person looks at too, and who so cannot be that person. */
    default Set<PersonId> tookPart(InspectionReference inspection) {
        return Set.of();
    }
}
