package followthrough.letter.quotation;

import java.util.Arrays;

/** A text without what typesetting makes of it: white space, hyphens and bullets gone, quotation marks and ligatures plain. */
final class FoldedLetter {

    private static final String HYPHENS = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d";

    private final String text;
    private final String folded;
    private final int[] places;

    FoldedLetter(String text) {
        this.text = text;
        var kept = new StringBuilder(text.length());
        var at = new int[text.length() * 3];
        for (int i = 0; i < text.length(); i++) {
            var plain = plain(text.charAt(i));
            for (int n = 0; n < plain.length(); n++) at[kept.length() + n] = i;
            kept.append(plain);
        }
        folded = kept.toString();
        places = Arrays.copyOf(at, kept.length());
    }

    String folded() {
        return folded;
    }

    /** Where words stand that were folded too, from a place of the text on and at the edges of words; -1 when nowhere. */
    int find(String words, int from) {
        if (words.isEmpty()) return -1;
        for (int at = folded.indexOf(words, indexOf(from)); at >= 0; at = folded.indexOf(words, at + 1)) {
            if (beginsWord(at) && endsWord(at + words.length())) return at;
        }
        return -1;
    }

    /** From a position among the folded characters to one of the text. */
    int startOf(int position) {
        return places[position];
    }

    int endOf(int position) {
        return places[position - 1] + 1;
    }

    int indexOf(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 1;
    }

    boolean beginsWord(int position) {
        int at = startOf(position);
        return at == 0 || !Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at - 1));
    }

    boolean endsWord(int position) {
        int at = endOf(position);
        return at == text.length() || !Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at - 1));
    }

    /** Whether a line or a sentence begins here. */
    boolean beginsLine(int position) {
        if (position == 0) return true;
        return breaksBetween(position) || ".!?;:".indexOf(folded.charAt(position - 1)) >= 0;
    }

    /** Whether a line or a sentence ends before this position. */
    boolean endsLine(int position) {
        return position == folded.length() || beginsLine(position);
    }

    private boolean breaksBetween(int position) {
        return text.substring(endOf(position), startOf(position))
                .chars()
                .anyMatch(c -> c == '\n' || c == '\r' || c == '\f');
    }

    private static String plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || HYPHENS.indexOf(c) >= 0) return "";
        if (Bullets.isGlyph(c) || Character.getType(c) == Character.FORMAT) return "";
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '`', '\u00b4', '\u02bc' -> "'";
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> "\"";
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\u2026' -> "...";
            default -> String.valueOf(c);
        };
    }
}
