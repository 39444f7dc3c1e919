package followthrough.letter.reading.doubt;

import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Item;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.list.Section.Begun;
import followthrough.letter.reading.wording.Span;
import followthrough.letter.reading.wording.WeakSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list ended, and something like its items follows: whatever ended it may have been no end. */
record EndedEarly(Surroundings around) implements ListCheck {

    /** Paragraphs of the narrative are longer than the items of a list. */
    private static final double LONGER = 1.7;

    private static final Set<Begun> NAMED =
            Set.of(Begun.HEADING, Begun.BACKGROUND, Begun.INTRODUCTION, Begun.ANOTHERS_PART, Begun.ANOTHERS_HEADING);

    private static final Pattern STUDY = Pattern.compile("(?i)\\bstud(?:y|ies)\\b");
    private static final Pattern SIGNED = Pattern.compile("(?i)yours |kind regards");
    private static final int FEWEST_WORDS = 4;

    private static final Set<Begun> LOOSE_ENDS = Set.of(Begun.OTHER_HEADING, Begun.CLOSING, Begun.PROSE);

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        if (list.items().isEmpty()) return List.of();
        var after = rest(list);
        var how = around.ending(list);
        var like = after.stream()
                .filter(block -> isLike(block, list, mayBeNoEnd(list, how)) || isCutOff(block, list, how))
                .toList();
        if (like.isEmpty() || isNarrative(list, like)) return List.of();
        var first = after.get(0);
        return List.of(new ReadWarning(
                DoubtKind.LIST_MAY_GO_ON,
                "This list ended before “%s”, and what follows looks like it."
                        .formatted(ListDoubts.shortened(first.text())),
                null,
                number,
                new Span(
                        first.place().start(), like.get(like.size() - 1).place().end()),
                first.page(),
                ListDoubts.quoted(like)));
    }

    private boolean isNarrative(OpenedList list, List<Block> like) {
        double words = wordsOnAverage(like);
        boolean longer = words > LONGER * list.wordsOnAverage();
        return around.ending(list) == Begun.HEADING
                ? longer || words > UnreadLists.NARRATIVE
                : longer && words > UnreadLists.NARRATIVE;
    }

    private static double wordsOnAverage(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> Prose.words(block.text()))
                .average()
                .orElse(0);
    }

    /** What stands below the end of the list: up to the next heading that the framework names, or below that one itself. */
    private List<Block> rest(OpenedList list) {
        List<Block> rest = new ArrayList<>();
        boolean begun = false;
        for (var section : around.below(list)) {
            boolean named = NAMED.contains(section.begun());
            if (section.holdsFindings() || (named && begun)) break;
            begun |= !section.blocks().isEmpty();
            if (section.headed() != null) rest.add(section.headed());
            rest.addAll(named && !mayStandInside(section) ? itemsBelow(section) : section.blocks());
        }
        int end = 0;
        while (end < rest.size() && !SIGNED.matcher(rest.get(end).text()).lookingAt()) end++;
        return rest.subList(0, end);
    }

    /** A case study, or a word on another body, may stand in the middle of a list. */
    static boolean mayStandInside(Section section) {
        return section.begun() == Begun.ANOTHERS_PART
                || (section.begun() == Begun.BACKGROUND
                        && STUDY.matcher(section.heading()).find());
    }

    /** Below a heading that is known only what follows at once can be the list's. */
    private static List<Block> itemsBelow(Section section) {
        boolean divided = section.begun() == Begun.BACKGROUND;
        return section.blocks().stream()
                .takeWhile(block -> block.marker() != null
                        || Prose.startsLowerCase(block.text())
                        || (divided && !block.endsSentence()))
                .toList();
    }

    /** A list without bullets that ended where none has to end: what follows says as much as its items do. */
    private boolean isCutOff(Block block, OpenedList list, @Nullable Begun how) {
        boolean plain = list.items().stream().allMatch(item -> item.marker() == null);
        var ended = around.below(list).stream().findFirst();
        boolean loose = how != null && LOOSE_ENDS.contains(how);
        return plain
                && (loose || ended.filter(EndedEarly::mayStandInside).isPresent())
                && ended.map(Section::headed).filter(block::equals).isEmpty()
                && Prose.words(block.text()) >= FEWEST_WORDS
                && (how != Begun.CLOSING || block.endsSentence())
                && !block.isClosing();
    }

    /** Whatever ended it was no heading that is known for one of another list. */
    private @Nullable Begun mayBeNoEnd(OpenedList list, @Nullable Begun how) {
        boolean study = around.below(list).stream()
                .findFirst()
                .filter(EndedEarly::mayStandInside)
                .isPresent();
        return study ? Begun.OTHER_HEADING : how;
    }

    private static boolean isLike(Block block, OpenedList list, @Nullable Begun how) {
        var marker = block.marker();
        if (marker == null)
            return UnreadLists.asks(block)
                    || (how == Begun.CLOSING && WeakSentence.in(block.text()).isPresent());
        return list.items().stream()
                .map(Item::marker)
                .filter(Objects::nonNull)
                .anyMatch(one -> marker.isGlyph()
                        ? marker.symbol().equals(one.symbol())
                                || (one.isGlyph() && how != null && LOOSE_ENDS.contains(how))
                        : marker.sameStyle(one));
    }
}
