package followthrough.launch;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs run beside this one, and one that takes its place. */
final class Execution {

    /** The part of the C library that Java does not offer. */
    public interface CLibrary extends Library {

        int setenv(String name, String value, int replace);

        int execv(String program, String[] words);
    }

    /** Tried on Linux alone. */
    static boolean isPossible() {
        return System.getProperty("os.name").equals("Linux");
    }

    /**
     * The program has the process's number, its streams and its environment: signals reach it, and its exit code is the
     * process's. Never comes back but by an exception.
     *
     * @param scratch where the bridge to the C library is unpacked for a moment
     */
    static void inPlaceOfThisProcess(List<String> command, Path scratch) throws IOException {
        System.setProperty("jna.tmpdir", scratch.toString());
        var encoding = Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding", "UTF-8"));
        var library = Native.load("c", CLibrary.class, encoding);
        // a heap of the C library for each of forty threads is memory that nobody uses
        library.setenv("MALLOC_ARENA_MAX", "2", 0);
        library.execv(command.get(0), command.toArray(String[]::new));
        throw new IOException(command.get(0) + " cannot be executed, error " + Native.getLastError());
    }

    /** Waits for the end of a program, whose words nobody needs. */
    static int statusOf(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException leaving) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", leaving);
        }
    }

    private Execution() {}
}
