package followthrough.plan;

import followthrough.shared.Obstacle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the number in what people type as baseline, target or actual: "95%", "at least 1,200", "5 days". */
public final class Figure {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:at (?:least|most)|no (?:more|fewer|less) than|(?:more|less|fewer) than|below|under|over|above|up to"
                    + "|[<>≤≥=])\\s*)?"
                    + "£?\\s*(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)\\s*"
                    + "(?:%|per ?cent\\b)?(?:\\s*[\\p{L}][^\\d]{0,40})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT_AT_END = Pattern.compile("\\s*(?:%|per ?cent)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT_FIRST =
            Pattern.compile("(?:%|per ?cent(?:age)?\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GUESS = Pattern.compile(
            ".*(?:\\b(?:about|around|approximately|approx|roughly|some)\\b|[~≈]).*\\d.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?:%|per ?cent(?:age)?)(?:\\s+of\\b.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[£-]?\\d+,\\d{1,2}\\s*\\D*");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final Pattern NOTHING = Pattern.compile("none|nil|zero", Pattern.CASE_INSENSITIVE);

    /** Nothing but a number and what it counts: what was found on a day, which is no bound and no guess. */
    private static final Pattern EXACT = Pattern.compile("[£-]?\\d.*", Pattern.DOTALL);

    /** Empty where the text names no number, more than one, or a guess: "March 2027", "5 of 20", "around 90". */
    public static Optional<BigDecimal> read(String typed) {
        var text = typed.strip();
        if (NOTHING.matcher(text).matches()) return Optional.of(BigDecimal.ZERO);
        var found = NUMBER.matcher(text);
        return found.matches() ? Optional.of(new BigDecimal(found.group(1).replace(",", ""))) : Optional.empty();
    }

    /** What was found: "at least 90" may be a target, but is no finding. */
    public static Optional<BigDecimal> found(String typed) {
        var text = typed.strip();
        return EXACT.matcher(text).matches() || NOTHING.matcher(text).matches() ? read(text) : Optional.empty();
    }

    /** What is wrong with a finding as it was typed; a share of all is neither less than nothing nor more than all. */
    public static List<Obstacle> obstaclesToFinding(String typed, String unit) {
        if (typed.isBlank()) return List.of(Obstacle.at("figure", "valueMissing"));
        if (DECIMAL_COMMA.matcher(typed.strip()).matches()) return List.of(Obstacle.at("figure", "valueWithComma"));
        var figure = found(typed);
        if (figure.isEmpty()) return List.of(Obstacle.at("figure", "valueNotNumber"));
        if (!PERCENTAGE.matcher(unit.strip()).matches()) return List.of();
        var possible = figure.get().signum() >= 0 && figure.get().compareTo(ALL) <= 0;
        return possible ? List.of() : List.of(Obstacle.at("figure", "valueNoPercentage"));
    }

    /** True for "around 90": no later figure could be held against it. */
    public static boolean isGuess(String typed) {
        return GUESS.matcher(typed).matches();
    }

    /** A figure with its unit, which is not said again where the figure says it already: never "38% %". */
    public static String withUnit(String figure, String unit) {
        var value = figure.strip();
        var counted = unit.strip();
        if (value.isEmpty() || counted.isEmpty()) return value;
        if (value.toLowerCase(Locale.ROOT).endsWith(counted.toLowerCase(Locale.ROOT))) return value;
        if (PERCENT_FIRST.matcher(counted).matches())
            value = PERCENT_AT_END.matcher(value).replaceFirst("");
        return value + (counted.startsWith("%") ? "" : " ") + counted;
    }

    private Figure() {}
}
