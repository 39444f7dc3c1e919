package followthrough.letter.reading.doubt;

import followthrough.letter.reading.list.ReadFinding;
import followthrough.letter.reading.wording.ContentWords;
import followthrough.letter.reading.wording.Sentences;
import followthrough.letter.reading.wording.WeakSentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Weaknesses that the prose tells and no finding takes up; they are easily lost. */
public final class UnlistedWeaknesses {

    private static final int MOST = 500;
    private static final int MOST_FINDINGS = 200;
    private static final double ALIKE = 0.4;
    private static final Pattern ABOUT_THE_LIST = Pattern.compile("(?i)\\bareas? (?:for|of)\\b|\\binspect");

    public static List<ReadWarning> in(List<String> prose, List<ReadFinding> findings) {
        var listed = findings.stream()
                .limit(MOST_FINDINGS)
                .map(finding -> ContentWords.of(finding.text()))
                .filter(words -> !words.isEmpty())
                .toList();
        return prose.stream()
                .flatMap(paragraph -> Sentences.of(paragraph).stream())
                .filter(sentence -> WeakSentence.isWeak(sentence)
                        && !ABOUT_THE_LIST.matcher(sentence).find())
                .filter(sentence -> !isListed(ContentWords.of(sentence), listed))
                .limit(MOST)
                .map(sentence -> new ReadWarning(
                        DoubtKind.UNLISTED_WEAKNESS,
                        "No finding takes up: " + sentence,
                        null,
                        null,
                        null,
                        null,
                        sentence))
                .toList();
    }

    private static boolean isListed(Set<String> words, List<Set<String>> listed) {
        return listed.stream()
                .anyMatch(finding ->
                        ContentWords.common(finding, words) >= ALIKE * Math.min(finding.size(), words.size()));
    }

    private UnlistedWeaknesses() {}
}
