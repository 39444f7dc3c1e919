package followthrough.letter.reading.wording;

import followthrough.shared.FoldedText;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Immediately:", "Within three months:" — a line above items, or the first words of one. */
public final class Deadline {

    private static final String TIME = "(?:with immediate effect|immediately|as soon as possible"
            + "|within (?:the (?:next|first) )?\\w+ (?:working |calendar )?(?:days?|weeks?|months?|years?)"
            + "(?: of (?:\\w+ ){0,7}\\w+)?"
            + "|by (?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august"
            + "|september|october|november|december)(?: \\d{2,4})?)";

    private static final Pattern LINE = Pattern.compile(TIME);
    private static final int LONGEST = 120;

    /** The deadline that a line sets for the items below it, as printed. */
    public static Optional<String> above(String line) {
        if (line.length() > LONGEST || !LINE.matcher(FoldedText.of(line)).matches()) return Optional.empty();
        return Optional.of(asPrinted(line));
    }

    /** The deadline before a colon at the beginning of an item, as printed. */
    public static Optional<String> within(String item) {
        int colon = item.indexOf(':');
        return colon > 0 && colon < LONGEST ? above(item.substring(0, colon)) : Optional.empty();
    }

    private static String asPrinted(String line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) end--;
        return line.substring(0, end).strip();
    }

    private Deadline() {}
}
