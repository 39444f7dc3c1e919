package followthrough.workflow.desk;

import java.util.EnumSet;
import java.util.Set;

/** What a line of the list may show beside what is to be done and by when; in the order in which it is shown. */
public enum ListColumn {
    /** What it is due because of. */
    WHY,
    /** The day that was promised first, or the other one that is asked for. */
    FIRST,
    CASE,
    AUTHORITY,
    WHO,
    /** Since when it waits. */
    SINCE,
    /** Priority action, returned, escalated, recorded later. */
    MARKS;

    /** What is shown to whoever has chosen nothing. */
    public static Set<ListColumn> usual() {
        return EnumSet.of(FIRST, CASE, WHO, MARKS);
    }
}
