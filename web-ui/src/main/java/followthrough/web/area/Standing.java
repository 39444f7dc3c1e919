package followthrough.web.area;

/**
 * Where an area stands, as far as its reader may know.
 *
 * @param code its words are {@code standing.<code>}
 * @param colour of the tag; the words say the same
 */
public record Standing(String code, String colour) {}
