package followthrough.evidence;

import followthrough.shared.ByteSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is handed in: words, a link, a file, or several of them.
 *
 * @param dated the day it is about
 */
public record EvidenceItem(
        String title,
        EvidenceKind kind,
        @Nullable LocalDate dated,
        String statement,
        @Nullable EvidenceFile file,
        EvidenceDetails details) {

    public EvidenceItem(
            String title, EvidenceKind kind, @Nullable LocalDate dated, String statement, @Nullable EvidenceFile file) {
        this(title, kind, dated, statement, file, EvidenceDetails.NONE);
    }

    public EvidenceItem keptAlthough(String reason) {
        return new EvidenceItem(title, kind, dated, statement, file, details.keptAlthough(reason));
    }

    /**
     * The same, of which the guard could not read the file.
     *
     * @param looked whether whoever hands it in says that they looked themselves
     */
    public EvidenceItem unread(Unread why, boolean looked) {
        return new EvidenceItem(title, kind, dated, statement, file, details.unread(why, looked));
    }

    public EvidenceItem with(EvidenceFile other) {
        return new EvidenceItem(title, kind, dated, statement, other, details);
    }

    /** An uploaded file with the name and media type that the browser gave it. */
    public record EvidenceFile(String name, String mediaType, ByteSource content) {}
}
