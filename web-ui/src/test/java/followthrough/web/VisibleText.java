package followthrough.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What a reader sees of a page, and what in it is a name of ours instead of a word of theirs. */
public final class VisibleText {

    private static final Map<String, Pattern> OURS = Map.of(
            "a day as machines write it", Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])"),
            "an identity", Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"),
            "a fingerprint without a word",
                    Pattern.compile("(?i)(?<!code )(?<!code: )(?<!code is )\\b[0-9a-f]{4}-[0-9a-f]{4}\\b"),
            "a name of code", Pattern.compile("(?<![\\w@./-])[a-z]{2,}[A-Z][A-Za-z]*"),
            "a constant", Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b"),
            "a key of a message", Pattern.compile("(?<![\\w@/.-])[a-z]{3,}(?:\\.[a-zA-Z]{3,})+(?![\\w@/.-])"));

    /** Addresses of people and names of files. */
    private static final Pattern THEIRS =
            Pattern.compile("\\S+@\\S+|[\\w-]+\\.(?:csv|xlsx|docx|pdf|txt|odt|html|dmn)\\b");

    /** Everything that people read of it or are told of it; what stands in a text field is theirs. */
    public static String of(String html) {
        var page = Jsoup.parse(html);
        page.select("script, style, textarea, pre").remove();
        var told = new StringBuilder(page.title()).append('\n').append(page.text());
        for (var attribute : List.of("aria-label", "alt", "placeholder"))
            page.select("[" + attribute + "]").forEach(one -> told.append('\n').append(one.attr(attribute)));
        return told.toString();
    }

    public static List<String> complaints(String all) {
        var text = THEIRS.matcher(all).replaceAll("…");
        var found = new ArrayList<String>();
        OURS.forEach((what, pattern) -> pattern.matcher(text)
                .results()
                .limit(3)
                .forEach(one -> found.add(what + ": "
                        + text.substring(Math.max(0, one.start() - 30), Math.min(text.length(), one.end() + 15)))));
        return found;
    }

    private VisibleText() {}
}
