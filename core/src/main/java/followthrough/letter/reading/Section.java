package followthrough.letter.reading;

import followthrough.inspection.FindingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it.
 *
 * @param heading as printed, empty above the first one
 * @param kind what its items are, or null when it holds prose, or items for another body
 */
record Section(String heading, @Nullable FindingKind kind, List<Block> blocks) {

    boolean holdsFindings() {
        return kind != null;
    }
}
