package followthrough.web.inspection;

import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Paging;
import java.util.List;

/**
 * The inspections that somebody may see, or those of them that were asked for.
 *
 * @param due cycles that no visit answers yet, the oldest of them; for those who record visits
 * @param allDue how many of them there are
 * @param filters what is on, each leading to the list without it
 */
public record InspectionList(
        List<Group> groups,
        List<InspectionLine> due,
        long allDue,
        List<Choice> authorities,
        List<Crumb> filters,
        Paging paging,
        boolean mayRecord) {

    /** The inspections of one authority, latest first. */
    public record Group(String authority, List<InspectionLine> lines) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** One authority's people see their own inspections and need no choice of authorities. */
    public boolean hasManyAuthorities() {
        return authorities.size() > 1;
    }
}
