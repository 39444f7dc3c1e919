package followthrough.letter.document.scan;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has the words of a page's picture recognised by Tesseract, a program of its own with bounded time and memory; the
 * picture is one that we drew.
 */
public final class Recognition {

    /** Seconds of a processor for one page; a page of small type takes ten. */
    private static final int SECONDS = 60;

    /** In kilobytes; the program takes a fifth of it. */
    private static final int MEMORY = 2_000_000;

    private static final int LONGEST = 8_000_000;
    private static final String LIMITS = "ulimit -t %d; ulimit -v %d; exec \"$@\"".formatted(SECONDS, MEMORY);

    private final String program;

    /** The name of the program, or where it is. */
    public Recognition(String program) {
        this.program = program;
    }

    public boolean isInstalled() {
        try {
            var process = started(List.of(program, "--version"));
            process.getInputStream().readNBytes(LONGEST);
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The words in the order in which they are read. The picture of a page that may be confidential goes from process to
     * process and never through a file.
     *
     * @param picture as PNG
     * @throws IOException when the program fails, or takes too much
     */
    public List<ScannedWord> words(byte[] picture) throws IOException {
        var command = new ArrayList<String>();
        if (File.separatorChar == '/') command.addAll(List.of("sh", "-c", LIMITS, "sh"));
        command.addAll(List.of(program, "stdin", "stdout", "-l", "eng", "hocr"));
        var process = process(command);
        try {
            try (var input = process.getOutputStream()) {
                input.write(picture);
            }
            var page = new String(process.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException("not recognised");
            return RecognisedPage.words(page);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IOException(leaving);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process started(List<String> command) throws IOException {
        var process = process(command);
        process.getOutputStream().close();
        return process;
    }

    private static Process process(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }
}
