package followthrough.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the number in what people type as baseline, target or actual: "95%", "at least 1,200", "fewer than 5 days". */
public final class Figure {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:at (?:least|most)|no (?:more|fewer|less) than|(?:more|less|fewer) than|below|under|over|above|up to"
                    + "|about|around|approximately|[<>~≤≥=])\\s*)?"
                    + "£?\\s*(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)\\s*"
                    + "(?:%|per ?cent\\b)?(?:\\s*[\\p{L}][^\\d]{0,40})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING = Pattern.compile("none|nil|zero", Pattern.CASE_INSENSITIVE);

    /** Empty where the text names no number, or more than one: "March 2027", "5 of 20", "not known". */
    public static Optional<BigDecimal> read(String typed) {
        var text = typed.strip();
        if (NOTHING.matcher(text).matches()) return Optional.of(BigDecimal.ZERO);
        var found = NUMBER.matcher(text);
        return found.matches() ? Optional.of(new BigDecimal(found.group(1).replace(",", ""))) : Optional.empty();
    }

    private Figure() {}
}
