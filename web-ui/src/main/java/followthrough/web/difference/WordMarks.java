package followthrough.web.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Marks the words in which two texts differ. */
public final class WordMarks {

    /** A stretch of a text that the other text has too, or has not. */
    public record Piece(String text, boolean changed) {}

    /** Beyond this the whole text is marked: nobody reads a comparison of long texts word by word. */
    private static final int MOST_WORDS = 600;

    private static final Pattern WORDS = Pattern.compile("\\S+\\s*|\\s+");

    /** The pieces of the first text; those that are not in the second are changed. */
    public static List<Piece> of(String text, String other) {
        if (text.equals(other)) return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        var words = words(text);
        var others = words(other);
        if (words.size() > MOST_WORDS || others.size() > MOST_WORDS || others.isEmpty())
            return text.isEmpty() ? List.of() : List.of(new Piece(text, true));
        var common = commonLengths(words, others);
        var pieces = new ArrayList<Piece>();
        for (int i = 0, j = 0; i < words.size(); ) {
            if (j < others.size() && words.get(i).strip().equals(others.get(j).strip())) {
                add(pieces, words.get(i++), false);
                j++;
            } else if (j < others.size() && common[i][j + 1] > common[i + 1][j]) {
                j++;
            } else {
                add(pieces, words.get(i++), true);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String word, boolean changed) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.changed() != changed) pieces.add(new Piece(word, changed));
        else pieces.set(pieces.size() - 1, new Piece(last.text() + word, changed));
    }

    /** How many words the rests of both texts have in common, from each position on. */
    private static int[][] commonLengths(List<String> words, List<String> others) {
        var lengths = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                lengths[i][j] = words.get(i).strip().equals(others.get(j).strip())
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<String> words(String text) {
        var found = new ArrayList<String>();
        var matcher = WORDS.matcher(text);
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    private WordMarks() {}
}
