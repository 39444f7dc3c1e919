package followthrough.web.action;

import org.jspecify.annotations.Nullable;

/**
 * To whom everything goes that hangs on a person.
 *
 * @param to who answers for their actions from now on, or empty
 * @param lead who leads their areas from now on, or empty
 */
record MoveWorkForm(String to, String lead, String reason) {

    static final MoveWorkForm BLANK = new MoveWorkForm("", "", "");

    MoveWorkForm {
        to = clean(to);
        lead = clean(lead);
        reason = clean(reason);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
