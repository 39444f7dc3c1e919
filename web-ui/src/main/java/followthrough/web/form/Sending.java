package followthrough.web.form;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The form that this request sends: whether its key is taken, and whether it may be tried once more. */
public final class Sending {

    private static final String KEY = Sending.class.getName();
    private static final String ENDS_NOTHING = KEY + ".endsNothing";

    private final @Nullable FormKey key;
    private boolean taken;
    private boolean refused;
    private boolean late;
    private boolean last;

    private Sending(@Nullable FormKey key) {
        this.key = key;
    }

    static Sending in(HttpServletRequest request) {
        var form = new Sending(FormKey.of(request));
        request.setAttribute(KEY, form);
        return form;
    }

    /** Null where no form is being sent. */
    static @Nullable Sending now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? (Sending) here.getRequest().getAttribute(KEY)
                : null;
    }

    /** Its controller has answered: what is stored from now on is not the act. */
    static void isOver(HttpServletRequest request) {
        request.removeAttribute(KEY);
    }

    /** Said by the controller that answers this request, before it {@linkplain #isOver is over}. */
    static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Sending form && form.refused;
    }

    /** For a refusal that is answered by a redirect: the form was not done and may be sent again as it is. */
    public static void wasRefused() {
        var form = now();
        if (form == null) return;
        form.refused = true;
        endsNothing(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
    }

    /** The same, where the page has no such form any more: what was typed is shown beside whatever is led to. */
    public static void cameTooLate() {
        wasRefused();
        var form = now();
        if (form != null) form.late = true;
    }

    /** Said by the controller that answers this request, before it {@linkplain #isOver is over}. */
    static boolean isTooLate(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Sending form && form.late;
    }

    static void endsNothing(HttpServletRequest request) {
        request.setAttribute(ENDS_NOTHING, true);
    }

    /** Whoever leads on without having done what the form asks for says so; a test finds who does not. */
    public static boolean saysThatItEndsNothing(HttpServletRequest request) {
        return request.getAttribute(ENDS_NOTHING) != null;
    }

    /** True where a conflict should be left to go through, since the whole form is tried once more. */
    static boolean isTriedAgain() {
        var form = now();
        return form != null && !form.last;
    }

    @Nullable
    FormKey key() {
        return key;
    }

    boolean isTaken() {
        return taken;
    }

    void take(boolean now) {
        taken = now;
    }

    boolean isRefused() {
        return refused;
    }

    void tried(boolean forTheLastTime) {
        last = forTheLastTime;
        refused = false;
    }
}
