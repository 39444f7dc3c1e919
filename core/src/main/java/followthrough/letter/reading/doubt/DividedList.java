package followthrough.letter.reading.doubt;

import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Fate;
import followthrough.letter.reading.list.Item;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.wording.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sub-headings come in numbers, or again in the next list; a single one may be the heading of another list. */
final class DividedList implements ListCheck {

    private static final double MOST = 0.75;
    private static final double FEW = 0.25;
    private static final int FEWEST_ITEMS = 2;
    private static final int SHORT = 10;

    private final Map<String, Integer> times = new HashMap<>();

    DividedList(List<OpenedList> lists) {
        for (var list : lists) {
            dividers(list).map(Block::text).distinct().forEach(text -> times.merge(text, 1, Integer::sum));
        }
    }

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        var odd = dividers(list)
                .filter(block -> Integer.valueOf(1).equals(times.get(block.text())))
                .toList();
        if (list.items().isEmpty()) return List.of();
        var changing = Stream.concat(odd.stream(), leadingOn(list))
                .filter(divider -> speaksOtherwiseBelow(list, divider))
                .findFirst();
        if (changing.isPresent()) return List.of(doubt(number, list, changing.get()));
        var unended = unended(list);
        if (unended.isPresent()) return List.of(doubt(number, list, unended.get()));
        if (odd.size() != 1) return List.of();
        var divider = odd.get(0);
        boolean within = divider.place().start() > list.items().get(0).place().start();
        return within ? List.of(doubt(number, list, divider)) : List.of();
    }

    /** Above it the items say what is to be done, below it what is: strengths after areas, or areas after strengths. */
    private static boolean speaksOtherwiseBelow(OpenedList list, Block divider) {
        int at = divider.place().start();
        var above =
                list.items().stream().filter(item -> item.place().start() < at).toList();
        var below =
                list.items().stream().filter(item -> item.place().start() > at).toList();
        if (above.isEmpty() || below.isEmpty()) return false;
        double before = asking(above);
        double after = asking(below);
        return Math.max(before, after) >= MOST && Math.min(before, after) <= FEW;
    }

    /** A few words without a full stop among paragraphs that all have one. */
    private static Optional<Block> unended(OpenedList list) {
        var items = list.items();
        if (items.size() < FEWEST_ITEMS || items.stream().anyMatch(item -> item.marker() != null))
            return Optional.empty();
        var odd = items.stream()
                .map(Item::blocks)
                .filter(blocks ->
                        !blocks.get(0).endsSentence() && !blocks.get(0).text().endsWith(":"))
                .toList();
        if (odd.size() != 1 || Prose.words(odd.get(0).get(0).text()) > SHORT) return Optional.empty();
        boolean last = odd.get(0).equals(items.get(items.size() - 1).blocks());
        boolean goesOn =
                odd.get(0).size() > 1 && Prose.startsLowerCase(odd.get(0).get(1).text());
        return goesOn || (last && odd.get(0).size() == 1)
                ? Optional.empty()
                : Optional.of(odd.get(0).get(0));
    }

    private static double asking(List<Item> items) {
        long asking = items.stream()
                .filter(item -> UnreadLists.asks(item.blocks().get(0))
                        || UnreadLists.namesAnArea(item.blocks().get(0)))
                .count();
        return (double) asking / items.size();
    }

    private static ReadWarning doubt(int number, OpenedList list, Block divider) {
        var text = "“%s” stands inside this list: it may begin another one."
                .formatted(ListDoubts.shortened(divider.text()));
        var place = new Span(
                divider.place().start(), Objects.requireNonNull(list.place()).end());
        return ReadWarning.ofList(DoubtKind.DIVIDED_LIST, text, number).at(place, divider.page());
    }

    /** What ends in a colon and has no bullet in a list that has them may be a heading in other words. */
    private static Stream<Block> leadingOn(OpenedList list) {
        return list.items().stream()
                .filter(Item::lostItsMarker)
                .map(item -> item.blocks().get(0))
                .filter(block -> block.text().endsWith(":"));
    }

    private static Stream<Block> dividers(OpenedList list) {
        return list.section().setAside().stream().filter(block -> block.fate() == Fate.SUB_HEADING);
    }
}
