package followthrough.letter.reading.doubt;

import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.Item;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.letter.reading.wording.Sentences;
import followthrough.letter.reading.wording.WeakSentence;
import followthrough.shared.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person should look at in single findings: each rule looks at one of them and says why, or nothing. */
public final class FindingDoubts {

    private static final int TOO_SHORT_TO_COMPARE = 30;
    private static final int FEWEST_WORDS = 3;
    /** A sign, or a letter that is no word, again and again: bullets that nobody knew. */
    private static final Pattern SIGNS_WITHIN = Pattern.compile(
            "(?:^|\\s)([b-hj-z]|[^\\p{L}\\p{N}\\s.,;:!?()'\"\u201c\u201d\u2018\u2019\u00a3%&/+=\u2013\u2014-])\\s.{0,2000}?\\s\\1\\s");

    private static final double SHORT_LINE = 0.7;

    /** More than anybody would look at. */
    private static final int MOST = 2_000;

    /**
     * What the items of a list have in common, found out once.
     *
     * @param oneSentence the list is one sentence whose items end in "and"
     */
    private record Usual(boolean marked, boolean capitals, boolean oneSentence, boolean column) {

        static Usual in(OpenedList list) {
            var items = list.items();
            return new Usual(
                    items.stream().anyMatch(item -> item.marker() != null),
                    items.stream().filter(item -> !item.startsLowerCase()).count() * 2 > items.size(),
                    items.stream().map(Item::text).anyMatch(text -> text.endsWith("; and") || text.endsWith(", and")),
                    list.section().isColumn());
        }
    }

    private interface Rule {
        Optional<ReadWarning> look(int number, Item item, ReadFinding finding, Usual usual);
    }

    private final List<ReadWarning> warnings = new ArrayList<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final List<Rule> rules = List.of(
            this::saysAWeakness,
            this::isDuplicate,
            this::isShort,
            this::isBroken,
            this::hasNoMarker,
            this::mayBeSeveral);

    public static List<ReadWarning> about(Findings findings) {
        var doubts = new FindingDoubts();
        for (var list : findings.lists()) {
            var usual = Usual.in(list);
            for (int i = 0; i < list.items().size(); i++) {
                int number = list.first() + i;
                var item = list.items().get(i);
                var finding = findings.findings().get(number - 1);
                for (var rule : doubts.rules) {
                    if (doubts.warnings.size() >= MOST) return doubts.warnings;
                    rule.look(number, item, finding, usual)
                            .map(doubt -> doubt.at(item.place(), item.page()))
                            .ifPresent(doubts.warnings::add);
                }
            }
        }
        return doubts.warnings;
    }

    private Optional<ReadWarning> saysAWeakness(int number, Item item, ReadFinding finding, Usual usual) {
        if (finding.kind().needsWork()) return Optional.empty();
        return WeakSentence.in(finding.text())
                .map(sentence -> ReadWarning.ofFinding(
                        DoubtKind.WEAKNESS_IN_POSITIVE,
                        "Finding %d is listed as positive but says: %s".formatted(number, sentence),
                        number));
    }

    private Optional<ReadWarning> isDuplicate(int number, Item item, ReadFinding finding, Usual usual) {
        var beginning = FoldedText.of(Sentences.first(finding.text()));
        var before = beginning.length() < TOO_SHORT_TO_COMPARE ? null : beginnings.putIfAbsent(beginning, number);
        return before == null
                ? Optional.empty()
                : Optional.of(ReadWarning.ofFinding(
                        DoubtKind.DUPLICATE_FINDING,
                        "Findings %d and %d begin with the same sentence.".formatted(before, number),
                        number));
    }

    private Optional<ReadWarning> isShort(int number, Item item, ReadFinding finding, Usual usual) {
        return when(
                Prose.words(finding.text()) < FEWEST_WORDS,
                DoubtKind.SHORT_FINDING,
                "Finding %d has hardly a word: it may be a heading, or cut off.",
                number);
    }

    /** Small letters at the beginning where the others have capitals; a word or a colon at the end that asks for more. */
    private Optional<ReadWarning> isBroken(int number, Item item, ReadFinding finding, Usual usual) {
        boolean begins = item.marker() == null && item.startsLowerCase() && usual.capitals();
        boolean ends = (item.mustGoOn() && !usual.oneSentence()) || item.text().endsWith(":");
        return when(
                begins || ends,
                DoubtKind.BROKEN_SENTENCE,
                begins
                        ? "Finding %d begins in the middle of a sentence."
                        : "Finding %d ends in the middle of a sentence.",
                number);
    }

    private Optional<ReadWarning> hasNoMarker(int number, Item item, ReadFinding finding, Usual usual) {
        return when(
                usual.marked() && item.lostItsMarker(),
                DoubtKind.UNMARKED_ITEM,
                "Finding %d stands in a list without a bullet of its own.",
                number);
    }

    /** Bullets that were lost in pasting: one paragraph, in which lines end early and begin anew. */
    private Optional<ReadWarning> mayBeSeveral(int number, Item item, ReadFinding finding, Usual usual) {
        var marker = item.marker();
        if (usual.column()) return Optional.empty();
        boolean again = marker != null && !marker.isDash() && item.text().contains(" " + marker.symbol() + " ");
        if (marker != null && !again) return Optional.empty();
        boolean several = again
                || SIGNS_WITHIN.matcher(item.text()).find()
                || item.blocks().stream().anyMatch(block -> block.linesEndedEarly(SHORT_LINE) > 0);
        return when(
                several,
                DoubtKind.MAY_BE_SEVERAL,
                "Finding %d may be more than one: bullets seem to be lost in it.",
                number);
    }

    private static Optional<ReadWarning> when(boolean doubtful, DoubtKind kind, String text, int number) {
        return doubtful ? Optional.of(ReadWarning.ofFinding(kind, text.formatted(number), number)) : Optional.empty();
    }
}
