package followthrough.area;

import followthrough.shared.AreaReference;
import java.util.List;
import java.util.UUID;

/**
 * A finding of a new letter looks like an earlier area of the same authority; a person says whether it is.
 *
 * @param words that both use and few others do, as the finding prints them, neighbours joined; the reason to show
 * @param share of the rarer words that both have in common, from 0 to 1
 * @param letters likeness by three letters each, from 0 to 1; 0 where the database cannot tell
 * @param told whether the letter itself says that the finding was an area before
 */
public record Likeness(
        UUID finding, AreaReference area, List<String> words, double share, double letters, boolean told) {

    private static final int FEWEST_WORDS = 2;
    private static final double ENOUGH = 0.75;
    private static final double NEARLY_THE_SAME = 0.6;

    /** Where the letter says that it was an area before, only which one is asked: two thirds of the likeness will do. */
    private static final double ENOUGH_WHEN_TOLD = 0.5;

    public Likeness {
        words = List.copyOf(words);
    }

    /** The same, said of another area of the chain. */
    Likeness of(AreaReference other) {
        return new Likeness(finding, other, words, share, letters, told);
    }

    double strength() {
        return share + letters;
    }

    /** Nearly the same spelling, or words in common and enough likeness together; how this was settled: core/README.md. */
    boolean isWorthAsking(int shared) {
        if (told && shared > 0 && strength() >= ENOUGH_WHEN_TOLD) return true;
        return letters >= NEARLY_THE_SAME || (shared >= FEWEST_WORDS && strength() >= ENOUGH);
    }
}
