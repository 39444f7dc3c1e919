package followthrough.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the Java machine is told for this application; what people say themselves comes later and wins. */
final class JavaOptions {

    /** The simplest collector, and a heap that grows when it has to and gives back what it needs no longer. */
    private static final List<String> HEAP = List.of(
            "-XX:+UseSerialGC", "-Xms64m", "-XX:MaxNewSize=16m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=25");

    private static final List<String> OURS = List.of(
            // the quick compiler alone: pages wait for the database, and the thorough one would cost the start
            "-XX:TieredStopAtLevel=1",
            // and only what is called more often than a start calls it: sixteen megabytes less of compiled code
            "-XX:CompileThresholdScaling=3",
            // no class of its own for each method that is called by its name
            "-Dsun.reflect.inflationThreshold=2147483647",
            // archived classes stay where they were put, so that what is not needed is not read
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    /** Whoever debugs, records, archives or watches by themselves means the Java machine that they started. */
    private static final Pattern NOT_TO_BE_TOUCHED =
            Pattern.compile("-(javaagent|agentlib|agentpath|Xrun|Xdebug|Xshare|XX:.*(Archive|FlightRecord)"
                    // whose port stays open in this process, so that a second Java machine could not have it
                    + "|Dcom\\.sun\\.management).*");

    private static final Pattern ANY_COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

    static boolean mayBeCombinedWith(List<String> given) {
        return given.stream()
                .noneMatch(option -> NOT_TO_BE_TOUCHED.matcher(option).matches());
    }

    static List<String> with(List<String> given) {
        var options = new ArrayList<String>();
        boolean isChosen =
                given.stream().anyMatch(option -> ANY_COLLECTOR.matcher(option).matches());
        if (!isChosen) options.addAll(HEAP);
        options.addAll(OURS);
        options.addAll(given);
        return List.copyOf(options);
    }

    private JavaOptions() {}
}
