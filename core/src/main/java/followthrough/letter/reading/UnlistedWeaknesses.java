package followthrough.letter.reading;

import followthrough.letter.reading.ReadLetter.ReadFinding;
import followthrough.letter.reading.ReadLetter.Warning;
import followthrough.shared.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weaknesses that the prose tells and no finding takes up; they are easily lost. */
final class UnlistedWeaknesses {

    private static final int MOST = 20;
    private static final int MOST_FINDINGS = 200;
    private static final int SHORTEST_WORD = 5;
    private static final double ALIKE = 0.4;
    private static final Pattern ABOUT_THE_LIST = Pattern.compile("(?i)\\bareas? (?:for|of)\\b|\\binspect");

    static List<Warning> in(List<String> prose, List<ReadFinding> findings) {
        var listed = findings.stream()
                .limit(MOST_FINDINGS)
                .map(finding -> content(finding.text()))
                .filter(words -> !words.isEmpty())
                .toList();
        return prose.stream()
                .flatMap(paragraph -> Sentences.of(paragraph).stream())
                .filter(sentence -> WeakSentence.isWeak(sentence)
                        && !ABOUT_THE_LIST.matcher(sentence).find())
                .filter(sentence -> !isListed(content(sentence), listed))
                .limit(MOST)
                .map(sentence -> new Warning("unlisted-weakness", "No finding takes up: " + sentence, null))
                .toList();
    }

    private static boolean isListed(Set<String> words, List<Set<String>> listed) {
        return listed.stream()
                .anyMatch(finding -> common(words, finding) >= ALIKE * Math.min(finding.size(), words.size()));
    }

    private static long common(Set<String> words, Set<String> finding) {
        return finding.stream().filter(words::contains).count();
    }

    private static Set<String> content(String text) {
        return Arrays.stream(Words.folded(text).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD && !word.startsWith("child"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private UnlistedWeaknesses() {}
}
