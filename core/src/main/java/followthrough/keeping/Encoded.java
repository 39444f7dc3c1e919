package followthrough.keeping;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Fields of a form as browsers send them, in one text. */
final class Encoded {

    static String text(Map<String, List<String>> fields) {
        var text = new StringJoiner("&");
        fields.forEach((name, values) -> {
            for (var value : values) text.add(encode(name) + "=" + encode(value));
        });
        return text.toString();
    }

    static Map<String, List<String>> fields(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : text.isEmpty() ? new String[0] : text.split("&")) {
            var parts = pair.split("=", 2);
            fields.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(decode(parts[1]));
        }
        return fields;
    }

    private static String encode(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private Encoded() {}
}
