package followthrough.letter.reading.doubt;

import followthrough.letter.document.Prose;
import followthrough.letter.document.Source;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.list.Section.Begun;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.List;

/** What is doubtful about a list as a whole: whether it is empty, has gaps, ends too early or holds another one. */
public final class ListDoubts {

    public static List<ReadWarning> about(Findings findings, Source source) {
        var around = new Surroundings(findings);
        var checks = List.of(
                new EmptyList(around),
                new GapInNumbers(),
                new EndedEarly(around),
                new DividedList(findings.lists()),
                new UnaccountedLines(),
                new DiffersByPlace(findings, source));
        List<ReadWarning> doubts = new ArrayList<>();
        for (int i = 0; i < findings.lists().size(); i++) {
            for (var check : checks)
                doubts.addAll(check.look(i + 1, findings.lists().get(i)));
        }
        findings.sections().forEach(section -> doubts.addAll(anothers(section)));
        return doubts;
    }

    private static List<ReadWarning> anothers(Section section) {
        var headed = section.headed();
        if (section.begun() != Begun.ANOTHERS_HEADING || section.blocks().isEmpty() || headed == null) return List.of();
        var last = section.blocks().get(section.blocks().size() - 1);
        var text = "“%s” was left out as another body’s list.".formatted(shortened(section.heading()));
        return List.of(ReadWarning.ofLetter(DoubtKind.ANOTHERS_LIST, text)
                .at(new Span(headed.place().start(), last.place().end()), headed.page()));
    }

    /** An item a line; what goes on with an item stands on its line. */
    static String quoted(List<Block> blocks) {
        var quoted = new StringBuilder();
        for (var block : blocks) {
            if (block.text().isBlank()) continue;
            boolean goesOn = block.marker() == null && Prose.startsLowerCase(block.text());
            if (!quoted.isEmpty()) quoted.append(goesOn ? ' ' : '\n');
            quoted.append(block.text());
        }
        return quoted.toString();
    }

    static String shortened(String text) {
        int end = Prose.words(text) <= 12 ? text.length() : text.indexOf(' ', Math.min(text.length() - 1, 60));
        return end < 0 || end == text.length() ? text : text.substring(0, end) + " …";
    }

    private ListDoubts() {}
}
