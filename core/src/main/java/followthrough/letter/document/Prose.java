package followthrough.letter.document;

import followthrough.shared.FoldedText;
import java.util.Set;
import java.util.regex.Pattern;

/** What the ends of a piece of text tell: whether a sentence stops there, or must go on. */
public final class Prose {

    private static final Set<String> GO_ON =
            Set.of(("a an and any are as at be been both but by can each for from had has have if in including into is"
                            + " its may more most not of on or our own should some such than that the their these"
                            + " this those through to under was were when where which while who whose will with"
                            + " within without would")
                    .split(" "));

    /** How a paragraph begins that belongs to the one before. */
    private static final Pattern REFERS_BACK = Pattern.compile(
            "(?:They|These|This|Those|It|Its|Their|Such|However|Consequently|Therefore|Furthermore|Moreover|Also"
                    + "|Nevertheless|Nonetheless|Similarly|As a result|As a consequence|In addition|For example"
                    + "|For instance|In particular|At present|Inspectors also)\\b");

    public static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ';' || c == ':') return true;
            if (")]'\"\u2019\u201d*".indexOf(c) < 0) return false;
        }
        return false;
    }

    public static boolean startsLowerCase(String text) {
        int i = 0;
        while (i < text.length() && "('\"\u2018\u201c".indexOf(text.charAt(i)) >= 0) i++;
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    public static boolean refersBack(String text) {
        return REFERS_BACK.matcher(text).lookingAt();
    }

    /** True after a comma, a dash or a word such as "and" or "the", but not after "address this." */
    public static boolean mustGoOn(String text) {
        if (text.isEmpty() || endsSentence(text)) return false;
        char last = text.charAt(text.length() - 1);
        if (last == ',' || last == '-' || last == '\u2013' || last == '\u2014' || last == '(') return true;
        int space = text.lastIndexOf(' ');
        return GO_ON.contains(FoldedText.of(text.substring(space + 1)));
    }

    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }

    private Prose() {}
}
