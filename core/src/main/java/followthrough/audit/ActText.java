package followthrough.audit;

import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act as it stands in the record, in the text whose hash links it to the one before: for each field a line with its
 * name, the length of the value in bytes and the value, or a hyphen where there is none. The schema's function
 * {@code act_text} writes the same; core/README.md describes it.
 */
record ActText(
        long entry,
        Instant at,
        LocalDate day,
        @Nullable String person,
        @Nullable String role,
        @Nullable String body,
        @Nullable String forWhom,
        String side,
        boolean open,
        String act,
        String subject,
        @Nullable String object,
        @Nullable String words,
        @Nullable String before,
        @Nullable String after,
        @Nullable String payload) {

    static final String FIRST_LINE = "followthrough act 1\n";

    /** Before the first act of a chain. */
    static final String BEGINNING = "0".repeat(64);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    String text(String chain, long number, String previous) {
        var text = new StringBuilder(FIRST_LINE);
        add(text, "chain", chain);
        add(text, "number", String.valueOf(number));
        add(text, "previous", previous);
        add(text, "entry", String.valueOf(entry));
        return facts(text).toString();
    }

    /** The same without its place in the chain and in the record. */
    String unlinked() {
        return facts(new StringBuilder("followthrough act beside its chain 1\n"))
                .toString();
    }

    private StringBuilder facts(StringBuilder text) {
        add(text, "at", MOMENT.format(at));
        add(text, "day", day.toString());
        add(text, "person", person);
        add(text, "role", role);
        add(text, "body", body);
        add(text, "for", forWhom);
        add(text, "side", side);
        add(text, "open", open ? "yes" : "no");
        add(text, "act", act);
        add(text, "subject", subject);
        add(text, "object", object);
        add(text, "words", words);
        add(text, "before", before);
        add(text, "after", after);
        add(text, "payload", payload);
        return text;
    }

    /** Who did it, and for whom. */
    List<String> people() {
        return Stream.of(person, forWhom).filter(Objects::nonNull).toList();
    }

    String hash(String chain, long number, String previous) {
        return Sha256.of(text(chain, number, previous));
    }

    private static void add(StringBuilder text, String name, @Nullable String value) {
        text.append(name).append(' ');
        if (value == null) text.append('-');
        else
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(' ')
                    .append(value);
        text.append('\n');
    }
}
