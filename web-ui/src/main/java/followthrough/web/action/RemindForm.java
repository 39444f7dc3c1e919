package followthrough.web.action;

import org.jspecify.annotations.Nullable;

/** What is said to whoever is asked for their action. */
record RemindForm(String message) {

    static final RemindForm BLANK = new RemindForm("");

    RemindForm {
        message = clean(message);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
