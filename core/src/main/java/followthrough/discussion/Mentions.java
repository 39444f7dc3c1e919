package followthrough.discussion;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The people who are named with an "@" before their name, among those who may read it; the longest name is meant. */
final class Mentions {

    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\d.])@(\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)?)");
    private static final Pattern TYPED_APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");

    /** A name goes on behind these, but not with "'s". */
    private static final Pattern GOES_ON = Pattern.compile("(?!'s\\b)['-]?[\\p{L}\\d].*", Pattern.DOTALL);

    private final Set<PersonId> people = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    Mentions(String words, Map<PersonId, String> readers) {
        var typed = plain(words);
        NAMED.matcher(typed).results().forEach(found -> {
            var meant = meant(typed.substring(found.start(1)).toLowerCase(Locale.ROOT), readers);
            if (meant.isEmpty()) unknown.add(found.group(1));
            people.addAll(meant);
        });
    }

    /** Two of the same name are both meant. */
    private static List<PersonId> meant(String from, Map<PersonId, String> readers) {
        var named = readers.entrySet().stream()
                .filter(reader -> isNamed(from, name(reader)))
                .toList();
        int longest =
                named.stream().mapToInt(reader -> name(reader).length()).max().orElse(0);
        return named.stream()
                .filter(reader -> name(reader).length() == longest)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNamed(String from, String name) {
        return !name.isEmpty()
                && from.startsWith(name)
                && !GOES_ON.matcher(from.substring(name.length())).matches();
    }

    private static String name(Map.Entry<PersonId, String> reader) {
        return plain(reader.getValue()).toLowerCase(Locale.ROOT);
    }

    private static String plain(String words) {
        return TYPED_APOSTROPHE.matcher(words).replaceAll("'");
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
