package followthrough.web.plan.start;

import followthrough.web.form.Declaration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a template.
 *
 * @param seen the version that the page showed
 * @param sure that it is to be removed
 */
record TemplateForm(
        @Nullable Long seen,
        String name,
        @Declaration @Nullable Boolean sure) {

    TemplateForm {
        seen = Objects.requireNonNullElse(seen, -1L);
        name = Objects.requireNonNullElse(name, "").strip();
        sure = Boolean.TRUE.equals(sure);
    }

    long version() {
        return Objects.requireNonNull(seen);
    }
}
