package followthrough.web.evidence.upload;

import followthrough.evidence.EvidenceUpload;
import followthrough.evidence.Uploading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.evidence.FileLooking;
import followthrough.web.file.UploadedName;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * For the script that sends files in parts. It begins a file, or is told how much of it is there from before; then it
 * sends part after part from there. A part that was sent twice changes nothing.
 */
@RestController
@RequestMapping("/areas/{reference}/evidence/files")
@PreAuthorize(Allowed.WORKERS)
class UploadPartsController {

    private static final int LONGEST_TYPE = 200;

    private final Uploading uploading;
    private final FileLooking looking;
    private final Messages words;

    UploadPartsController(Uploading uploading, FileLooking looking, Messages words) {
        this.uploading = uploading;
        this.looking = looking;
        this.words = words;
    }

    /**
     * What the script is told.
     *
     * @param received from where it goes on, in bytes
     * @param refused why the file is not taken, or null
     */
    record Answer(
            @Nullable String file,
            long received,
            boolean complete,
            int chunk,
            @Nullable String refused) {}

    @PostMapping("/begin")
    ResponseEntity<Answer> begin(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String stamp,
            Actor me) {
        var called = UploadedName.of(name);
        var kind = type.isBlank() || type.length() > LONGEST_TYPE ? "application/octet-stream" : type;
        return answer(() -> opened(me, reference, uploading.begin(me, reference, called, kind, number(size), stamp)));
    }

    @PostMapping("/part")
    ResponseEntity<Answer> part(
            @PathVariable AreaReference reference,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable MultipartFile part,
            Actor me)
            throws IOException {
        if (part == null || part.getSize() > Uploading.CHUNK) throw new NotFound();
        var bytes = part.getBytes();
        return answer(() -> opened(me, reference, uploading.append(me, reference, Ids.of(file), number(from), bytes)));
    }

    /** Asked of each file that is all there, also where an earlier answer was lost on the way. */
    private EvidenceUpload opened(Actor me, AreaReference reference, EvidenceUpload upload) {
        if (!upload.isComplete()) return upload;
        try {
            looking.mustBeOpen(uploading.file(me, reference, upload.id()));
        } catch (Refused locked) {
            uploading.drop(me, reference, upload.id());
            throw locked;
        }
        return upload;
    }

    private ResponseEntity<Answer> answer(Supplier<EvidenceUpload> act) {
        try {
            var upload = act.get();
            return ResponseEntity.ok(
                    new Answer(upload.id().toString(), upload.received(), upload.isComplete(), Uploading.CHUNK, null));
        } catch (Refused refused) {
            var why = words.text(refused.obstacles().get(0));
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Answer(null, 0, false, Uploading.CHUNK, why));
        }
    }

    /** -1 for what is none. */
    private static long number(String typed) {
        return typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
    }
}
