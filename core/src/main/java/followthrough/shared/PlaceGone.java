package followthrough.shared;

/** An address names a place in a list that there is not: whoever follows it is shown the beginning. */
public class PlaceGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlaceGone(String place) {
        super("no place in this list: " + place);
    }
}
