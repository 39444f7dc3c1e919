package followthrough.letter.document.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a header says, in small letters, and its parameters; long ones may come in pieces (RFC 2231). */
record HeaderValue(String value, Map<String, String> parameters) {

    private static final int LONGEST = 4000;
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([!-:<-~]{1,60}?)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,1000})\"|([^\\s;]{0,1000}))");
    private static final Pattern PIECE = Pattern.compile("([^*]+)(?:\\*(\\d{1,2}))?(\\*)?");

    static HeaderValue of(String header) {
        var bounded = header.substring(0, Math.min(header.length(), LONGEST));
        int end = bounded.indexOf(';');
        var value = (end < 0 ? bounded : bounded.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new TreeMap<>();
        if (end < 0) return new HeaderValue(value, parameters);
        var found = PARAMETER.matcher(bounded).region(end, bounded.length());
        while (found.find()) add(found.group(1), found.group(2) == null ? found.group(3) : found.group(2), parameters);
        return new HeaderValue(value, parameters);
    }

    private static void add(String name, String value, Map<String, String> parameters) {
        var piece = PIECE.matcher(name.toLowerCase(Locale.ROOT));
        if (!piece.matches()) return;
        var words = value.replaceAll("\\\\(.)", "$1");
        parameters.merge(piece.group(1), piece.group(3) == null ? words : unescaped(words), String::concat);
    }

    /** {@code utf-8''Findings%20of%20May.pdf} */
    private static String unescaped(String words) {
        var coded = words.substring(words.lastIndexOf('\'') + 1);
        try {
            return URLDecoder.decode(coded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notCoded) {
            return coded;
        }
    }

    @Nullable
    String parameter(String name) {
        return parameters.get(name);
    }
}
