package followthrough.evidence;

import followthrough.shared.ByteSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is handed in: words, a file, or both.
 *
 * @param dated the day it is about
 */
public record EvidenceItem(
        String title,
        EvidenceKind kind,
        @Nullable LocalDate dated,
        String statement,
        @Nullable EvidenceFile file) {

    /** An uploaded file with the name and media type that the browser gave it. */
    public record EvidenceFile(String name, String mediaType, ByteSource content) {}
}
