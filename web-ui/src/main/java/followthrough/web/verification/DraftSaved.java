package followthrough.web.verification;

import java.util.List;
import java.util.Map;

/**
 * What the page's script is told after it sent what was typed into a verdict.
 *
 * @param saved in words, with the time, or which fields are not saved since they clash
 * @param base the revision from which the page goes on; the old one while something clashes
 * @param latest the revision that is stored, from which one goes on to keep one's own words
 * @param changed what others wrote meanwhile, by field
 * @param rowsChanged others ticked or unticked something, which is seen on opening the page again
 * @param others who writes at the same time, in words; empty for nobody
 * @param remarks and free are for pages that have such; this one has none
 */
public record DraftSaved(
        String saved,
        int base,
        int latest,
        Map<String, String> changed,
        boolean rowsChanged,
        String others,
        List<WrittenTwice> clashes,
        List<String> remarks,
        Map<String, String> free) {

    /** A field that two inspectors wrote differently. */
    public record WrittenTwice(String field, String label, String stored, String typed) {}
}
