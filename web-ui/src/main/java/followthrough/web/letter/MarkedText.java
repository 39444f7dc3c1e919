package followthrough.web.letter;

import followthrough.letter.Finding;
import followthrough.letter.Letter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts the letter's text at the edges of its findings, so that each can be marked where it stands. */
final class MarkedText {

    private final String text;
    private final List<Finding> findings;
    private final Set<Integer> begun = new HashSet<>();
    private final @Nullable UUID picked;
    private boolean pickedShown;

    private MarkedText(Letter letter, @Nullable UUID picked) {
        this.text = letter.text();
        this.findings = letter.findings();
        this.picked = picked;
    }

    static List<TextRun> of(Letter letter, @Nullable UUID picked) {
        return new MarkedText(letter, picked).stretches();
    }

    private List<TextRun> stretches() {
        var edges = new TreeSet<>(List.of(0, text.length()));
        findings.stream().filter(this::isPlaced).forEach(finding -> {
            edges.add(finding.wording().start());
            edges.add(finding.wording().end());
        });
        var stretches = new ArrayList<TextRun>();
        Integer from = null;
        for (var edge : edges) {
            if (from != null) stretches.add(stretch(from, edge));
            from = edge;
        }
        return stretches;
    }

    private TextRun stretch(int from, int to) {
        var here = IntStream.range(0, findings.size())
                .filter(index -> isPlaced(findings.get(index)) && covers(findings.get(index), from))
                .boxed()
                .toList();
        var numbers = here.stream().map(index -> index + 1).toList();
        var beginning = numbers.stream().filter(begun::add).toList();
        var isPicked = here.stream().anyMatch(index -> findings.get(index).id().equals(picked));
        var first = isPicked && !pickedShown;
        pickedShown |= isPicked;
        return new TextRun(text.substring(from, to), numbers, beginning, isPicked, first);
    }

    private boolean isPlaced(Finding finding) {
        var wording = finding.wording();
        return wording.start() >= 0 && wording.start() < wording.end() && wording.end() <= text.length();
    }

    private static boolean covers(Finding finding, int position) {
        return finding.wording().start() <= position
                && position < finding.wording().end();
    }
}
