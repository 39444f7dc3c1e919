package followthrough.workflow;

/**
 * How something stands.
 *
 * @param why in words
 */
public record Rating(Colour colour, String why) {

    /** Never shown without its word and its reason. */
    public enum Colour {
        RED,
        AMBER,
        GREEN,
        BLUE
    }
}
