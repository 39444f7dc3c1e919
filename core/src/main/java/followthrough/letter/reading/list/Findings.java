package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.letter.document.Line;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Recurring;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings of a letter and the prose around them.
 *
 * @param prose all paragraphs that are no finding
 * @param beforeFindings those of them above the first finding
 * @param sections all of the letter, in order
 * @param lists those of them that hold findings, or were opened to hold some
 */
public record Findings(
        List<ReadFinding> findings,
        List<String> prose,
        List<String> beforeFindings,
        List<Section> sections,
        List<OpenedList> lists) {

    public static Findings in(List<Line> lines, Framework framework) {
        var found = new Findings(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                Sections.of(Blocks.of(lines, framework), framework),
                new ArrayList<>());
        for (var section : found.sections) {
            var kind = section.kind();
            if (kind != null) found.addItems(section, kind);
            else found.addProse(section);
        }
        long ofAreas = found.lists.stream()
                .filter(list -> list.kind().needsWork() && !list.items().isEmpty())
                .count();
        found.findings.replaceAll(ProseRecurrence.among(found.prose, ofAreas == 1)::apply);
        return found;
    }

    /** Everything the letter says, findings included. */
    public List<String> everything() {
        var all = new ArrayList<>(prose);
        findings.forEach(finding -> all.add(finding.text()));
        return all;
    }

    private void addItems(Section section, FindingKind kind) {
        var items = Items.of(section);
        lists.add(new OpenedList(section, kind, items, findings.size() + 1));
        for (var item : items) {
            findings.add(new ReadFinding(
                    kind,
                    section.heading(),
                    item.text(),
                    item.page(),
                    Recurring.in(item.text(), kind),
                    item.deadline(),
                    item.spans()));
        }
    }

    private void addProse(Section section) {
        var paragraphs = healed(section.blocks());
        if (findings.isEmpty()) beforeFindings.addAll(paragraphs);
        prose.addAll(paragraphs);
    }

    /** A paragraph that a page break cut in two is one again. */
    private static List<String> healed(List<Block> blocks) {
        List<StringBuilder> texts = new ArrayList<>();
        Block before = null;
        for (var block : blocks) {
            boolean cut = before != null
                    && block.marker() == null
                    && !before.endsSentence()
                    && (Prose.startsLowerCase(block.text()) || before.mustGoOn());
            if (cut) Block.join(texts.get(texts.size() - 1), block.text());
            else texts.add(new StringBuilder(block.text()));
            before = block;
        }
        return texts.stream().map(StringBuilder::toString).toList();
    }
}
