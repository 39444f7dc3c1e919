package followthrough.letter;

import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import java.util.List;

/** What another room asks for before a checked letter may be issued. */
public interface IssueCondition {

    List<Obstacle> obstaclesToIssue(InspectionReference inspection);
}
