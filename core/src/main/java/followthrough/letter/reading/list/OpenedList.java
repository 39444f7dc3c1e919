package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list with its items, and with what stands in it and is no item.
 *
 * @param first number of its first finding, from 1
 */
public record OpenedList(Section section, FindingKind kind, List<Item> items, int first) {

    private static final Pattern PRIORITY = Pattern.compile("(?i)\\b(?:priority|immediate)\\b");
    private static final Pattern IMPROVEMENT = Pattern.compile("(?i)\\b(?:improvement|development|weakness(?:es)?)\\b");

    public ReadList asRead() {
        return new ReadList(kind, section.heading(), page(), first, items.size(), setAside());
    }

    private List<SetAsideLine> setAside() {
        List<Block> all = new ArrayList<>(section.setAside());
        section.blocks().stream().filter(block -> block.fate() != Fate.FINDING).forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparingInt(block -> block.place().start()))
                .filter(block -> block.fate() != null)
                .map(block -> new SetAsideLine(block.text(), Objects.requireNonNull(block.fate())))
                .toList();
    }

    public double wordsOnAverage() {
        return items.stream()
                .mapToInt(item -> Prose.words(item.text()))
                .average()
                .orElse(0);
    }

    public boolean saysNone() {
        return section.blocks().stream().anyMatch(block -> block.fate() == Fate.SAYS_NONE && !isOfAnotherKind(block));
    }

    /** "No areas for priority action were identified" does not say that there are none for improvement. */
    private boolean isOfAnotherKind(Block block) {
        return kind == FindingKind.AREA_FOR_IMPROVEMENT
                && PRIORITY.matcher(block.text()).find()
                && !IMPROVEMENT.matcher(block.text()).find();
    }

    @Nullable
    public Integer page() {
        var headed = section.headed();
        return headed == null ? null : headed.page();
    }

    /** From its heading to the end of its last line. */
    @Nullable
    public Span place() {
        var headed = section.headed();
        var blocks = section.blocks();
        if (headed == null && blocks.isEmpty()) return null;
        int start =
                headed == null ? blocks.get(0).place().start() : headed.place().start();
        int end = blocks.isEmpty()
                ? Objects.requireNonNull(headed).place().end()
                : blocks.get(blocks.size() - 1).place().end();
        return new Span(start, end);
    }
}
