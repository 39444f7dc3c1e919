package followthrough.letter.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line without what converters leave in it: Markdown, tags, entities, invisible characters. The words stay.
 *
 * @param words what is printed, without the marker
 * @param skipped characters of the line before those words
 * @param heading the line is marked up as a heading
 */
public record Markup(String words, int skipped, @Nullable Marker marker, boolean heading) {

    private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+");
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z]{1,10}[1-6]?)(?:\\s[^<>]{0,200})?/?>");
    private static final Set<String> LISTS = Set.of("ul", "ol", "li");
    private static final Set<String> INLINE = Set.of("b", "i", "u", "em", "strong", "span", "sup", "sub", "font", "a");
    private static final Set<String> BLOCKS = Set.of("p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([-\\\\`*_{}\\[\\]()#+.!|>~&'\"])");
    private static final Pattern UNDERSCORES = Pattern.compile(
            "__|(?<![\\p{L}\\p{N}_])_(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.,;:!?'’])_(?![\\p{L}\\p{N}_])");
    private static final Pattern STARS = Pattern.compile("\\*+(?=\\S)|(?<=\\S)\\*+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\ufeff]");
    private static final Pattern ENTITY = Pattern.compile("&(amp|nbsp|lt|gt|quot|apos|#39|#8217|#8211|bull);");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "nbsp", " ", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "#8217", "\u2019",
            "#8211", "\u2013", "bull", "\u2022");

    public static Markup of(String line) {
        int at = 0;
        boolean list = false;
        for (var tag = TAG.matcher(line).region(at, line.length()); tag.lookingAt(); tag.region(at, line.length())) {
            list |= LISTS.contains(name(tag.group(1)));
            if (!isOurs(tag.group(1))) break;
            at = tag.end();
            while (at < line.length() && PlainText.isBlank(line.charAt(at))) at++;
        }
        var hashes = HASHES.matcher(line).region(at, line.length());
        boolean heading = hashes.lookingAt();
        if (heading) at = hashes.end();
        var rest = line.substring(at);
        heading |= rest.length() > 4 && rest.startsWith("**") && rest.indexOf("**", 2) == rest.length() - 2;
        var marker = Marker.of(unescaped(rest));
        if (marker != null)
            at += Math.min(marker.length() + rest.length() - unescaped(rest).length(), rest.length());
        return new Markup(cleaned(line.substring(at)), at, marker == null && list ? Marker.TAG : marker, heading);
    }

    /** The same when what looks like a marker is part of the words. */
    public static Markup unmarked(String line) {
        return new Markup(cleaned(line), 0, null, false);
    }

    /** Only the beginning matters here: "1\. " and "&bull; " are markers. */
    private static String unescaped(String rest) {
        int head = Math.min(rest.length(), 8);
        return entities(ESCAPED.matcher(rest.substring(0, head)).replaceFirst("$1")) + rest.substring(head);
    }

    private static String cleaned(String text) {
        var words = text;
        if (words.indexOf('<') >= 0) words = withoutTags(words);
        if (words.indexOf('\\') >= 0) words = ESCAPED.matcher(words).replaceAll("$1");
        if (words.indexOf('*') >= 0) words = STARS.matcher(words).replaceAll("");
        if (words.indexOf('_') >= 0) words = UNDERSCORES.matcher(words).replaceAll("");
        if (words.indexOf('&') >= 0) words = entities(words);
        words = INVISIBLE.matcher(words).replaceAll("");
        words = SPACES.matcher(words).replaceAll(" ").strip();
        return words.endsWith(" #") || words.endsWith("##") ? words.replaceAll("\\s*#+$", "") : words;
    }

    private static String withoutTags(String text) {
        return TAG.matcher(text).replaceAll(tag -> {
            if (INLINE.contains(name(tag.group(1)))) return "";
            return isOurs(tag.group(1)) ? " " : Matcher.quoteReplacement(tag.group());
        });
    }

    private static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(1), entity.group())));
    }

    private static boolean isOurs(String tag) {
        return INLINE.contains(name(tag)) || BLOCKS.contains(name(tag)) || LISTS.contains(name(tag));
    }

    private static String name(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
