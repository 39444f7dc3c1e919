package followthrough.letter.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which finding a sentence of the narrative speaks of, by the words that they share; a person decides. */
public final class Narrative {

    /** More than one word that hardly anything else in the letter has; of these nine in ten are right. */
    private static final double LIKELY = 1.4;

    /** About half a rare word; of these every second is right. */
    private static final double POSSIBLE = 0.5;

    /** A finding of so many words has its matches by chance. */
    private static final double WORDS = 24;

    /** Of few sentences none is rare. */
    private static final int SPARE = 4;

    private final List<Set<String>> findings;
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final double all;

    /**
     * The finding that a sentence speaks of.
     *
     * @param finding its place among those that were given
     * @param likely so much that it is chosen for a person beforehand
     */
    public record Belonging(int finding, boolean likely) {}

    /**
     * Weighs the words of findings and sentences.
     *
     * @param sentences all that are asked about: a word that many of them have tells little
     */
    public Narrative(List<String> findings, List<String> sentences) {
        this.findings = findings.stream().map(Stems::of).toList();
        this.all = findings.size() + sentences.size() + (double) SPARE;
        for (var finding : this.findings) count(finding, holders);
        for (var finding : this.findings) count(finding, everywhere);
        for (var sentence : sentences) count(Stems.of(sentence), everywhere);
    }

    private static void count(Set<String> words, Map<String, Integer> counted) {
        for (var word : words) counted.merge(word, 1, Integer::sum);
    }

    /** The finding that shares the most with a sentence; nothing where no word tells. */
    public Optional<Belonging> belongs(String sentence) {
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
        return most >= POSSIBLE ? Optional.of(new Belonging(best, most >= LIKELY)) : Optional.empty();
    }

    /** A word counts one where it is rare in the letter and one finding has it, and the less the more have it. */
    private double shared(Set<String> sentence, Set<String> finding) {
        double sum = 0;
        for (var word : sentence) {
            if (!finding.contains(word)) continue;
            double rare = Math.log(all / (everywhere.getOrDefault(word, 1) + 1)) / Math.log(all / 2);
            sum += rare / Math.sqrt(holders.getOrDefault(word, 1));
        }
        return sum / Math.sqrt(0.5 + finding.size() / WORDS);
    }
}
