package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.inspection.Framework.Heading;
import followthrough.inspection.Framework.Introduction;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Section.Begun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts blocks into sections at the framework's headings, at other headings that end a list, and at the closing. */
final class Sections {

    private static final int SHORTEST_SENTENCE = 6;
    private static final int SUBSTANCE = 12;
    private static final int ROWS_LOOKED_AT = 60;

    private final List<Block> blocks;
    private final Framework framework;
    private final List<Section> sections = new ArrayList<>();
    private final Others others = new Others();
    private Section open = Section.withoutHeading(Begun.TOP);
    private final LastMarkers last = new LastMarkers();
    private @Nullable Section beside;

    private Sections(List<Block> blocks, Framework framework) {
        this.blocks = blocks;
        this.framework = framework;
    }

    static List<Section> of(List<Block> blocks, Framework framework) {
        var cut = new Sections(blocks, framework);
        cut.sections.add(cut.open);
        for (int i = 0; i < blocks.size(); i++) cut.place(i);
        return cut.sections;
    }

    private void place(int i) {
        var block = blocks.get(i);
        if (open.goesOnOverleaf(block)) {
            setAside(block, Fate.HEADING);
            return;
        }
        if (block.heading() != null) {
            var kind = others.unlessTheirs(block.heading());
            begin(i, kind, begun(block.heading(), kind));
            return;
        }
        introduction(i).ifPresentOrElse(found -> introduce(i, found), () -> placeBelowHeading(i, block));
    }

    private static Begun begun(Heading heading, @Nullable FindingKind kind) {
        if (heading.background()) return Begun.BACKGROUND;
        if (heading.opensPart() && kind == null) return Begun.ANOTHERS_PART;
        boolean anothers = kind == null && (heading.kind() != null || heading.forOthers());
        return anothers ? Begun.ANOTHERS_HEADING : Begun.HEADING;
    }

    private void introduce(int i, Introduction introduction) {
        boolean repeatsTheHeading =
                open.kind() == introduction.kind() && open.blocks().isEmpty();
        if (repeatsTheHeading) setAside(blocks.get(i), Fate.LEAD_IN);
        else if (others.arePartOf()) begin(i, null, Begun.ANOTHERS_HEADING);
        else begin(i, introduction.kind(), Begun.INTRODUCTION);
    }

    private void placeBelowHeading(int i, Block block) {
        var other = new OtherHeading(blocks, i, open, last);
        if (beside != null && open.standsLeftOf(block)) {
            beside.blocks().add(block);
        } else if (!open.holdsFindings()) {
            keep(block);
        } else if (block.marker() == null && block.isClosing()) {
            leave(Begun.CLOSING);
            keep(block);
        } else if (open.isColumn()) {
            keep(block);
        } else if (goesOnInProse(block)) {
            leave(Begun.PROSE);
            keep(block);
        } else if (isRepeated(block)) {
            keep(block);
        } else if (other.endsTheList()) {
            begin(i, null, Begun.OTHER_HEADING);
        } else if (other.dividesTheList()) {
            setAside(block, Fate.SUB_HEADING);
        } else {
            keep(block);
        }
    }

    /** After a list of half sentences ("delays in …") a whole one without a marker is no item of it. */
    private boolean goesOnInProse(Block block) {
        var marker = last.any();
        if (marker == null || !marker.isGlyph() || block.marker() != null || hasParagraphs()) return false;
        boolean sentence = block.endsSentence()
                && !block.text().endsWith(":")
                && !Prose.startsLowerCase(block.text())
                && !Prose.refersBack(block.text())
                && Prose.words(block.text()) >= SHORTEST_SENTENCE;
        return sentence
                && block.first().gap() > 0
                && open.blocks().get(open.blocks().size() - 1).endsSentence()
                && open.blocks().stream()
                        .allMatch(item -> item.marker() == null
                                ? item.text().endsWith(":") || !item.endsSentence()
                                : Prose.startsLowerCase(item.text()));
    }

    /** Paragraphs that have bullets of their own stand among paragraphs that have none. */
    private boolean hasParagraphs() {
        return open.blocks().stream()
                .anyMatch(block ->
                        block.marker() == null && block.text().endsWith(":") && Prose.words(block.text()) >= SUBSTANCE);
    }

    /** A heading stands once; what stands above each row says who is responsible. */
    private boolean isRepeated(Block block) {
        return block.marker() == null
                && !block.isEmphasised()
                && open.blocks().stream()
                        .limit(ROWS_LOOKED_AT)
                        .anyMatch(above -> above.text().equals(block.text()));
    }

    private void setAside(Block block, Fate why) {
        block.became(why);
        open.setAside().add(block);
    }

    private void keep(Block block) {
        open.blocks().add(block);
        if (!open.holdsFindings()) block.became(open.begun() == Begun.ANOTHERS_HEADING ? Fate.ANOTHERS : Fate.PROSE);
        if (block.marker() != null) last.take(block.marker());
    }

    private void begin(int i, @Nullable FindingKind kind, Begun begun) {
        var heading = blocks.get(i);
        heading.became(Fate.HEADING);
        var below = blocks.subList(i + 1, blocks.size());
        begin(Section.below(heading, asPrinted(heading.text()), kind, begun, below));
    }

    /** The list is over although no heading says so. */
    private void leave(Begun why) {
        begin(Section.withoutHeading(why));
    }

    private void begin(Section section) {
        beside = section.standsBeside(open) ? open : null;
        open = beside == null ? section : section.asList();
        last.forget();
        sections.add(open);
    }

    private static String asPrinted(String heading) {
        return heading.endsWith(":")
                ? heading.substring(0, heading.length() - 1).strip()
                : heading;
    }

    /** "The following strengths were identified:" stands for a heading when a list follows, whatever stands before it. */
    private Optional<Introduction> introduction(int i) {
        boolean list = i + 1 < blocks.size() && blocks.get(i + 1).marker() != null;
        return list ? Introducing.list(blocks.get(i), framework) : Optional.empty();
    }
}
