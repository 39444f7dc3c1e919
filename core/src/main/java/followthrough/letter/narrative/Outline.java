package followthrough.letter.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The paragraphs of a letter and the headings above them, as far as its plain text shows them. */
public final class Outline {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\h*(?:\\n\\h*)+");
    private static final Pattern ENDED = Pattern.compile("[.!?:;][)\\]'\"\u2019\u201d]*$");
    private static final Pattern BEGINS_A_HEADING = Pattern.compile("^\\p{Lu}[^\\n]*(?:\\n[^\\n]*){0,2}");
    private static final Pattern LINE_BREAK = Pattern.compile("\\h*\\n\\h*");
    private static final int LONGEST_HEADING = 150;

    private final TreeMap<Integer, Paragraph> startsAt = new TreeMap<>();

    /**
     * What stands between blank lines; a paragraph that goes on overleaf is one.
     *
     * @param heading the nearest one above it; empty where there is none
     */
    public record Paragraph(int start, String words, String heading) {

        /** Its words above a place in it, without their line breaks. */
        String above(int place) {
            var before = words.substring(0, Math.min(Math.max(place - start, 0), words.length()));
            return LINE_BREAK.matcher(before).replaceAll(" ").strip();
        }
    }

    private Outline() {}

    public static Outline of(String text) {
        var outline = new Outline();
        var heading = "";
        for (var block : blocks(text).entrySet()) {
            var words = block.getValue();
            if (isHeading(words)) {
                heading = LINE_BREAK.matcher(words).replaceAll(" ");
                continue;
            }
            outline.startsAt.put(block.getKey(), new Paragraph(block.getKey(), words, heading));
        }
        return outline;
    }

    /** The paragraph that what stands here is in; one without words above the first. */
    public Paragraph at(int place) {
        var above = startsAt.floorEntry(place);
        return above == null ? new Paragraph(-1, "", "") : above.getValue();
    }

    private static boolean isHeading(String block) {
        return block.length() <= LONGEST_HEADING
                && BEGINS_A_HEADING.matcher(block).matches()
                && !ENDED.matcher(block).find();
    }

    private static NavigableMap<Integer, String> blocks(String text) {
        List<int[]> found = new ArrayList<>();
        var between = BLANK_LINES.matcher(text);
        int start = 0;
        while (between.find()) {
            found.add(new int[] {start, between.start()});
            start = between.end();
        }
        found.add(new int[] {start, text.length()});
        var joined = new TreeMap<Integer, String>();
        for (var block : found) {
            var words = text.substring(block[0], block[1]).strip();
            if (words.isEmpty()) continue;
            var last = joined.lastEntry();
            if (last != null && goesOn(last.getValue(), words)) {
                joined.put(last.getKey(), last.getValue() + "\n" + words);
            } else {
                joined.put(block[0], words);
            }
        }
        return joined;
    }

    /** A page ended within it. */
    private static boolean goesOn(String above, String below) {
        return (Character.isLowerCase(below.codePointAt(0))
                        && !ENDED.matcher(above).find())
                || (!isHeading(above) && !ENDED.matcher(above).find() && above.length() > LONGEST_HEADING);
    }
}
