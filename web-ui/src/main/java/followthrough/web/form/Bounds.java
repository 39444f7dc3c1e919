package followthrough.web.form;

import followthrough.shared.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much any form may bring, in one place: a page of fields, and in each a few pages of words. */
final class Bounds {

    /** A plan of a hundred actions has more than a thousand. */
    static final int MOST_FIELDS = 5_000;

    /** Some seven pages of print. */
    static final int LONGEST_TEXT = 20_000;

    /** Ours have at most some fifty, with the number of a row in them. */
    static final int LONGEST_NAME = 200;

    /** As many as are ever bound of a list; the next would be bound to nothing. */
    static final int MOST_ROWS = 256;

    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    static List<Obstacle> problems(HttpServletRequest request, FormShape shape) {
        var fields = request.getParameterMap();
        if (fields.size() > MOST_FIELDS) return List.of(Obstacle.of("tooManyFields", MOST_FIELDS));
        if (fields.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME))
            return List.of(Obstacle.of("fieldNameTooLong", LONGEST_NAME));
        if (fields.keySet().stream().anyMatch(Bounds::isFarAway)) return List.of(Obstacle.of("tooManyRows", MOST_ROWS));
        var problems = new ArrayList<Obstacle>();
        fields.forEach((name, values) -> {
            var most = shape.longest(name, LONGEST_TEXT);
            for (var value : values) {
                if (value.length() > most) problems.add(Obstacle.at(name, "textTooLong", value.length(), most));
            }
        });
        return problems;
    }

    private static boolean isFarAway(String name) {
        return ROW.matcher(name)
                .results()
                .map(row -> row.group(1))
                .anyMatch(row -> row.length() > 3 || Integer.parseInt(row) >= MOST_ROWS);
    }

    private Bounds() {}
}
