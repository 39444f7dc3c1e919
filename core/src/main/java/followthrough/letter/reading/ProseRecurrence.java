package followthrough.letter.reading;

import followthrough.letter.reading.ReadLetter.ReadFinding;
import java.util.List;
import java.util.Set;

/** Says of a listed finding that it recurs when only the prose around the list says so, in words of that finding. */
final class ProseRecurrence {

    private static final int MOST_SENTENCES = 40;
    private static final int FEWEST_COMMON = 2;
    private static final double ALIKE = 0.5;

    private final List<Set<String>> sentences;

    private ProseRecurrence(List<String> prose) {
        sentences = prose.stream()
                .flatMap(paragraph -> Sentences.of(paragraph).stream())
                .filter(sentence -> Recurring.saysSo(sentence) && !Recurring.isOver(sentence))
                .limit(MOST_SENTENCES)
                .map(Content::of)
                .toList();
    }

    static ProseRecurrence among(List<String> prose) {
        return new ProseRecurrence(prose);
    }

    ReadFinding apply(ReadFinding finding) {
        if (sentences.isEmpty() || finding.recurs() || !finding.kind().needsWork()) return finding;
        var words = Content.of(finding.text());
        boolean told = sentences.stream().anyMatch(sentence -> {
            long common = Content.common(words, sentence);
            return common >= FEWEST_COMMON && common >= ALIKE * words.size();
        });
        return told ? finding.recurring(Recurrence.STILL_OPEN) : finding;
    }
}
