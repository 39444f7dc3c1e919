package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells a text from pictures of one, and from fonts that print other characters than they say. */
final class Legible {

    private static final int CHARACTERS_OF_A_PAGE = 20;
    private static final int ENOUGH_WORDS = 80;

    /** In English prose every third word is one of these; one in fifty is little enough for any list of names. */
    private static final Set<String> COMMON =
            Set.of("the", "of", "and", "to", "in", "a", "is", "are", "for", "that", "on", "with", "by", "was", "as");

    private static final int LONGEST_COMMON = 4;
    private static final int ONE_IN = 50;

    static Source checked(Source source) {
        int pages = source.layout().pages().size();
        if (source.text().length() < Math.max(1, pages) * CHARACTERS_OF_A_PAGE)
            throw new LetterUnreadable(Reason.SCANNED);
        int words = 0;
        int common = 0;
        for (var each = new StringTokenizer(source.text()); each.hasMoreTokens(); words++) {
            var word = each.nextToken();
            if (word.length() <= LONGEST_COMMON && COMMON.contains(word.toLowerCase(Locale.ROOT))) common++;
        }
        if (words >= ENOUGH_WORDS && common * ONE_IN < words) {
            throw new LetterUnreadable(Reason.UNREADABLE_FONT);
        }
        return source;
    }

    private Legible() {}
}
