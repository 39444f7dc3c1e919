package followthrough.sandbox;

import followthrough.sandbox.WorkAbandoned.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One process of its own, with little memory, that does one piece of work at a time. */
final class SandboxProcess implements AutoCloseable {

    private static final String MEMORY = "-Xmx256m";
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG");

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean ended;
    private int asked;

    private SandboxProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        FaultLog.listen(process);
    }

    static SandboxProcess start() {
        var builder = new ProcessBuilder(command());
        // passwords travel in the environment, too
        builder.environment().keySet().retainAll(ENVIRONMENT);
        try {
            return new SandboxProcess(builder.start());
        } catch (IOException noProcess) {
            throw new WorkAbandoned(Reason.BUSY);
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
        boolean packed = SandboxWorker.class.getClassLoader() != ClassLoader.getSystemClassLoader();
        if (packed) command.addAll(List.of("-jar", classes, SandboxWorker.COMMAND));
        else command.addAll(List.of("-cp", classes, SandboxWorker.class.getName()));
        return command;
    }

    /**
     * Has one piece of work done; afterwards this process may do another, unless it has ended.
     *
     * @throws WorkAbandoned when the process ended without an answer, or with one that nobody understands
     */
    <T> T ask(Class<? extends SandboxedWork> work, Sandbox.Exchange<T> exchange) {
        asked++;
        boolean understood = false;
        try {
            requests.writeUTF(work.getName());
            T answer = exchange.with(requests, answers);
            understood = true;
            return answer;
        } catch (AnsweredNo no) {
            understood = true;
            throw no.refusal();
        } catch (IOException | IllegalArgumentException ended) {
            throw new WorkAbandoned(Reason.TOO_DEMANDING);
        } finally {
            if (!understood) close();
        }
    }

    /** How often it was asked. */
    int asked() {
        return asked;
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    /** At once, whatever it is doing, with the programs that it has started. */
    @Override
    public void close() {
        ended = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
