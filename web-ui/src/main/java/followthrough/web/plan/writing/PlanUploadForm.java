package followthrough.web.plan.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A table as the browser sends it. */
record PlanUploadForm(@Nullable MultipartFile file) {

    static final PlanUploadForm BLANK = new PlanUploadForm(null);
}
