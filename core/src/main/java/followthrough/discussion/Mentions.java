package followthrough.discussion;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The people who are named with an "@" before their name, among those who may read it. */
final class Mentions {

    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\d.])@(\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)?)");

    private final Set<PersonId> people = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    Mentions(String words, Map<PersonId, String> readers) {
        NAMED.matcher(words).results().forEach(found -> {
            var from = words.substring(found.start(1)).toLowerCase(java.util.Locale.ROOT);
            var meant = readers.entrySet().stream()
                    .filter(reader -> from.startsWith(reader.getValue().toLowerCase(java.util.Locale.ROOT)))
                    .map(Map.Entry::getKey)
                    .toList();
            if (meant.isEmpty()) unknown.add(found.group(1));
            people.addAll(meant);
        });
    }

    Set<PersonId> people() {
        return people;
    }

    /** A name that nobody has who may read it: to say nothing would leave them untold. */
    Set<Obstacle> obstacles() {
        var found = new LinkedHashSet<Obstacle>();
        unknown.forEach(name -> found.add(Obstacle.at("words", "mentionUnknown", name)));
        return found;
    }
}
