package followthrough.web.action;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an action from now on.
 *
 * @param to a person's id
 */
record HandOnForm(String to, String reason) {

    static final HandOnForm BLANK = new HandOnForm("", "");

    HandOnForm {
        to = clean(to);
        reason = clean(reason);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
