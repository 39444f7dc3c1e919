package followthrough.web.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Words in which whole names of people are left out; a first name or a surname alone is not found. */
final class NamesLeftOut {

    private final List<Pattern> names;
    private final String instead;

    NamesLeftOut(Collection<String> names, String instead) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(NamesLeftOut::pattern)
                .toList();
        this.instead = instead;
    }

    String in(String words) {
        var left = words;
        for (var name : names) left = name.matcher(left).replaceAll(instead);
        return left;
    }

    /** Also where a line breaks within it. */
    private static Pattern pattern(String name) {
        var parts = List.of(name.split("\\s+")).stream().map(Pattern::quote).toList();
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + String.join("\\s+", parts) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
