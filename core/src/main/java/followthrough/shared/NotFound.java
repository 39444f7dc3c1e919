package followthrough.shared;

/** There is no such thing, or it is not this person's to see or do: the two are never told apart. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
