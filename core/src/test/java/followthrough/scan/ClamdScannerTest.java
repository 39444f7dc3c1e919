package followthrough.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.scan.FileScanner.Finding;
import followthrough.scan.ScannerTrouble.Reason;
import followthrough.shared.ByteSource;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever a scanner answers but its own two sentences, to their end, is no answer. */
class ClamdScannerTest {

    private static final ByteSource FILE = ByteSource.of(new byte[200_000]);

    @Test
    void only_its_own_sentences_count() {
        assertThat(says("stream: OK\0")).isEqualTo(new Finding(null));
        assertThat(says("stream: Eicar-Test-Signature FOUND\0")).isEqualTo(new Finding("Eicar-Test-Signature"));
        assertThat(trouble("<html><body>stream: OK</body></html>\0")).isEqualTo(Reason.GARBLED);
        assertThat(trouble("HTTP/1.1 200 OK\r\n\r\n")).isEqualTo(Reason.GARBLED);
        assertThat(trouble("stream: OK")).isEqualTo(Reason.GARBLED);
        assertThat(trouble("stream: O")).isEqualTo(Reason.GARBLED);
        assertThat(trouble("")).isEqualTo(Reason.GARBLED);
        assertThat(trouble("x".repeat(10_000))).isEqualTo(Reason.GARBLED);
        assertThat(trouble("UNKNOWN COMMAND\0")).isEqualTo(Reason.GARBLED);
        assertThat(trouble("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void one_that_says_it_is_clean_before_it_has_the_whole_file_is_not_believed() {
        var large = ByteSource.of(new byte[30_000_000]);
        var trouble = asked(large, line -> {
            line.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
            line.setSoLinger(true, 0);
        });
        assertThat(trouble).isIn(Reason.GARBLED, Reason.AWAY);
    }

    @Test
    void one_that_hangs_or_breaks_off_or_is_not_there_is_in_trouble() throws Exception {
        assertThat(asked(FILE, ClamdScannerTest::silentUntilTheOtherSideLeaves)).isEqualTo(Reason.SLOW);
        assertThat(asked(ByteSource.of(new byte[30_000_000]), line -> line.setSoLinger(true, 0)))
                .isEqualTo(Reason.AWAY);
        int nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        assertThat(reason("127.0.0.1:" + nobody)).isEqualTo(Reason.AWAY);
        assertThat(reason("scanner.invalid:3310")).isEqualTo(Reason.AWAY);
        assertThat(reason("unix:/nowhere/clamd.sock")).isEqualTo(Reason.AWAY);
    }

    @Test
    void an_address_that_is_none_is_said_at_the_start() {
        for (var wrong : new String[] {"clamd", "clamd:", "http://clamd:3310", "unix:clamd.sock"})
            assertThatIllegalArgumentException().isThrownBy(() -> new ClamdScanner(wrong));
    }

    @FunctionalInterface
    private interface Behaviour {

        void on(Socket line) throws IOException;
    }

    private static Finding says(String answer) {
        return with(line -> answered(line, answer), FILE);
    }

    private static Reason trouble(String answer) {
        return asked(FILE, line -> answered(line, answer));
    }

    private static Reason asked(ByteSource file, Behaviour behaviour) {
        return catchThrowableOfType(ScannerTrouble.class, () -> with(behaviour, file))
                .reason();
    }

    private static Reason reason(String address) {
        return catchThrowableOfType(ScannerTrouble.class, () -> new ClamdScanner(address).scan(FILE))
                .reason();
    }

    private static Finding with(Behaviour behaviour, ByteSource file) {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answering = new Thread(() -> {
                try (var line = server.accept()) {
                    behaviour.on(line);
                } catch (IOException gone) {
                    // the other side has heard enough
                }
            });
            answering.setDaemon(true);
            answering.start();
            return new ClamdScanner("127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(2)).scan(file);
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** As the real one does: once it has all of it. */
    private static void answered(Socket line, String answer) throws IOException {
        var sent = new DataInputStream(line.getInputStream());
        assertThat(new String(sent.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        for (int length = sent.readInt(); length > 0; length = sent.readInt()) sent.skipNBytes(length);
        line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    private static void silentUntilTheOtherSideLeaves(Socket line) throws IOException {
        line.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
}
