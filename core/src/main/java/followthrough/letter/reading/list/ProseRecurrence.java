package followthrough.letter.reading.list;

import followthrough.letter.reading.wording.ContentWords;
import followthrough.letter.reading.wording.Recurrence;
import followthrough.letter.reading.wording.Recurring;
import followthrough.letter.reading.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of a listed finding that it recurs when only the prose around the list says so, in words of that finding. */
final class ProseRecurrence {

    private static final int MOST_SENTENCES = 40;
    private static final int FEWEST_COMMON = 2;
    private static final double ALIKE = 0.5;
    private static final Pattern THESE = Pattern.compile(
            "(?i)(?:these|this|they|those|such areas)\\W+(?:areas?\\W+|issues?\\W+)?(?:also\\W+)?(?:includes?|are|were|relates? to)\\b");

    /** "All of these issues were highlighted at the last inspection." */
    private static final Pattern ALL_OF_THEM = Pattern.compile(
            "(?i)(?:all|each|both)\\W+(?:of\\W+)?(?:these|the\\W+above)\\W+(?:areas|issues|weaknesses|points|matters|concerns|actions)\\b");

    private final List<Set<String>> sentences;
    private final boolean allOfThem;

    private ProseRecurrence(List<String> prose, boolean onlyOneList) {
        var told = prose.stream().map(Sentences::of).toList();
        allOfThem = onlyOneList
                && told.stream()
                        .flatMap(List::stream)
                        .anyMatch(sentence -> ALL_OF_THEM.matcher(sentence).lookingAt()
                                && Recurring.saysSo(sentence)
                                && !Recurring.isOver(sentence));
        sentences = told.stream()
                .flatMap(paragraph -> telling(paragraph).stream())
                .limit(MOST_SENTENCES)
                .map(ContentWords::of)
                .toList();
    }

    /** "Several areas identified in 2019 still require improvement. These include …": the second names them. */
    private static List<String> telling(List<String> sentences) {
        List<String> telling = new ArrayList<>();
        boolean told = false;
        for (var sentence : sentences) {
            boolean goesOn = told && THESE.matcher(sentence).lookingAt();
            told = (goesOn || Recurring.saysSo(sentence)) && !Recurring.isOver(sentence);
            if (told) telling.add(sentence);
        }
        return telling;
    }

    /** With several lists nobody knows which of them "these" are. */
    static ProseRecurrence among(List<String> prose, boolean onlyOneList) {
        return new ProseRecurrence(prose, onlyOneList);
    }

    ReadFinding apply(ReadFinding finding) {
        if (allOfThem && !finding.recurs() && finding.kind().needsWork())
            return finding.recurring(Recurrence.STILL_OPEN);
        if (sentences.isEmpty() || finding.recurs() || !finding.kind().needsWork()) return finding;
        var words = ContentWords.of(finding.text());
        boolean told = sentences.stream().anyMatch(sentence -> {
            long common = ContentWords.common(words, sentence);
            return common >= FEWEST_COMMON && common >= ALIKE * words.size();
        });
        return told ? finding.recurring(Recurrence.STILL_OPEN) : finding;
    }
}
