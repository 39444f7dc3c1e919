package followthrough.letter.reading.list;

import followthrough.inspection.Framework;
import followthrough.inspection.Framework.Introduction;
import followthrough.shared.FoldedText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a paragraph ends in a sentence that stands for the heading of a list. */
public final class Introducing {

    private static final int LONGEST = 300;

    /** "Inspectors reviewed progress in these areas for improvement:" introduces what was looked at, not what was found. */
    private static final Pattern LOOKED_AT = Pattern.compile("(?i)\\b(?:reviewed|looked\\s+at|considered|evaluated"
            + "|examined|explored|focus(?:s?ed|es)?\\s+on|areas\\s+covered|scope|progress\\s+(?:made\\s+)?(?:in|against|on)"
            + "|(?:last|previous|initial|first|earlier|original)\\s+(?:\\w+\\s+){0,3}?(?:inspection|visit))\\b");

    private static final Pattern FOLLOWING = Pattern.compile("(?i)\\bfollowing\\b");

    public static Optional<Introduction> list(Block block, Framework framework) {
        if (block.marker() != null || !block.text().endsWith(":")) return Optional.empty();
        var sentence = lastSentence(block.text());
        boolean about =
                sentence.length() < LONGEST && !LOOKED_AT.matcher(sentence).find();
        return about ? framework.introduction(FoldedText.of(sentence)) : Optional.empty();
    }

    /** "The following areas of weakness remain: too many children wait." */
    public static Optional<Introduction> listOnOneLine(Block block, Framework framework) {
        int colon = block.text().indexOf(": ");
        if (block.marker() != null || colon < 0 || colon > LONGEST) return Optional.empty();
        var sentence = lastSentence(block.text().substring(0, colon));
        boolean about = FOLLOWING.matcher(sentence).find()
                && !LOOKED_AT.matcher(sentence).find();
        return about ? framework.introduction(FoldedText.of(sentence)) : Optional.empty();
    }

    private static String lastSentence(String text) {
        var ending = text.substring(Math.max(0, text.length() - 2 * LONGEST));
        int before = Math.max(ending.lastIndexOf(". "), ending.lastIndexOf(".\u201d "));
        return ending.substring(before + 1);
    }

    private Introducing() {}
}
