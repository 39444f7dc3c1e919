package followthrough.shared;

import java.util.List;

/**
 * One reason why something cannot be done now; its words are {@code obstacle.<code>} in messages.properties.
 *
 * @param field the form field it belongs to, or an empty text when it belongs to none
 */
public record Obstacle(String code, String field, List<Object> details) {

    public static Obstacle of(String code, Object... details) {
        return new Obstacle(code, "", List.of(details));
    }

    public static Obstacle at(String field, String code, Object... details) {
        return new Obstacle(code, field, List.of(details));
    }
}
