package followthrough.letter.reading.doubt;

import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Fate;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.wording.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sub-headings come in numbers, or again in the next list; a single one may be the heading of another list. */
final class DividedList implements ListCheck {

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
        if (odd.size() != 1 || list.items().isEmpty()) return List.of();
        var divider = odd.get(0);
        boolean within = divider.place().start() > list.items().get(0).place().start();
        if (!within) return List.of();
        var text = "“%s” stands inside this list: it may begin another one."
                .formatted(ListDoubts.shortened(divider.text()));
        var place = new Span(
                divider.place().start(), Objects.requireNonNull(list.place()).end());
        return List.of(ReadWarning.ofList(DoubtKind.DIVIDED_LIST, text, number).at(place, divider.page()));
    }

    private static Stream<Block> dividers(OpenedList list) {
        return list.section().setAside().stream().filter(block -> block.fate() == Fate.SUB_HEADING);
    }
}
