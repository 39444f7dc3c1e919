package followthrough.web.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What was typed, in the address of the page that follows, where neither going back nor opening it again sends it. */
public final class AddressQuery {

    private final StringJoiner fields = new StringJoiner("&", "?", "").setEmptyValue("");

    public AddressQuery with(String name, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (!text.isBlank()) fields.add(encoded(name) + "=" + encoded(text));
        return this;
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    /** With its question mark; nothing where nothing was typed. */
    @Override
    public String toString() {
        return fields.toString();
    }
}
