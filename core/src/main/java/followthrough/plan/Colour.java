package followthrough.plan;

/** How something stands; never shown without its word and its reason. The order is from worst to best. */
public enum Colour {
    RED,
    AMBER,
    GREEN,
    BLUE
}
