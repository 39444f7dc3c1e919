package followthrough.letter.reading.doubt;

import followthrough.inspection.Framework;
import followthrough.shared.FoldedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a paragraph begins with the words of a list's heading, and goes on with another sentence. */
final class GluedHeading {

    private static final int LONGEST = 14;
    private static final int BEGINNING = 200;
    private static final int FEWEST = 3;

    /** After these the words of a heading are the beginning of a sentence: "Areas for improvement were identified …". */
    private static final Set<String> OF_THE_SENTENCE =
            Set.of(("identified were was are is have has had in for of from at that which and or noted made include"
                            + " includes remain continue on to within across with by as such set not above below will")
                    .split(" ", -1));

    private static final Set<String> OF_AN_ITEM = Set.of("the", "a", "an", "too", "how", "some", "not");

    private final Framework framework;

    GluedHeading(Framework framework) {
        this.framework = framework;
    }

    boolean begins(String text) {
        var words = text.substring(0, Math.min(text.length(), BEGINNING)).split(" ", -1);
        for (int count = Math.min(LONGEST, words.length - 1); count > 0; count--) {
            if (goesOn(words, count) && Character.isUpperCase(text.charAt(0)) && isHeading(words, count)) return true;
        }
        return false;
    }

    /** "What needs to improve in this service? The quality of plans, including:" is a heading with the first words of its item. */
    boolean holdsMore(String text) {
        var words = text.substring(0, Math.min(text.length(), BEGINNING)).split(" ", -1);
        boolean inCapitals = text.equals(text.toUpperCase(Locale.ROOT));
        return !inCapitals
                && IntStream.rangeClosed(1, words.length - FEWEST)
                        .anyMatch(count ->
                                !words[count].isEmpty() && beginsAnew(words[count]) && isHeading(words, count));
    }

    /** "What needs to improve the analysis of risk": no heading goes on with an article. */
    private static boolean beginsAnew(String word) {
        return Character.isUpperCase(word.charAt(0)) || OF_AN_ITEM.contains(word);
    }

    private static boolean goesOn(String[] words, int count) {
        if (words[count - 1].endsWith("?") || words[count - 1].endsWith(":")) return true;
        boolean anew = !words[count].isEmpty() && Character.isUpperCase(words[count].charAt(0));
        return anew || (count > 1 && !OF_THE_SENTENCE.contains(FoldedText.of(words[count])));
    }

    private boolean isHeading(String[] words, int count) {
        return framework
                .heading(FoldedText.of(String.join(" ", Arrays.copyOf(words, count))))
                .filter(heading -> heading.kind() != null && !heading.loose())
                .isPresent();
    }
}
