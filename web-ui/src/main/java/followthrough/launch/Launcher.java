package followthrough.launch;

import followthrough.database.DataHome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the delivered jar a second time in the same process: from unpacked libraries, with classes that are made ready,
 * and with the options that {@link JavaOptions} chooses.
 */
public final class Launcher {

    /** How this start came about, for {@link LaunchLog}; only said where there is something to say. */
    static final String NOTE = "followthrough.launch";

    /** The directory that holds what was unpacked. */
    static final String DIRECTORY = "followthrough.launch.directory";

    private static final String OFF = "--followthrough.launch=plain";

    /** Comes back where an ordinary start is meant, or where no other can be had. */
    public static void relaunch(String... args) {
        if (!isPacked() || Stream.of(args).anyMatch(OFF::equals)) return;
        try {
            var given = ManagementFactory.getRuntimeMXBean().getInputArguments();
            if (!Execution.isPossible() || !JavaOptions.mayBeCombinedWith(given)) return;
            var unpacked = UnpackedJar.of(Path.of(System.getProperty("java.class.path")), DataHome.of(args));
            Execution.inPlaceOfThisProcess(command(unpacked, given, args), unpacked.directory());
        } catch (IOException | LinkageError impossible) {
            System.setProperty(NOTE, "An ordinary, slower start: " + impossible.getMessage());
        }
    }

    private static List<String> command(UnpackedJar unpacked, List<String> given, String... args) throws IOException {
        var options = JavaOptions.with(given);
        var command = new ArrayList<>(List.of(java()));
        command.addAll(new ClassArchive(unpacked, options).options());
        command.addAll(options);
        command.add("-D" + DIRECTORY + "=" + unpacked.directory());
        command.addAll(List.of("-jar", unpacked.jar().toString()));
        command.addAll(List.of(args));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Spring Boot's loader reads jars within the jar; from files, the Java machine's own one does. */
    private static boolean isPacked() {
        return Launcher.class.getClassLoader() != ClassLoader.getSystemClassLoader();
    }

    private Launcher() {}
}
