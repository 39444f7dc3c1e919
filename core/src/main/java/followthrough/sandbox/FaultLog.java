package followthrough.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what a process says on its error stream into the log: at most so much, then it is only drained. */
final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 200;

    static void listen(Process process) {
        var listener =
                new Thread(() -> drain(process.pid(), process.getErrorStream()), "sandbox-faults-" + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    static void drain(long process, InputStream faults) {
        try (var lines = new BufferedReader(new Bounded(faults))) {
            int told = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (++told <= MOST_LINES) LOG.warn("process {}: {}", process, line);
                if (told == MOST_LINES) LOG.warn("process {}: what else it says is left out", process);
            }
        } catch (IOException ended) {
            LOG.debug("process {} ended", process);
        }
    }

    /** Cuts endless lines, and shows nothing but printable ASCII. */
    private static final class Bounded extends java.io.Reader {

        private final InputStream faults;
        private int inLine;

        private Bounded(InputStream faults) {
            this.faults = faults;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            var bytes = new byte[length];
            int read = faults.read(bytes);
            int kept = 0;
            for (char sign : new String(bytes, 0, Math.max(0, read), StandardCharsets.ISO_8859_1).toCharArray()) {
                inLine = sign == '\n' ? 0 : inLine + 1;
                if (inLine <= LONGEST) into[from + kept++] = sign == '\n' || (sign >= ' ' && sign < 127) ? sign : '?';
            }
            return read < 0 ? -1 : kept;
        }

        @Override
        public void close() throws IOException {
            faults.close();
        }
    }
}
