package followthrough.sampling;

import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws a sample so that anybody who has the list, the seed and the size draws the same, with {@code sha256sum} and
 * {@code sort} alone: core/README says how. Nothing of it depends on this release, this machine or its random numbers.
 */
public final class RandomDraw {

    private RandomDraw() {}

    /** Stratum by stratum in code point order, in each as they were drawn. */
    public static List<SampledCase> of(Population population, String seed, int size) {
        var strata = new TreeMap<String, List<SampledCase>>(
                population.cases().stream().collect(Collectors.groupingBy(SampledCase::stratum)));
        var shares = shares(strata, population.size(), size);
        var drawn = new ArrayList<SampledCase>();
        strata.forEach((stratum, cases) -> cases.stream()
                .sorted(Comparator.comparing(one -> key(seed, one)))
                .limit(shares.getOrDefault(stratum, 0))
                .forEach(drawn::add));
        return drawn;
    }

    static String key(String seed, SampledCase one) {
        return Sha256.of((seed + "\n" + one.stratum() + "\n" + one.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** In proportion, whole numbers first, what is left to the largest remainders, of equal ones to the first by name. */
    private static Map<String, Integer> shares(Map<String, List<SampledCase>> strata, int all, int size) {
        var shares = new TreeMap<String, Integer>();
        var remainders = new TreeMap<String, Long>();
        strata.forEach((stratum, cases) -> {
            long product = (long) size * cases.size();
            shares.put(stratum, (int) (product / all));
            remainders.put(stratum, product % all);
        });
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        strata.keySet().stream()
                .sorted(Comparator.comparing((String stratum) -> remainders.getOrDefault(stratum, 0L))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(stratum -> shares.merge(stratum, 1, Integer::sum));
        return shares;
    }
}
