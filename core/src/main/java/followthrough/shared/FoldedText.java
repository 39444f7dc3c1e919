package followthrough.shared;

/** Compares texts by their words alone: case, punctuation and white space do not count. */
public final class FoldedText {

    private static final String APOSTROPHES = "'\u2018\u2019\u02bc`\u00b4";

    /** Lower-case words with single spaces; an apostrophe joins ("children's" is "childrens"), "&" is "and". */
    public static String of(CharSequence text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) words.append(Character.toLowerCase(c));
            else if (c == '&') spaced(words).append("and ");
            else if (APOSTROPHES.indexOf(c) < 0) spaced(words);
        }
        return words.toString().strip();
    }

    private static StringBuilder spaced(StringBuilder words) {
        boolean needed = !words.isEmpty() && words.charAt(words.length() - 1) != ' ';
        return needed ? words.append(' ') : words;
    }

    private FoldedText() {}
}
