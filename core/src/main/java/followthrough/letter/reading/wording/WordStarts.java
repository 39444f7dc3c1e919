package followthrough.letter.reading.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only where a word or a sign begins: finds the same as a word boundary at the pattern's head does, at
 * a fraction of the cost, since most characters of a letter stand within words.
 */
public final class WordStarts {

    private final Matcher matcher;
    private final String text;

    private WordStarts(Matcher matcher, String text) {
        this.matcher = matcher;
        this.text = text;
    }

    /** The matcher looks behind and ahead of the place where it begins. */
    public static WordStarts in(String text, Pattern pattern) {
        return new WordStarts(pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false), text);
    }

    static boolean has(Pattern pattern, String text) {
        return in(text, pattern).find(0);
    }

    /** The next match from a place on; where it is, the matcher knows. */
    public boolean find(int from) {
        for (int i = from; i < text.length(); i++) {
            if (begins(i) && matcher.region(i, text.length()).lookingAt()) return true;
        }
        return false;
    }

    public Matcher matcher() {
        return matcher;
    }

    private boolean begins(int i) {
        char c = text.charAt(i);
        return isOfWord(c) ? i == 0 || !isOfWord(text.charAt(i - 1)) : c != ' ';
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
