package followthrough.letter.reading;

import followthrough.letter.reading.ReadLetter.ReadFinding;
import followthrough.letter.reading.ReadLetter.Warning;
import followthrough.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person should look at in single findings. */
final class FindingDoubts {

    private static final int TOO_SHORT_TO_COMPARE = 30;

    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    static List<Warning> about(List<ReadFinding> findings, List<Integer> withoutMarker) {
        var doubts = new FindingDoubts();
        for (int i = 0; i < findings.size(); i++) doubts.look(i + 1, findings.get(i));
        withoutMarker.forEach(number -> doubts.warnings.add(new Warning(
                "unmarked-item",
                "Finding %d stands in a list without a bullet of its own.".formatted(number),
                number)));
        return doubts.warnings;
    }

    private void look(int number, ReadFinding finding) {
        if (!finding.kind().needsWork()) {
            WeakSentence.in(finding.text())
                    .ifPresent(sentence -> warnings.add(new Warning(
                            "weakness-in-positive-finding",
                            "Finding %d is listed as positive but says: %s".formatted(number, sentence),
                            number)));
        }
        var beginning = Words.folded(Sentences.first(finding.text()));
        var before = beginning.length() < TOO_SHORT_TO_COMPARE ? null : beginnings.putIfAbsent(beginning, number);
        if (before != null) {
            warnings.add(new Warning(
                    "duplicate-finding",
                    "Findings %d and %d begin with the same sentence.".formatted(before, number),
                    number));
        }
    }
}
