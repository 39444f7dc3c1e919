package followthrough.letter.reading.wording;

import followthrough.shared.FoldedText;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that tell what a text is about; those that every letter repeats are left out. */
public final class ContentWords {

    private static final int SHORTEST_WORD = 5;
    private static final Set<String> EVERYWHERE = Set.of(
            ("about above after again areas before being between could development during every identified improve"
                            + " improved improvement improvements inspection inspections inspectors local authority"
                            + " other people previous previously remains services service should since their them"
                            + " there these those under visit weakness weaknesses where which while would young")
                    .split(" ", -1));

    public static Set<String> of(String text) {
        return Arrays.stream(FoldedText.of(text).split(" ", -1))
                .filter(word -> isNumber(word) || (word.length() >= SHORTEST_WORD && !word.startsWith("child")))
                .filter(word -> !EVERYWHERE.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ages tell what a text is about; years do not. */
    private static boolean isNumber(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    public static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private ContentWords() {}
}
