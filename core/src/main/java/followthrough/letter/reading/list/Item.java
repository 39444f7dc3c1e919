package followthrough.letter.reading.list;

import followthrough.letter.document.Marker;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Deadline;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One item of a list while it is being put together from its blocks. */
public final class Item {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Block first;
    private final boolean lostItsMarker;
    private final @Nullable String deadline;
    private Block last;
    private @Nullable Marker listed;

    Item(Block block, @Nullable String deadline, boolean lostItsMarker) {
        this.first = block;
        this.last = block;
        this.deadline = deadline;
        this.lostItsMarker = lostItsMarker;
        append(block);
    }

    boolean append(Block block) {
        Block.join(text, block.text());
        spans.addAll(block.spans());
        last = block;
        blocks.add(block);
        block.became(Fate.FINDING);
        return true;
    }

    void became(Fate fate) {
        blocks.forEach(block -> block.became(fate));
    }

    public Span place() {
        return new Span(first.place().start(), last.place().end());
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    String firstText() {
        return first.text();
    }

    /** An item of the list that hangs on this one. */
    void appendListed(Block block) {
        append(block);
        listed = block.marker();
    }

    public String text() {
        return text.toString();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The page on which its words begin; a lone bullet may stand at the foot of the page before. */
    @Nullable
    public Integer page() {
        return first.first().page();
    }

    @Nullable
    String deadline() {
        return deadline != null ? deadline : Deadline.within(text()).orElse(null);
    }

    /** Of the list that hangs on this item, or null. */
    @Nullable
    Marker listed() {
        return listed;
    }

    public boolean startsLowerCase() {
        return Prose.startsLowerCase(first.text());
    }

    @Nullable
    public Marker marker() {
        return first.marker();
    }

    double indent() {
        return first.first().indent();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsSentence() {
        return last.endsSentence();
    }

    public boolean mustGoOn() {
        return last.mustGoOn();
    }

    /** A page may end in the middle of a sentence. */
    boolean isOfAnotherPage(Block block) {
        return !Objects.equals(last.page(), block.page());
    }

    /** A list of small letters hangs on this item, which begins with a capital. */
    boolean holdsSmallLetters() {
        return !startsLowerCase()
                && blocks.size() > 1
                && Prose.startsLowerCase(last.text())
                && blocks.stream()
                        .anyMatch(block -> block != last && block.text().endsWith(":"));
    }

    /** A list of its own hangs on this item. */
    boolean announcesList() {
        return last.text().endsWith(":");
    }

    public boolean lostItsMarker() {
        return lostItsMarker;
    }
}
