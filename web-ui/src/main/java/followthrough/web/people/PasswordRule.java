package followthrough.web.people;

import static java.util.function.Predicate.not;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import followthrough.web.OrganisationNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Long beats odd: twelve to 128 characters of any kind that zxcvbn does not guess soon. What anybody knows who attacks
 * this place (who one is, where one works, the day and what the work is called) counts for nothing.
 */
@Component
class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** Guessing costs time that grows faster than the password; what is good until here is good. */
    private static final int JUDGED = 40;

    /** "safely unguessable: moderate protection from an offline attack", as zxcvbn says. */
    private static final int GOOD_SCORE = 3;

    /** Powers of ten that must be left without the words that count for nothing. */
    private static final double LEFT = 6;

    private static final List<String> OF_THE_WORK = List.of(
            ("followthrough follow through ofsted inspection inspector inspectorate council children childrens service"
                            + " services social care director lead officer area plan letter evidence finding improvement"
                            + " password passwort welcome hello login secret spring summer autumn winter"
                            + " january february march april may june july august september october november december"
                            + " monday tuesday wednesday thursday friday saturday sunday")
                    .split(" "));

    private final ObjectProvider<OrganisationNames> organisations;

    PasswordRule(ObjectProvider<OrganisationNames> organisations) {
        this.organisations = organisations;
    }

    /** The message code of what is wrong with the password, if anything is. */
    Optional<String> problem(String password, String name, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("password.short");
        if (length > LONGEST) return Optional.of("password.long");
        var own = words(name + " " + email.replace('.', ' ')).toList();
        var local = email.split("@", 2)[0].toLowerCase(Locale.ROOT);
        var known = Stream.of(own.stream(), Stream.of(local), words(placeNames()), OF_THE_WORK.stream())
                .flatMap(words -> words)
                .filter(not(String::isEmpty))
                .distinct()
                .toList();
        var judged = length > JUDGED ? password.substring(0, password.offsetByCodePoints(0, JUDGED)) : password;
        var estimator =
                new Zxcvbn(); // its lists are a tenth of all that lives in memory, and passwords are chosen seldom
        return Stream.of(judged, judged.replaceAll("[\\p{Punct}\\s]", ""))
                .map(said -> estimator.measure(said, known))
                .filter(PasswordRule::isWeak)
                .findFirst()
                .map(weak -> reason(weak, own));
    }

    private static boolean isWeak(Strength strength) {
        return strength.getScore() < GOOD_SCORE
                || strength.getSequence().stream()
                                .mapToDouble(PasswordRule::worth)
                                .sum()
                        < LEFT;
    }

    /** In powers of ten; bare numbers, days, rows, repetitions and known words are what is tried around a word. */
    private static double worth(Match part) {
        return switch (part.pattern) {
            case Bruteforce -> part.token.length();
            case Dictionary -> isKnown(part) ? 0 : Math.log10(part.guesses);
            case Repeat, Sequence, Spatial, Date, Regex -> 0;
        };
    }

    private static boolean isKnown(Match part) {
        return "user_inputs".equals(part.dictionaryName);
    }

    /** The longest part that is guessed easily says what to do better. */
    private static String reason(Strength weak, List<String> own) {
        return weak.getSequence().stream()
                .filter(part -> part.pattern != com.nulabinc.zxcvbn.Pattern.Bruteforce)
                .max(Comparator.comparingInt(part -> part.token.length()))
                .map(part -> reason(part, own))
                .orElse("password.common");
    }

    private static String reason(Match part, List<String> own) {
        return switch (part.pattern) {
            case Dictionary ->
                !isKnown(part) ? "password.common" : isOwn(part, own) ? "password.oneself" : "password.known";
            case Repeat -> "password.repeated";
            case Sequence, Spatial -> "password.row";
            case Date, Regex -> "password.date";
            case Bruteforce -> "password.common";
        };
    }

    private static boolean isOwn(Match part, List<String> own) {
        var token = part.token.toString().toLowerCase(Locale.ROOT);
        return own.stream().anyMatch(token::contains);
    }

    private String placeNames() {
        return String.join(
                " ",
                organisations.stream().flatMap(names -> names.names().stream()).toList());
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() > 2);
    }
}
