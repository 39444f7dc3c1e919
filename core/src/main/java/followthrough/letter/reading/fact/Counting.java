package followthrough.letter.reading.fact;

import followthrough.letter.reading.wording.NumberWord;
import followthrough.letter.reading.wording.Sentences;
import followthrough.shared.FoldedText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a letter says, before its findings, of how many areas of the last inspection are open or done. */
public final class Counting {

    private static final String NUMBER = NumberWord.ALTERNATIVES;
    private static final String THING = "(?:areas?|recommendations?|issues?|weaknesses|priority actions?|actions?)\\b";

    private static final Pattern OF_BEFORE = Pattern.compile(
            "\\b(?:previous|last|earlier|prior(?! to)|former|20\\d\\d)(?: \\w+){0,8}? (?:inspections?|visits?|reviews?)\\b");
    private static final Pattern THINGS = Pattern.compile("\\b" + THING);

    /** What inspections leave behind; "service areas" and "in some areas" are none. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\b(?:areas? (?:for|of|requiring|needing|in need of|identified)"
                    + "|recommendations?|weaknesses (?:identified|found)|priority (?:actions?|areas?)"
                    + "|(?:actions?|issues?) (?:from|identified|raised|agreed|required))\\b");

    /** A number counts areas when their name or what became of them follows: "one home" counts none. */
    private static final Pattern COUNTS_THEM = Pattern.compile("(?: (?:of|is|are|was|were|has|have|had|remains?|still"
            + "|continues?|requires?|needs?|outstanding|further|other|others|now|which)\\b.*|(?: \\w+){0,3} " + THING
            + ".*|\\s*)");

    private static final Pattern TOTAL = Pattern.compile("\\b(?:of|all)(?: of)?(?: the| these| those)? (" + NUMBER
            + ")\\b(?= (?:\\w+ ){0,3}" + THING + ")|(?<!in )(?<!on )\\b(?:the|these|those) (" + NUMBER
            + ")\\b(?= (?:\\w+ ){0,3}" + THING + ")|\\b(both)\\b(?= (?:\\w+ ){0,4}" + THING + ")");
    private static final Pattern COUNT = Pattern.compile("\\b(" + NUMBER + "|none|neither)\\b");
    private static final Pattern EXCEPTION =
            Pattern.compile("\\b(?:exception of|exceptions of|except for|except|apart from|other than)\\b");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:have|has) (?:now |all |since |both )?been (?:now |all |fully |successfully |satisfactorily )?"
                    + "(?:addressed|completed|met|resolved|implemented|achieved|rectified)\\b|\\bare now (?:met|addressed)\\b|\\bnow meet\\b");
    private static final Pattern NOT_ALL =
            Pattern.compile("\\b(?:most|majority|some|many|several|partially|partly|not|few|largely)\\b");

    private @Nullable Integer total;
    private @Nullable Integer open;
    private @Nullable Integer progressed;

    public static StatedCounts in(List<String> paragraphs) {
        var counting = new Counting();
        for (String paragraph : paragraphs) counting.readParagraph(paragraph);
        return counting.completed();
    }

    private void readParagraph(String paragraph) {
        boolean about = false;
        for (String sentence : Sentences.of(paragraph)) {
            var words = FoldedText.of(sentence);
            boolean things = THINGS.matcher(words).find();
            about |= LEFT_BEHIND.matcher(words).find()
                    && OF_BEFORE.matcher(words).find();
            if (about && (things || COUNT.matcher(words).find())) read(words);
        }
    }

    private void read(String sentence) {
        var rest = new StringBuilder(sentence);
        var whole = TOTAL.matcher(sentence);
        if (whole.find()) {
            int group = whole.group(1) != null ? 1 : whole.group(2) != null ? 2 : 3;
            total = NumberWord.value(whole.group(group));
            rest.replace(whole.start(group), whole.end(group), "~".repeat(whole.end(group) - whole.start(group)));
        }
        boolean counted = readCounts(rest.toString());
        if (!counted) readWithoutCounts(sentence);
    }

    private boolean readCounts(String sentence) {
        boolean counted = false;
        var count = COUNT.matcher(sentence);
        int before = 0;
        while (count.find()) {
            if (!COUNTS_THEM.matcher(sentence.substring(count.end())).matches()) continue;
            var next = COUNT.matcher(sentence);
            int after = next.find(count.end()) ? next.start() : sentence.length();
            var state =
                    ToldProgress.of(sentence.substring(before, count.start()), sentence.substring(count.end(), after));
            int number = NumberWord.value(count.group(1));
            if (state != null) {
                counted = true;
                add(state == ToldProgress.OPEN, number);
            }
            before = count.end();
        }
        return counted;
    }

    /** "None of the three … has been addressed" leaves all three. */
    private void add(boolean isOpen, int number) {
        if (number == 0 && !isOpen) open = total;
        if (isOpen) open = (open == null ? 0 : open) + number;
        else if (number > 0) progressed = (progressed == null ? 0 : progressed) + number;
    }

    /** "… have been addressed" is all of them; "… with the exception of thresholds" leaves one. */
    private void readWithoutCounts(String sentence) {
        if (!DONE.matcher(sentence).find()) return;
        if (EXCEPTION.matcher(sentence).find()) add(true, 1);
        else if (!NOT_ALL.matcher(sentence).find() && open == null) open = 0;
    }

    private StatedCounts completed() {
        if (total != null && open != null && progressed == null) progressed = Math.max(0, total - open);
        else if (total != null && progressed != null && open == null) open = Math.max(0, total - progressed);
        else if (total == null && open != null && progressed != null) total = open + progressed;
        return new StatedCounts(total, open, progressed);
    }
}
