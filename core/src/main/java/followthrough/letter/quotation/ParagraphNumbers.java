package followthrough.letter.quotation;

import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a letter gives its own paragraphs: they run from the first on through most of it. Numbers of a page,
 * or of the items of a list, are none.
 */
public final class ParagraphNumbers {

    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\h{0,12}(\\d{1,3})\\.?\\h+(?=\\p{Lu})");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\n");
    private static final int FEWEST = 3;
    private static final int MISSED = 1;

    private final String text;
    private final TreeMap<Integer, Integer> startsAt = new TreeMap<>();

    private ParagraphNumbers(String text) {
        this.text = text;
        var found = NUMBERED.matcher(text);
        int last = 0;
        while (found.find()) {
            int number = Integer.parseInt(found.group(1));
            if (number <= last || number > last + 1 + MISSED) continue;
            startsAt.put(found.start(), number);
            last = number;
        }
        if (!runThrough()) startsAt.clear();
    }

    public static ParagraphNumbers of(String text) {
        return new ParagraphNumbers(text);
    }

    private boolean runThrough() {
        return startsAt.size() >= FEWEST && (startsAt.lastKey() - startsAt.firstKey()) * 2 > text.length();
    }

    /** Of the paragraph that what stands here is in, or null. */
    public @Nullable Integer at(int place) {
        var above = startsAt.floorEntry(place);
        if (above == null) return null;
        var between = text.substring(above.getKey(), place);
        return BLANK_LINE.matcher(between).find() ? null : above.getValue();
    }
}
