package followthrough.letter.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bullets that no list of signs knows: whatever stands alone before the words of several lines at one indent, and then at
 * every other, too.
 */
public final class RepeatedSigns {

    private static final int OFTEN = 2;

    private record Place(String sign, long indent) {}

    /** The same lines, with what is a bullet in this document told from the words. */
    public static List<Line> taught(List<Line> lines) {
        Map<Place, Integer> seen = new HashMap<>();
        for (var line : lines) {
            var place = place(line);
            if (place != null) seen.merge(place, 1, Integer::sum);
        }
        Set<String> bullets = new HashSet<>();
        seen.forEach((place, times) -> {
            if (times >= OFTEN) bullets.add(place.sign());
        });
        if (bullets.isEmpty()) return lines;
        return lines.stream()
                .map(line -> {
                    var place = place(line);
                    return place != null && bullets.contains(place.sign()) ? bulleted(line) : line;
                })
                .toList();
    }

    private static @Nullable Place place(Line line) {
        if (line.markup().marker() != null
                || line.text().length() < 3
                || line.text().charAt(1) != ' ') return null;
        char sign = line.text().charAt(0);
        return mayBeBullet(sign) ? new Place(String.valueOf(sign), Math.round(line.indent())) : null;
    }

    /** A letter that is no word is one where recognition of a picture made it of a bullet: "e The quality of …". */
    private static boolean mayBeBullet(char sign) {
        if (Character.isLetter(sign)) return Character.isLowerCase(sign) && sign != 'a' && sign != 'i';
        return !Character.isDigit(sign) && "\"'\u2018\u2019\u201c\u201d([{<|&#".indexOf(sign) < 0;
    }

    private static Line bulleted(Line line) {
        var sign = new Marker(line.text().substring(0, 1), 0, 2);
        var rest = Markup.unmarked(line.text().substring(2));
        var markup = new Markup(rest.words(), 2, sign, false);
        return new Line(line.text(), line.start(), line.indent(), line.gap(), line.emphasised(), line.page(), markup);
    }

    private RepeatedSigns() {}
}
