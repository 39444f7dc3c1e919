package followthrough.web.action;

import followthrough.area.Area;
import followthrough.people.Colleague;
import followthrough.people.CoverView;
import followthrough.shared.InspectionReference;
import followthrough.web.Choice;
import followthrough.workflow.work.WorkItem;
import java.util.List;
import java.util.Set;

/**
 * What hangs on one person, as far as whoever looks has to do with it.
 *
 * @param actions what they promised and have not finished
 * @param steps what else they have to do
 * @param areas that they lead
 * @param suspended which of their cases stand still
 * @param covers who acts for them, and until when
 * @param only the posts that nobody else has, in words
 * @param people who could answer for their actions
 * @param leads who could lead their areas; empty for those who do not give areas out
 */
public record ColleagueView(
        Colleague colleague,
        List<WorkItem> actions,
        List<WorkItem> steps,
        List<Area> areas,
        Set<InspectionReference> suspended,
        List<CoverView> covers,
        List<String> only,
        List<Choice> people,
        List<Choice> leads) {

    public boolean standsStill(InspectionReference inspection) {
        return suspended.contains(inspection);
    }

    public boolean hasNothing() {
        return actions.isEmpty() && steps.isEmpty() && areas.isEmpty();
    }

    /** Something that is moved from here; steps go with the area or back to the role. */
    public boolean isMoved() {
        return !actions.isEmpty() || (!areas.isEmpty() && !leads.isEmpty());
    }
}
