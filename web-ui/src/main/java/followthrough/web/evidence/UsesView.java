package followthrough.web.evidence;

import followthrough.web.Choice;
import java.util.List;

/**
 * Where one item is used, as far as its reader may know.
 *
 * @param supports actions and measures in words
 * @param areas other areas that it serves and that the reader may open
 * @param visits what it is brought to as a whole
 * @param supported the ids of the parts that it supports
 * @param parts what the reader may say that it supports; empty for those who change nothing
 * @param knownVisits the visits that they may bring it to, likewise
 */
public record UsesView(
        List<String> supports,
        List<String> areas,
        List<String> visits,
        List<String> supported,
        List<Choice> parts,
        List<Choice> knownVisits) {

    public boolean isUsed() {
        return !supports.isEmpty() || !areas.isEmpty() || !visits.isEmpty();
    }
}
