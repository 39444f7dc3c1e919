package followthrough.web.letter;

import followthrough.web.Choice;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a text can be cut: before each of its sentences. */
final class Cuts {

    private static final int SHOWN = 70;

    /** The positions at which sentences begin, the first one included. */
    static List<Integer> sentences(String text) {
        var found = new ArrayList<Integer>();
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        for (int at = sentences.first(); at != BreakIterator.DONE && at < text.length(); at = sentences.next()) {
            if (!text.substring(at).isBlank()) found.add(at);
        }
        return found;
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

    private Cuts() {}
}
