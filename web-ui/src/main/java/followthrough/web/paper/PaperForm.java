package followthrough.web.paper;

import followthrough.paper.PaperDetails;
import followthrough.web.DateInput;
import followthrough.web.file.UploadedBytes;
import followthrough.web.file.UploadedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A paper as it is typed; its day is asked for, never guessed. */
record PaperForm(DateInput day, String byWhom, @Nullable MultipartFile file) {

    static final PaperForm BLANK = new PaperForm(DateInput.BLANK, "", null);

    PaperForm {
        day = Objects.requireNonNullElse(day, DateInput.BLANK);
        byWhom = Objects.requireNonNullElse(byWhom, "");
    }

    /** A file that is too large is never read. */
    PaperDetails details() {
        var content = file == null || file.isEmpty() ? null : UploadedBytes.of(file);
        return new PaperDetails(day.date(), byWhom, UploadedName.of(file), content);
    }
}
