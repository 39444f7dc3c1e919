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
    private static final int LONGEST = 2;
    private static final String HASH = "# ";

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
        boolean hashes = hashesAreBullets(lines);
        if (bullets.isEmpty() && !hashes) return lines;
        return lines.stream()
                .map(line -> {
                    var place = place(line);
                    boolean bullet = place != null && bullets.contains(place.sign());
                    return bullet || (hashes && line.text().startsWith(HASH)) ? bulleted(line) : line;
                })
                .toList();
    }

    /** Headings of Markdown end no sentence, go on in no further line and do not follow each other. */
    private static boolean hashesAreBullets(List<Line> lines) {
        int bullets = 0;
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.text().startsWith(HASH)) continue;
            all++;
            var next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean goesOn = next != null && next.gap() == 0 && Prose.startsLowerCase(next.text());
            boolean followed = next != null && next.text().startsWith(HASH);
            if (goesOn || followed || line.text().endsWith(".") || line.text().endsWith(";")) bullets++;
        }
        return bullets >= OFTEN && bullets * 2 > all;
    }

    private static @Nullable Place place(Line line) {
        int length = line.text().indexOf(' ');
        if (line.markup().marker() != null
                || length < 1
                || length > LONGEST
                || line.text().length() <= length + 1) return null;
        var sign = line.text().substring(0, length);
        boolean bullet = mayBeBullet(sign.charAt(0)) && (length == 1 || isDrawn(sign));
        return bullet ? new Place(sign, Math.round(line.indent())) : null;
    }

    /** "--", "->", "=>": nothing in it is a letter or a number. */
    private static boolean isDrawn(String sign) {
        return sign.chars().noneMatch(c -> Character.isLetterOrDigit(c) || ".,;:!?'\"/".indexOf(c) >= 0);
    }

    /** A letter that is no word is one where recognition of a picture made it of a bullet: "e The quality of …". */
    private static boolean mayBeBullet(char sign) {
        if (Character.isLetter(sign)) return Character.isLowerCase(sign) && sign != 'a' && sign != 'i';
        return !Character.isDigit(sign) && "\"'\u2018\u2019\u201c\u201d([{<|&#".indexOf(sign) < 0;
    }

    private static Line bulleted(Line line) {
        int length = line.text().indexOf(' ') + 1;
        var sign = new Marker(line.text().substring(0, length - 1), 0, length);
        var rest = Markup.unmarked(line.text().substring(length));
        var markup = new Markup(rest.words(), length, sign, false);
        return new Line(line.text(), line.start(), line.indent(), line.gap(), line.emphasised(), line.page(), markup);
    }

    private RepeatedSigns() {}
}
