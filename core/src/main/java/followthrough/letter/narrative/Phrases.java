package followthrough.letter.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Two words that stand together, in either order: "pathway plans", "edge of care"; they tell more than both apart. */
final class Phrases {

    private static final Set<String> BETWEEN = Set.of(
            "of", "the", "and", "in", "to", "for", "a", "an", "on", "or", "with", "at", "by", "from", "is", "are",
            "was", "were", "be", "not", "that", "as", "their", "who", "s", "which", "this", "it");

    /** They tell nothing alone, and something beside a word that does. */
    private static final Set<String> TELLING_BESIDE = Set.of("quality", "early", "edge", "long", "need");

    /** Of whom every letter speaks, and what it always calls things. */
    private static final Set<String> OF_EVERY_LETTER = Set.of(
            "care leav",
            "care look",
            "look need",
            "help need",
            "help protec",
            "help look",
            "agenc multi",
            "assess risk",
            "assess need",
            "guidan statut",
            "high quality",
            "high look",
            "need protec",
            "disabl need",
            "plan risk",
            "assess plan",
            "manag senior",
            "care need",
            "care plan",
            "early look",
            "need plann",
            "agenc partne");

    static Set<String> in(String text) {
        List<String> words = new ArrayList<>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !BETWEEN.contains(word)) words.add(word);
        }
        Set<String> phrases = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++)
            phrase(words.get(i), words.get(i + 1)).ifPresent(phrases::add);
        return phrases;
    }

    private static Optional<String> phrase(String first, String second) {
        var one = Stems.of(first).stream().findFirst();
        var other = Stems.of(second).stream().findFirst();
        boolean tells = (one.isPresent() && (other.isPresent() || TELLING_BESIDE.contains(second)))
                || (other.isPresent() && TELLING_BESIDE.contains(first));
        if (!tells) return Optional.empty();
        var a = one.orElse(first);
        var b = other.orElse(second);
        var phrase = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
        return OF_EVERY_LETTER.contains(phrase) || a.equals(b) ? Optional.empty() : Optional.of(phrase);
    }

    private Phrases() {}
}
