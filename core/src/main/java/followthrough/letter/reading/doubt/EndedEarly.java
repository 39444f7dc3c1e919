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
import org.jspecify.annotations.Nullable;

/** A list ended, and something like its items follows: whatever ended it may have been no end. */
record EndedEarly(Surroundings around) implements ListCheck {

    /** Paragraphs of the narrative are longer than the items of a list. */
    private static final double LONGER = 1.7;

    private static final Set<Begun> NAMED =
            Set.of(Begun.HEADING, Begun.BACKGROUND, Begun.INTRODUCTION, Begun.ANOTHERS_PART, Begun.ANOTHERS_HEADING);

    private static final Set<Begun> LOOSE_ENDS = Set.of(Begun.OTHER_HEADING, Begun.CLOSING, Begun.PROSE);

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        if (list.items().isEmpty()) return List.of();
        var after = rest(list);
        var how = around.ending(list);
        var like = after.stream()
                .filter(block -> isLike(block, list, how) || isCutOff(block, list, after, how))
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
        boolean belowHeading = around.ending(list) == Begun.HEADING;
        return words > UnreadLists.NARRATIVE || (belowHeading && words > LONGER * list.wordsOnAverage());
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
            rest.addAll(named ? itemsBelow(section) : section.blocks());
        }
        return rest;
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

    /** A list without bullets that ended at what mostly stands at a letter's end, and another list still follows. */
    private boolean isCutOff(Block block, OpenedList list, List<Block> after, @Nullable Begun how) {
        boolean plain = list.items().stream().allMatch(item -> item.marker() == null);
        if (!plain || block == after.get(0) || how == Begun.HEADING || how == Begun.BACKGROUND) return false;
        if (how == Begun.ANOTHERS_PART) return true;
        return around.below(list).stream()
                .filter(section -> !LOOSE_ENDS.contains(section.begun()))
                .findFirst()
                .filter(Section::holdsFindings)
                .isPresent();
    }

    private static boolean isLike(Block block, OpenedList list, @Nullable Begun how) {
        var marker = block.marker();
        if (marker == null)
            return UnreadLists.asks(block)
                    || (how == Begun.CLOSING && WeakSentence.in(block.text()).isPresent());
        return list.items().stream()
                .map(Item::marker)
                .filter(Objects::nonNull)
                .anyMatch(one -> marker.isGlyph() ? marker.symbol().equals(one.symbol()) : marker.sameStyle(one));
    }
}
