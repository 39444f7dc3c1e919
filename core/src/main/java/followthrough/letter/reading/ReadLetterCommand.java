package followthrough.letter.reading;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Kind;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code read-letter FILE}: prints what is in a letter as JSON, without server or database. */
public final class ReadLetterCommand {

    private static final int READ = 0;
    private static final int NOT_READ = 1;

    /** Hands back the exit status: 0 when the letter was read, 1 with one sentence on the error stream when not. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length != 1) return failed(err, "Give one file: read-letter FILE");
        try {
            var letter = new LetterReader(new Authorities(), new Frameworks()).read(document(Path.of(args[0])));
            out.writeBytes((LetterJson.of(letter) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return READ;
        } catch (LetterUnreadable unreadable) {
            return failed(err, args[0] + ": " + unreadable.reason().sentence());
        } catch (OutOfMemoryError demanding) {
            return failed(err, args[0] + ": " + Reason.TOO_DEMANDING.sentence());
        } catch (IOException | InvalidPathException missing) {
            return failed(err, args[0] + ": There is no such file, or it may not be read.");
        }
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
