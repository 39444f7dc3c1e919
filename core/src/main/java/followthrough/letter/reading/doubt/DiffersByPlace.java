package followthrough.letter.reading.doubt;

import followthrough.letter.document.Source;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Fate;
import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.page.ListByPlace;
import followthrough.letter.reading.page.PlacedLines;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list that holds other lines, or other items, when it is read by where its lines stand on the pages. */
final class DiffersByPlace implements ListCheck {

    private final PlacedLines placed;
    private final Set<Integer> headings = new HashSet<>();
    private final Set<Integer> closings = new HashSet<>();

    DiffersByPlace(Findings findings, Source source) {
        placed = new PlacedLines(source);
        for (var section : findings.sections()) {
            var headed = section.headed();
            if (headed != null && section.begun() != Section.Begun.OTHER_HEADING)
                headings.add(headed.place().start());
            section.blocks().stream()
                    .filter(Block::isClosing)
                    .forEach(block -> closings.add(block.place().start()));
        }
    }

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        if (list.items().isEmpty()) return List.of();
        return ListByPlace.of(list, placed, headings::contains, closings::contains)
                .filter(byPlace -> !agrees(list, byPlace))
                .map(byPlace -> List.of(doubt(number, list, byPlace)))
                .orElse(List.of());
    }

    private static boolean agrees(OpenedList list, ListByPlace byPlace) {
        var taken = blocks(list)
                .filter(block -> block.fate() == Fate.FINDING)
                .map(Block::place)
                .toList();
        var known = Stream.concat(blocks(list).map(Block::place), Stream.ofNullable(list.place()))
                .toList();
        boolean nothingElse = byPlace.lines().stream().allMatch(line -> isWithin(line, known));
        boolean allThere = taken.stream()
                .allMatch(block -> byPlace.lines().stream().anyMatch(line -> line.start() == block.start()));
        var starts = list.items().stream().map(item -> item.place().start()).collect(Collectors.toSet());
        var others = new HashSet<>(byPlace.starts());
        others.removeIf(start -> blocks(list)
                .anyMatch(block -> block.fate() != Fate.FINDING && block.place().start() == start));
        return nothingElse && allThere && starts.equals(others);
    }

    private static boolean isWithin(Span line, List<Span> places) {
        return places.stream().anyMatch(place -> place.start() <= line.start() && line.end() <= place.end());
    }

    private static Stream<Block> blocks(OpenedList list) {
        return Stream.concat(list.section().blocks().stream(), list.section().setAside().stream());
    }

    private static ReadWarning doubt(int number, OpenedList list, ListByPlace byPlace) {
        List<Span> all = new ArrayList<>(byPlace.lines());
        var own = list.place();
        if (own != null) all.add(own);
        var place = new Span(
                all.stream().mapToInt(Span::start).min().orElse(0),
                all.stream().mapToInt(Span::end).max().orElse(0));
        return new ReadWarning(
                DoubtKind.READINGS_DIFFER,
                "Read by where its lines stand on the page, this list has %d findings instead of %d, or other words in them."
                        .formatted(byPlace.starts().size(), list.items().size()),
                null,
                number,
                place,
                list.page(),
                byPlace.quoted());
    }
}
