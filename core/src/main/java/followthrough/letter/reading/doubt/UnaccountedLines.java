package followthrough.letter.reading.doubt;

import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Fate;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.wording.Span;
import java.util.List;

/** Lines of a list without a fate, or with one that they are too long for: nobody's name is a sentence. */
record UnaccountedLines() implements ListCheck {

    private static final int SENTENCE = 8;

    @Override
    public List<ReadWarning> look(int number, OpenedList list) {
        var lost = list.section().blocks().stream()
                .filter(block -> block.fate() == null || (block.fate() == Fate.LABEL && isSentence(block)))
                .toList();
        if (lost.isEmpty()) return List.of();
        var text = "Nothing became of %d lines of this list.".formatted(lost.size());
        var place = new Span(
                lost.get(0).place().start(), lost.get(lost.size() - 1).place().end());
        return List.of(ReadWarning.ofList(DoubtKind.UNACCOUNTED, text, number)
                .at(place, lost.get(0).page()));
    }

    private static boolean isSentence(Block block) {
        return block.endsSentence() && Prose.words(block.text()) >= SENTENCE && UnreadLists.asks(block);
    }
}
