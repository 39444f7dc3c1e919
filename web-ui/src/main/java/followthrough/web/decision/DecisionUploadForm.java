package followthrough.web.decision;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.file.UploadedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Another version of a table, and why. */
record DecisionUploadForm(
        @Nullable MultipartFile file,

        @NotBlank(message = "{decision.note.missing}") @Size(max = 300, message = "{decision.note.long}") @Nullable
        String note) {

    private static final long LARGEST = 500_000;

    static DecisionUploadForm blank() {
        return new DecisionUploadForm(null, "");
    }

    String reason() {
        return note == null ? "" : note.strip();
    }

    /** A file that is too large is never read. */
    byte[] content() {
        var sent = file;
        if (sent == null || UploadedName.of(sent).isEmpty()) throw new Refused(Obstacle.at("file", "decision.missing"));
        if (sent.getSize() > LARGEST) throw new Refused(Obstacle.at("file", "decision.tooLarge", LARGEST / 1000));
        try {
            return sent.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
