package followthrough.web.tasks;

import followthrough.web.DateInput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is done with several tasks at once.
 *
 * @param chosen the tasks
 * @param to who gets them, a person's id
 * @param until from which day on they are shown again
 */
record SeveralForm(List<String> chosen, String to, String reason, DateInput until) {

    SeveralForm {
        chosen = chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).distinct().toList();
        to = clean(to);
        reason = clean(reason);
        until = Objects.requireNonNullElse(until, DateInput.BLANK);
    }

    static SeveralForm of(List<String> chosen) {
        return new SeveralForm(chosen, "", "", DateInput.BLANK);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
