package followthrough.web.letter.draft;

import followthrough.web.Choice;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a text can be cut: before each of its sentences. */
final class SentenceBreaks {

    private static final int SHOWN = 70;

    /** An empty line, or a line that begins with a bullet: the bullet belongs to no sentence. */
    private static final Pattern GAP = Pattern.compile(
            "\\R\\h*\\R\\s*(?:[-*\\u2022\\u2013\\u25aa\\u25cf\\u25fc\\uf0b7]\\h+)?|\\R\\h*[-*\\u2022\\u2013\\u25aa\\u25cf\\u25fc\\uf0b7]\\h+");

    /** The positions at which sentences begin, the first one included; a list's item and a paragraph begin one too. */
    static List<Integer> sentences(String text) {
        var found = new ArrayList<Integer>();
        int from = 0;
        for (var gap = GAP.matcher(text); gap.find(); from = gap.end()) add(text, from, gap.start(), found);
        add(text, from, text.length(), found);
        return found;
    }

    private static void add(String text, int from, int to, List<Integer> found) {
        var paragraph = text.substring(from, to);
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(paragraph);
        for (int at = sentences.first(); at != BreakIterator.DONE && at < paragraph.length(); at = sentences.next()) {
            if (paragraph.substring(at).codePoints().anyMatch(Character::isLetterOrDigit)) found.add(from + at);
        }
    }

    /** One choice for each sentence with which the second half could begin. */
    static List<Choice> choices(String text) {
        return sentences(text).stream()
                .skip(1)
                .map(at -> Choice.of(at, beginning(text.substring(at).strip())))
                .toList();
    }

    private static String beginning(String sentence) {
        return sentence.length() <= SHOWN
                ? sentence
                : sentence.substring(0, SHOWN).strip() + "…";
    }

    private SentenceBreaks() {}
}
