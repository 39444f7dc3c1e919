package followthrough.workflow.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times acts by turns in one run: only their ratio means anything on a machine that does other things too. */
final class Stopwatch {

    private Stopwatch() {}

    /** How many rows there are in turn; {@code -Dfollowthrough.bench.sizes=20000} measures with fewer. */
    static List<Integer> sizes(String usual) {
        return Arrays.stream(
                        System.getProperty("followthrough.bench.sizes", usual).split(",", -1))
                .map(Integer::valueOf)
                .toList();
    }

    /** The median time of each act in nanoseconds, after some runs to warm up. */
    static double[] medians(int warmUp, int rounds, Runnable... acts) {
        var times = new long[acts.length][rounds];
        for (int round = -warmUp; round < rounds; round++) {
            for (int act = 0; act < acts.length; act++) {
                var start = System.nanoTime();
                acts[act].run();
                if (round >= 0) times[act][round] = System.nanoTime() - start;
            }
        }
        return Arrays.stream(times).mapToDouble(Stopwatch::median).toArray();
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    static void print(String name, String size, double ratio) {
        System.out.println(String.format(Locale.ROOT, "bench %s %s = %.2f", name, size, ratio));
    }
}
