package followthrough.web.evidence;

import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.Gathering;
import followthrough.web.file.UploadedBytes;
import followthrough.web.file.UploadedName;
import followthrough.web.form.Refusals;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sent as a file; one that is too large is never read. */
public final class UploadedFile {

    private static final String UNKNOWN = "application/octet-stream";

    /** Null when no file was chosen, or when it cannot be taken, which is then in the errors. */
    public static @Nullable EvidenceFile of(@Nullable MultipartFile sent, BindingResult errors) {
        var name = UploadedName.of(sent);
        if (sent == null || (sent.isEmpty() && name.isEmpty())) return null;
        if (sent.getSize() > Gathering.LARGEST_FILE) {
            Refusals.reject(errors, "file", "obstacle.fileTooLarge");
            return null;
        }
        return whole(sent);
    }

    /** Of whatever size. */
    public static EvidenceFile whole(MultipartFile sent) {
        return new EvidenceFile(
                UploadedName.of(sent),
                Objects.requireNonNullElse(sent.getContentType(), UNKNOWN),
                UploadedBytes.of(sent));
    }

    private UploadedFile() {}
}
