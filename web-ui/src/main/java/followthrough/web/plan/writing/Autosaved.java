package followthrough.web.plan.writing;

import java.util.List;
import java.util.Map;

/**
 * What the page's script is told after it sent what was typed.
 *
 * @param saved in words, "Saved 10:42", or which fields are not saved since they clash
 * @param base the revision from which the page goes on; the old one while something clashes
 * @param latest the revision that is stored, from which one goes on to keep one's own words
 * @param changed what others wrote meanwhile, by field
 * @param rowsChanged others added, moved or removed rows, which are seen on opening the page again
 * @param free what is to be said of days on which nobody works, by the field of the day
 * @param others who writes at the same time, in words; empty for nobody, or oneself in another window
 */
record Autosaved(
        String saved,
        int base,
        int latest,
        Map<String, String> changed,
        boolean rowsChanged,
        String others,
        List<ClashView> clashes,
        List<PlanRemark> remarks,
        Map<String, String> free) {}
