package followthrough.letter;

import java.util.Optional;

/**
 * Where words stand in a letter's text; broken lines and pages do not count, so that healed words are found too.
 *
 * @param start the position of the first character
 * @param end the position after the last one
 */
public record Passage(int start, int end) {

    /** The first place at or after a position where the words stand. */
    public static Optional<Passage> of(String words, String text, int from) {
        var wanted = words.strip();
        if (wanted.isEmpty()) return Optional.empty();
        for (int start = Math.max(0, from); start < text.length(); start++) {
            if (text.charAt(start) != wanted.charAt(0)) continue;
            int end = endOf(wanted, text, start);
            if (end >= 0) return Optional.of(new Passage(start, end));
        }
        return Optional.empty();
    }

    /** Where the words end when they begin at this position, or -1 when other words stand there. */
    private static int endOf(String words, String text, int start) {
        int at = start;
        int word = 0;
        while (word < words.length()) {
            if (Character.isWhitespace(words.charAt(word))) {
                word++;
            } else if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (at < text.length() && text.charAt(at) == words.charAt(word)) {
                at++;
                word++;
            } else {
                return -1;
            }
        }
        return at;
    }
}
