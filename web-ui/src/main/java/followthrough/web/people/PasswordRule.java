package followthrough.web.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Long beats odd: twelve characters or more, not one's own name, and nothing that everybody tries first. */
final class PasswordRule {

    static final int SHORTEST = 12;

    /** What bcrypt looks at; everything behind it would not count. */
    private static final int LONGEST_BYTES = 72;

    private static final Set<String> TRIED_FIRST = Set.of(
            "password",
            "passw0rd",
            "qwerty",
            "letmein",
            "welcome",
            "administrator",
            "followthrough",
            "changeme",
            "abc",
            "123456",
            "123456789",
            "1234567890",
            "iloveyou",
            "monkey",
            "dragon",
            "football",
            "liverpool",
            "chelsea");

    private PasswordRule() {}

    /** The message code of what is wrong with the password, if anything is. */
    static Optional<String> problem(String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of("password.short");
        if (password.getBytes(UTF_8).length > LONGEST_BYTES) return Optional.of("password.long");
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.chars().distinct().count() < 5 || isTriedFirst(plain)) return Optional.of("password.common");
        return isAboutOneself(plain, name, email) ? Optional.of("password.oneself") : Optional.empty();
    }

    /** A common word with digits and signs around it is still the common word. */
    private static boolean isTriedFirst(String plain) {
        var letters = plain.replaceAll("[^a-z]", "");
        var digits = plain.replaceAll("[^0-9]", "");
        return TRIED_FIRST.contains(letters) || (letters.isEmpty() && "12345678901234567890".contains(digits));
    }

    private static boolean isAboutOneself(String plain, String name, String email) {
        var local = email.split("@", 2)[0];
        var rest = Stream.concat(Stream.of(local), Stream.of((name + " " + local).split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .reduce(plain, (left, word) -> left.replace(word, ""));
        return rest.length() < 6;
    }
}
