package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One process of its own, with little memory, that reads or draws one document at a time. */
final class ReadingProcess implements AutoCloseable {

    private static final String MEMORY = "-Xmx256m";
    private static final int LARGEST_PICTURE = 40 * 1024 * 1024;
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG");

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean ended;
    private int asked;

    private ReadingProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static ReadingProcess start() {
        var builder = new ProcessBuilder(command()).redirectError(Redirect.DISCARD);
        // passwords travel in the environment, too
        builder.environment().keySet().retainAll(ENVIRONMENT);
        try {
            return new ReadingProcess(builder.start());
        } catch (IOException noProcess) {
            throw new LetterUnreadable(Reason.BUSY);
        }
    }

    private static List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir")));
        var classes = System.getProperty("java.class.path");
        boolean packed = DocumentWorker.class.getClassLoader() != ClassLoader.getSystemClassLoader();
        if (packed) command.addAll(List.of("-jar", classes, DocumentWorker.COMMAND));
        else command.addAll(List.of("-cp", classes, DocumentWorker.class.getName()));
        return command;
    }

    /**
     * Reads a document; afterwards this process may read another, unless it has ended.
     *
     * @throws LetterUnreadable with the reason of the process, or TOO_DEMANDING when it ended without an answer
     */
    Source read(byte[] document, Progress progress) {
        asked++;
        try {
            requests.writeByte(DocumentWorker.LINES);
            send(document);
            while (true) {
                switch (answers.readByte()) {
                    case DocumentWorker.PAGE -> progress.reading(answers.readInt(), answers.readInt());
                    case DocumentWorker.READ -> {
                        return SourceStream.read(answers);
                    }
                    case DocumentWorker.UNREADABLE -> throw new LetterUnreadable(Reason.valueOf(answers.readUTF()));
                    default -> throw new IOException("not in the language of the two");
                }
            }
        } catch (IOException | IllegalArgumentException ended) {
            close();
            throw new LetterUnreadable(Reason.TOO_DEMANDING);
        }
    }

    /**
     * Draws a page as a PNG; the same holds.
     *
     * @param page from 1
     * @param width in pixels
     */
    byte[] draw(byte[] document, int page, int width) {
        asked++;
        try {
            requests.writeByte(DocumentWorker.PICTURE);
            requests.writeInt(page);
            requests.writeInt(width);
            send(document);
            return switch (answers.readByte()) {
                case DocumentWorker.DRAWN ->
                    answers.readNBytes(SourceStream.bounded(answers.readInt(), LARGEST_PICTURE));
                case DocumentWorker.UNREADABLE -> throw new LetterUnreadable(Reason.valueOf(answers.readUTF()));
                default -> throw new IOException("not in the language of the two");
            };
        } catch (IOException | IllegalArgumentException ended) {
            close();
            throw new LetterUnreadable(Reason.TOO_DEMANDING);
        }
    }

    private void send(byte[] document) throws IOException {
        requests.writeInt(document.length);
        requests.write(document);
        requests.flush();
    }

    /** How many documents it was given. */
    int asked() {
        return asked;
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    /** At once, whatever it is doing. */
    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
