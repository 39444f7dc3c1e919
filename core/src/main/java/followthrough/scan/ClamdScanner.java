package followthrough.scan;

import followthrough.scan.ScannerTrouble.Reason;
import followthrough.shared.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks ClamAV's daemon by its INSTREAM command: the file goes over the line in pieces, each with its length before it, and
 * one sentence comes back. Only the two sentences that are exactly its own count; whatever else is said says nothing.
 */
final class ClamdScanner implements FileScanner {

    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final int LONGEST_NAME = 200;

    private static final Pattern ADDRESS = Pattern.compile("(?:unix:(/.+))|(\\[[0-9a-fA-F:]+]|[^:/\\s]+):(\\d{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (\\P{Cntrl}+) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final String LIMIT = "INSTREAM size limit exceeded";

    /** With {@code AlertExceedsMax yes}, of what it did not look through to its end; otherwise it calls that clean. */
    private static final String BROKEN_OFF = "Heuristics.Limits.Exceeded";

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "scanner-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private final String address;
    private final Duration within;

    /** @param address {@code host:port}, or {@code unix:/path} */
    ClamdScanner(String address) {
        this(address, WITHIN);
    }

    ClamdScanner(String address, Duration within) {
        if (!ADDRESS.matcher(address).matches())
            throw new IllegalArgumentException("followthrough.scanner is neither host:port nor unix:/path: " + address);
        this.address = address;
        this.within = within;
    }

    @Override
    public Finding scan(ByteSource file) {
        var at = at();
        try (var line = at instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            var end = CLOCK.schedule(() -> close(line), within.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return asked(line, at, file);
            } catch (IOException broken) {
                throw new ScannerTrouble(end.isDone() ? Reason.SLOW : Reason.AWAY);
            } finally {
                end.cancel(false);
            }
        } catch (IOException away) {
            throw new ScannerTrouble(Reason.AWAY);
        }
    }

    private SocketAddress at() {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) throw new IllegalStateException(address);
        if (parts.group(1) != null) return UnixDomainSocketAddress.of(parts.group(1));
        return new InetSocketAddress(parts.group(2), Integer.parseInt(parts.group(3)));
    }

    private static Finding asked(SocketChannel line, SocketAddress at, ByteSource file) throws IOException {
        try {
            line.connect(at);
        } catch (RuntimeException unknown) { // a name that nobody knows
            throw new IOException(unknown);
        }
        var sent = false;
        try (var content = file.openStream()) {
            send(line, content);
            sent = true;
        } catch (IOException broken) {
            // it ends the line where a file is too large for it, and has said so before
        }
        var said = answer(line);
        if (said == null && !sent) throw new IOException("broken off");
        if (said == null) throw new ScannerTrouble(Reason.GARBLED);
        if (said.startsWith(LIMIT)) throw new ScannerTrouble(Reason.TOO_LARGE);
        var found = FOUND.matcher(said);
        if (found.matches() && found.group(1).startsWith(BROKEN_OFF)) throw new ScannerTrouble(Reason.TOO_LARGE);
        if (found.matches()) return new Finding(shortened(found.group(1)));
        if (sent && said.equals(CLEAN)) return new Finding(null);
        throw new ScannerTrouble(Reason.GARBLED);
    }

    private static void send(SocketChannel line, InputStream content) throws IOException {
        write(line, ByteBuffer.wrap(COMMAND));
        var piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            write(line, ByteBuffer.allocate(4).putInt(0, read));
            write(line, ByteBuffer.wrap(piece, 0, read));
        }
        write(line, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) line.write(bytes);
    }

    /** Null where it did not end as its sentences do. */
    private static @Nullable String answer(SocketChannel line) throws IOException {
        var said = new ByteArrayOutputStream();
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && line.read(bytes) >= 0) {
            for (int i = said.size(); i < bytes.position(); i++) {
                if (bytes.get(i) == 0) return said.toString(StandardCharsets.UTF_8);
                said.write(bytes.get(i));
            }
        }
        return null;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException gone) {
            // it is closed in any case
        }
    }
}
