package followthrough.letter.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** Which finding a sentence of the narrative speaks of, by the words that they share; a person decides. */
public final class Narrative {

    /** More than one word that hardly anything else in the letter has; of these nine in ten are right. */
    private static final double LIKELY = 1.4;

    /** A phrase that two findings have, or one of its own; of these six in ten are right. Of single words it was one in four. */
    private static final double POSSIBLE = 0.5;

    /** What more sentences say tells of none of them. */
    private static final double OFTEN = 0.1;

    private static final int ALWAYS_SELDOM = 2;

    /** A finding of so many words has its matches by chance. */
    private static final double WORDS = 24;

    /** Of few sentences none is rare. */
    private static final int SPARE = 4;

    private final List<Set<String>> findings;
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final List<Set<String>> phrases;
    private final Map<String, Integer> phraseHolders = new HashMap<>();
    private final Map<String, Integer> phrasesToldOf = new HashMap<>();
    private final double seldom;
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
        this.phrases = findings.stream().map(Phrases::in).toList();
        this.seldom = Math.max(ALWAYS_SELDOM, sentences.size() * OFTEN);
        for (var finding : phrases) count(finding, phraseHolders);
        for (var sentence : sentences) count(Phrases.in(sentence), phrasesToldOf);
    }

    private static void count(Set<String> words, Map<String, Integer> counted) {
        for (var word : words) counted.merge(word, 1, Integer::sum);
    }

    /** The finding that shares the most with a sentence; nothing where neither words nor phrases tell. */
    public Optional<Belonging> belongs(String sentence) {
        var words = Stems.of(sentence);
        var likely = most(finding -> shared(words, findings.get(finding)), LIKELY);
        if (likely >= 0) return Optional.of(new Belonging(likely, true));
        var told = Phrases.in(sentence);
        int possible = most(finding -> said(told, phrases.get(finding)), POSSIBLE);
        return possible < 0 ? Optional.empty() : Optional.of(new Belonging(possible, false));
    }

    /** The finding with the most, if that is enough, or -1. */
    private int most(IntToDoubleFunction weight, double enough) {
        double most = 0;
        int best = -1;
        for (int finding = 0; finding < findings.size(); finding++) {
            double its = weight.applyAsDouble(finding);
            if (its > most) {
                most = its;
                best = finding;
            }
        }
        return most >= enough ? best : -1;
    }

    private double said(Set<String> sentence, Set<String> finding) {
        return sentence.stream()
                .filter(finding::contains)
                .filter(phrase -> phrasesToldOf.getOrDefault(phrase, 1) <= seldom)
                .mapToDouble(phrase -> 1.0 / phraseHolders.getOrDefault(phrase, 1))
                .sum();
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
