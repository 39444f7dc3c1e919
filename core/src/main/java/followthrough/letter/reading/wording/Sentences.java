package followthrough.letter.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences; an abbreviation or an initial does not end one. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "prof", "rev", "st", "no", "e.g", "i.e", "etc", "cllr", "sir", "hon",
            "vs");

    public static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (!ends(paragraph, start, i)) continue;
            int end = i + 1;
            while (end < paragraph.length() && ")]'\"\u2019\u201d.".indexOf(paragraph.charAt(end)) >= 0) end++;
            sentences.add(paragraph.substring(start, end).strip());
            start = end;
            i = end - 1;
        }
        if (start < paragraph.length()) sentences.add(paragraph.substring(start).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    public static String first(String paragraph) {
        var sentences = of(paragraph);
        return sentences.isEmpty() ? paragraph : sentences.get(0);
    }

    private static boolean ends(String text, int start, int i) {
        char c = text.charAt(i);
        if (c == '!' || c == '?') return true;
        if (c != '.') return false;
        boolean spaceFollows = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (!spaceFollows) return false;
        int word = i;
        while (word > start && !Character.isWhitespace(text.charAt(word - 1)) && i - word < 12) word--;
        var before = text.substring(word, i).toLowerCase(Locale.ROOT);
        return (before.length() != 1 && !ABBREVIATIONS.contains(before)) || i + 1 == text.length();
    }

    private Sentences() {}
}
