package followthrough.letter.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Which finding a sentence of the narrative speaks of, by the words that they share; a person decides. */
public final class Narrative {

    /** As much as one word that stands in this finding alone. */
    private static final double ENOUGH = 1.0;

    private final List<Set<String>> findings;
    private final Map<String, Integer> holders = new HashMap<>();

    public Narrative(List<String> findings) {
        this.findings = findings.stream().map(Stems::of).toList();
        for (var finding : this.findings) for (var word : finding) holders.merge(word, 1, Integer::sum);
    }

    /** The finding, from 0, that shares the most with a sentence; none where no word tells. */
    public OptionalInt belongs(String sentence) {
        var words = Stems.of(sentence);
        double most = 0;
        int best = -1;
        for (int finding = 0; finding < findings.size(); finding++) {
            double shared = shared(words, findings.get(finding));
            if (shared > most) {
                most = shared;
                best = finding;
            }
        }
        return most >= ENOUGH ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** A word counts one where a single finding has it, and the less the more have it. */
    private double shared(Set<String> sentence, Set<String> finding) {
        int all = findings.size();
        double sum = 0;
        for (var word : sentence) {
            if (finding.contains(word)) sum += Math.log(1.0 + (double) all / holders.getOrDefault(word, all));
        }
        return sum / Math.log(1.0 + all);
    }
}
