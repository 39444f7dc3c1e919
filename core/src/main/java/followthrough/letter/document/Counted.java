package followthrough.letter.document;

import java.util.Locale;

/** The labels of counted lists, in the form in which the reader knows them as markers. */
final class Counted {

    private static final int ALPHABET = 26;
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LONGEST = 999;

    /** The number as it is printed; kinds are those of HTML and OpenDocument: 1, a, A, i, I. */
    static String number(int number, String kind) {
        if (number < 1 || number > LONGEST) return Integer.toString(number);
        return switch (kind) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** The label, if it is known as a marker; else the item's own number, else a bullet. */
    static String label(String printed, int number) {
        if (isMarker(printed)) return printed;
        if (isMarker(printed.toLowerCase(Locale.ROOT))) return printed.toLowerCase(Locale.ROOT);
        var plain = number + ".";
        return isMarker(plain) ? plain : "\u2022";
    }

    private static boolean isMarker(String label) {
        var marker = Marker.of(label + " x");
        return marker != null && marker.length() == label.length() + 1;
    }

    private static String letters(int number) {
        char letter = (char) ('a' + (number - 1) % ALPHABET);
        return String.valueOf(letter).repeat(1 + (number - 1) / ALPHABET);
    }

    private static String roman(int number) {
        var written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) written.append(NUMERALS[i]);
        }
        return written.toString();
    }

    private Counted() {}
}
