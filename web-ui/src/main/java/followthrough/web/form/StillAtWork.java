package followthrough.web.form;

/** The same form has been at work on another node for longer than anybody waits; nothing of this one was begun. */
final class StillAtWork extends RuntimeException {

    StillAtWork() {
        super("still at work");
    }
}
