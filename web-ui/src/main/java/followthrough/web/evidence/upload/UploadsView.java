package followthrough.web.evidence.upload;

import followthrough.scan.ScanState;
import java.util.List;
import java.util.UUID;

/** Files that are there and wait to be said what they are, and those that were interrupted. */
public record UploadsView(List<Waiting> waiting, List<Waiting> interrupted, boolean asksWhen) {

    /**
     * One file.
     *
     * @param size in words
     * @param part how much of it is there, in hundredths
     * @param scan where scanning it stands; not asked of one that is not all there
     */
    public record Waiting(UUID id, String name, String size, int part, ScanState scan) {

        /** Its name without what says of what kind it is. */
        String title() {
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }
    }
}
