package followthrough.web.discussion;

import org.jspecify.annotations.Nullable;

/**
 * A comment as it is typed.
 *
 * @param about "AREA", "PLAN", "EVIDENCE", or an action's id
 * @param asked a person's id, or empty
 */
record SayForm(String about, String words, String asked) {

    static SayForm about(String about) {
        return new SayForm(about, "", "");
    }

    SayForm {
        about = clean(about);
        words = clean(words);
        asked = clean(asked);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
