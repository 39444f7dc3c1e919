package followthrough.web.form;

import followthrough.keeping.KeptForm;
import followthrough.shared.Body;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when its session had ended, as its person is reminded of it.
 *
 * @param chosen which of several things on its page it is about; null where it has only one
 * @param typed the words that were written, without ticks and choices
 * @param files their names
 */
public record Interrupted(
        String title,
        String place,
        @Nullable String chosen,
        Body body,
        String page,
        Instant at,
        List<Typed> typed,
        List<String> files) {

    private static final int MOST = 6;

    static Interrupted of(KeptForm form, @Nullable String chosen) {
        return new Interrupted(
                form.title(),
                form.place(),
                chosen,
                form.body(),
                form.page(),
                form.keptAt(),
                Typed.in(form).stream().limit(MOST).toList(),
                form.files().stream().map(KeptForm.KeptFile::name).toList());
    }
}
