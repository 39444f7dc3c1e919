package followthrough.letter.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as style sheets and OpenDocument write them, in points (1/72 inch). */
final class Length {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(-?\\d{0,6}(?:\\.\\d{1,6})?)\\s*(pt|cm|mm|in|inch|pc|px|em|rem)\\s*");

    static double points(@Nullable String written) {
        if (written == null || written.length() > 30) return 0;
        var found = WRITTEN.matcher(written);
        if (!found.matches() || found.group(1).isEmpty() || found.group(1).equals("-")) return 0;
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "cm" -> value * 72 / 2.54;
            case "mm" -> value * 72 / 25.4;
            case "in", "inch" -> value * 72;
            case "pc", "em", "rem" -> value * 12;
            case "px" -> value * 0.75;
            default -> value;
        };
    }

    private Length() {}
}
