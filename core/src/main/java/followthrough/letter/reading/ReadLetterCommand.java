package followthrough.letter.reading;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Kind;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.ReadingProgress;
import followthrough.letter.document.process.DocumentReading;
import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * {@code read-letter FILE}: prints what is in a letter as JSON, without server or database; what the document may cost
 * is what it may cost the server.
 */
public final class ReadLetterCommand {

    private static final int READ = 0;
    private static final int NOT_READ = 1;

    /** Hands back the exit status: 0 when the letter was read, 1 with one sentence on the error stream when not. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, DocumentReading.DEADLINE);
    }

    static int run(String[] args, PrintStream out, PrintStream err, Duration deadline) {
        if (args.length != 1) return failed(err, "Give one file: read-letter FILE");
        try {
            var json = within(deadline, document(Path.of(args[0])));
            out.writeBytes((json + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return READ;
        } catch (LetterUnreadable unreadable) {
            return failed(err, args[0] + ": " + unreadable.reason().sentence());
        } catch (IOException | InvalidPathException missing) {
            return failed(err, args[0] + ": There is no such file, or it may not be read.");
        }
    }

    /** What was read, or nothing that goes on: a reading that takes longer is left to end with this program. */
    private static String within(Duration deadline, byte[] document) {
        var sandbox = new Sandbox();
        var documents = new DocumentReading(sandbox);
        var reading = new FutureTask<>(() -> json(documents, document));
        var reader = new Thread(reading, "read-letter");
        reader.setDaemon(true);
        reader.start();
        try {
            return reading.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof LetterUnreadable unreadable) throw unreadable;
            boolean tooMuch = failed.getCause() instanceof VirtualMachineError;
            throw new LetterUnreadable(tooMuch ? Reason.TOO_DEMANDING : Reason.DAMAGED);
        } catch (TimeoutException slow) {
            throw new LetterUnreadable(Reason.TOO_DEMANDING);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new LetterUnreadable(Reason.BUSY);
        } finally {
            sandbox.destroy();
        }
    }

    private static String json(DocumentReading documents, byte[] document) {
        var source = documents.source(ByteSource.of(document), ReadingProgress.UNHEARD);
        return LetterJson.of(new LetterReader(new Authorities(), new Frameworks()).read(source));
    }

    private static byte[] document(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > Kind.LARGEST) {
            throw new LetterUnreadable(Reason.TOO_LARGE);
        }
        return Files.readAllBytes(file);
    }

    private static int failed(PrintStream err, String sentence) {
        err.println(sentence);
        return NOT_READ;
    }

    private ReadLetterCommand() {}
}
