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
    private static final double ALIKE = 0.43;
    private static final int SURELY_ALIKE = 3;
    private static final double MOSTLY = 0.6;
    private static final int ALIKE_AT_ALL = 2;

    /** Of what this letter lists or one before; what inspectors saw, or at an inspection, is told like anything else. */
    private static final Pattern ABOUT_THE_LIST = Pattern.compile("(?i)\\bareas? (?:for|of) (?:\\w+ ){0,2}"
            + "(?:action|development|improvement|weakness|weaknesses|concern)\\b"
            + "|\\b(?:last|previous|next|this) (?:\\w+ ){0,3}inspection (?:\\w+ ){0,2}(?:found|identified|judged|reported|will)\\b"
            + "|\\bat the time of the (?:last|previous)\\b|\\bmade sufficient progress\\b"
            + "|\\b(?:was|were) judged (?:to be )?inadequate\\b"
            + "|^A local authority that (?:is|requires)\\b");

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
        return listed.stream().anyMatch(finding -> isAlike(finding, words));
    }

    /** One word in common, or two common ones of a long sentence, are chance. */
    private static boolean isAlike(Set<String> finding, Set<String> words) {
        long common = ContentWords.common(finding, words);
        double share = common / (double) Math.max(1, Math.min(finding.size(), words.size()));
        return (common >= SURELY_ALIKE && share >= ALIKE) || (common >= ALIKE_AT_ALL && share >= MOSTLY);
    }

    private UnlistedWeaknesses() {}
}
