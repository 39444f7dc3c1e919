package followthrough.web.form;

/** The same form came in before and its act was done; nothing of this one was begun. */
final class AlreadySent extends RuntimeException {

    AlreadySent() {
        super("already sent");
    }
}
