package followthrough.web.tasks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each kind of page took under load, what went wrong, and how much memory the process held meanwhile. */
final class LoadFigures {

    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final List<String> memory = new ArrayList<>();

    void took(String page, long nanos) {
        times.computeIfAbsent(page, kind -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    void failed(String what) {
        errors.add(what);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** What the whole process holds of the machine's memory, in megabytes. */
    static long resident() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/self/status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }

    void memory(long second) throws IOException {
        memory.add(second + " s: " + resident() + " MB");
    }

    /** One line a page, then the whole. */
    String told(double seconds) {
        var told = new StringBuilder("load page                 requests   median      p95      max (ms)\n");
        var all = 0;
        for (var page : times.keySet().stream().sorted().toList()) {
            var sorted = new ArrayList<>(times.get(page));
            Collections.sort(sorted);
            all += sorted.size();
            told.append(line(page, sorted));
        }
        return told.append(String.format(
                        Locale.ROOT,
                        "load %d requests in %.0f s: %.1f a second, %d errors%n",
                        all,
                        seconds,
                        all / seconds,
                        errors.size()))
                .append("load resident memory ")
                .append(String.join(", ", memory))
                .toString();
    }

    private static String line(String page, List<Long> sorted) {
        return String.format(
                Locale.ROOT,
                "load %-20s %10d %8d %8d %8d%n",
                page,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1_000_000;
    }
}
