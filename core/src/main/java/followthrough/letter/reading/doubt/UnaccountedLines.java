package followthrough.letter.reading.doubt;

import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.wording.Span;
import java.util.List;

/** Lines of a list without a fate. */
record UnaccountedLines() implements ListCheck {

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        var lost = list.section().blocks().stream()
                .filter(block -> block.fate() == null)
                .toList();
        if (lost.isEmpty()) return List.of();
        var text = "Nothing became of %d lines of this list.".formatted(lost.size());
        var place = new Span(
                lost.get(0).place().start(), lost.get(lost.size() - 1).place().end());
        return List.of(ReadWarning.ofList(DoubtKind.UNACCOUNTED, text, number)
                .at(place, lost.get(0).page()));
    }
}
