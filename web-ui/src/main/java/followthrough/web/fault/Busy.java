package followthrough.web.fault;

/** Too many ask for the same costly thing at this moment; nothing was changed, and asking again later is all it takes. */
public class Busy extends RuntimeException {

    public Busy() {
        super("busy");
    }
}
