package followthrough.letter.reading.doubt;

import followthrough.letter.reading.list.Fate;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.list.Section.Begun;
import followthrough.letter.reading.wording.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A heading and nothing below it; it may stand above other headings of lists, or say that there is nothing. */
record EmptyList(Surroundings around) implements ListCheck {

    private static final Pattern UMBRELLA = Pattern.compile("(?i)what\\b|recommendations|.*\\?$");

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        if (!list.items().isEmpty() || list.saysNone()) return List.of();
        var next = around.next(list);
        boolean above = list.section().blocks().stream().allMatch(block -> block.fate() == Fate.LABEL)
                && next != null
                && (isUmbrella(list, next) || isSaidAgain(list, next) || around.isRepeated(list));
        if (above) return List.of();
        var text = "Nothing was recognised below the heading “%s”; its list may stand above it, or further below."
                .formatted(ListDoubts.shortened(list.section().heading()));
        return List.of(
                ReadWarning.ofList(DoubtKind.EMPTY_LIST, text, number).at(withWhatStandsAround(list), list.page()));
    }

    /** "What needs to improve" above "Areas for priority action" and "Areas for improvement". */
    private static boolean isUmbrella(OpenedList list, Section next) {
        var kind = next.kind();
        boolean asks = UMBRELLA.matcher(list.section().heading()).lookingAt();
        return asks && list.kind().needsWork() && kind != null && kind.needsWork();
    }

    /** "Strengths" above "The following strengths were identified:". */
    private static boolean isSaidAgain(OpenedList list, Section next) {
        return list.section().blocks().isEmpty() && next.kind() == list.kind();
    }

    /** Up to the next heading that is known: a table's other head may have ended it. */
    private @Nullable Span withWhatStandsAround(OpenedList list) {
        var place = list.place();
        var above = around.above(list);
        if (place == null) return null;
        int start = above == null || above.blocks().isEmpty()
                ? place.start()
                : above.blocks().get(0).place().start();
        int end = around.below(list).stream()
                .takeWhile(section -> section.begun() == Begun.OTHER_HEADING)
                .flatMap(section -> section.blocks().stream())
                .mapToInt(block -> block.place().end())
                .max()
                .orElse(place.end());
        return new Span(start, Math.max(end, place.end()));
    }
}
