package followthrough.letter.reading.list;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A heading in which recognition of a picture, or a hand, took a letter or two for others. */
final class MisreadHeading {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final Pattern MIXED = Pattern.compile("(?=.*[a-z])(?=.*[01])[a-z01]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");

    private final Set<String> known;

    MisreadHeading(Set<String> known) {
        this.known = known;
    }

    /** The folded words with each that is nearly one of a heading's put right. */
    String corrected(String words) {
        return Arrays.stream(words.split(" ", -1)).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String printed) {
        var word = withoutDigits(printed);
        if (known.contains(word)) return word;
        if (word.length() < SHORTEST
                || known.contains(word)
                || !LETTERS.matcher(word).matches()) return word;
        int most = word.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(one -> Math.abs(one.length() - word.length()) <= 1 && distance(one, word, most) <= most)
                .min((one, other) -> distance(one, word, most) - distance(other, word, most))
                .orElse(word);
    }

    /** Recognition of a picture takes "l" for "1" and "o" for "0". */
    private static String withoutDigits(String word) {
        return MIXED.matcher(word).matches() ? word.replace('1', 'l').replace('0', 'o') : word;
    }

    /** Letters to change, add or leave out; more than so many count as one more. */
    private static int distance(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return Math.min(before[other.length()], most + 1);
    }
}
