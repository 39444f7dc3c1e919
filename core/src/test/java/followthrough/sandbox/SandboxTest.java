package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.sandbox.Sandbox.Queue;
import followthrough.shared.Obstacle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work in processes of their own: whatever it does, this one goes on. */
@ExtendWith(OutputCaptureExtension.class)
class SandboxTest {

    private static final Sandbox SANDBOX = new Sandbox();
    /** No other program sleeps as long. */
    private static final String NAP = "117.25";

    private static final Duration LONG = Duration.ofSeconds(60);

    /** Says whether it has what only the application may have, or does what it is told to. */
    static final class Told implements SandboxedWork {

        @Override
        public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
            var order = request.readUTF();
            switch (order) {
                case "memory" -> fill();
                case "program" -> new ProcessBuilder("sleep", NAP).start();
                case "fault" -> throw new IllegalStateException("words of a child");
                default -> {}
            }
            while (order.equals("time") || order.equals("program")) Thread.onSpinWait();
            answer.writeUTF(order + " " + System.getenv().containsKey("HOME") + " "
                    + Runtime.getRuntime().maxMemory() / 1024 / 1024);
        }

        private static void fill() {
            var held = new byte[1_000][];
            for (int i = 0; i < held.length; i++) held[i] = new byte[8 * 1024 * 1024];
        }
    }

    @AfterAll
    static void end() {
        SANDBOX.destroy();
    }

    @Test
    void work_is_done_with_little_memory_and_without_the_environment() {
        var said = tell("hello", LONG);
        assertThat(said).startsWith("hello false ");
        assertThat(Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1))).isLessThanOrEqualTo(256);
        assertThat(SANDBOX.waiting()).isPositive();
    }

    @Test
    void work_that_takes_too_much_memory_or_time_ends_its_process_and_nothing_else() {
        abandoned("memory", LONG);
        abandoned("time", Duration.ofSeconds(3));
        assertThat(tell("hello", LONG)).startsWith("hello");
    }

    @Test
    void a_program_that_was_started_for_it_ends_with_it() {
        abandoned("program", Duration.ofSeconds(5));
        await(() -> !isAsleep());
        assertThat(isAsleep()).isFalse();
    }

    private static boolean isAsleep() {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").endsWith(NAP));
    }

    @Test
    void a_process_that_refuses_a_document_is_as_well_as_before() {
        var first = tell("hello", LONG);
        var waiting = SANDBOX.waiting();
        assertThatThrownBy(() -> SANDBOX.run(Queue.READING, LONG, Told.class, (request, answer) -> {
                    request.writeUTF("hello");
                    request.flush();
                    throw new AnsweredNo(new IllegalStateException(answer.readUTF()));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(first);
        assertThat(SANDBOX.waiting()).isEqualTo(waiting);
        assertThat(tell("hello", LONG)).isEqualTo(first);
    }

    @Test
    void nobody_holds_a_connection_while_a_process_works() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> tell("hello", LONG)).isInstanceOf(AssertionError.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    @Test
    void a_fault_in_the_process_reaches_the_log_with_its_place_and_without_its_words(CapturedOutput log) {
        abandoned("fault", LONG);
        await(() -> log.getAll().contains("SandboxTest$Told.answer"));
        assertThat(log.getAll()).contains("java.lang.IllegalStateException").doesNotContain("words of a child");
    }

    @Test
    void what_a_process_says_without_end_is_cut(CapturedOutput log) {
        var flood = ("x".repeat(100_000) + "\n").repeat(3) + "\u001b[31mred\n" + "line\n".repeat(10_000);
        FaultLog.drain(1, new ByteArrayInputStream(flood.getBytes(StandardCharsets.UTF_8)));
        assertThat(log.getAll().length()).isLessThan(60 * 400);
        assertThat(log.getAll()).contains("left out").doesNotContain("\u001b[31m");
    }

    @Test
    void a_fault_is_told_with_its_causes() {
        var told = new ByteArrayOutputStream();
        SandboxWorker.tell(
                new IllegalStateException("secret", new IOException("secret too")),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("IllegalStateException", "IOException", "  at ")
                .doesNotContain("secret");
    }

    @Test
    void obstacles_come_out_as_they_went_in_and_an_answer_that_lies_is_not_believed() throws IOException {
        var obstacles =
                List.of(Obstacle.at("file", "sheetTooLong", 2000), Obstacle.of("decision.cell", 1, "Step", "x"));
        var bytes = new ByteArrayOutputStream();
        ObstacleStream.write(obstacles, new DataOutputStream(bytes));
        assertThat(ObstacleStream.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(obstacles);
        var lie = new DataInputStream(new ByteArrayInputStream(new byte[] {127, 0, 0, 0}));
        assertThatThrownBy(() -> ObstacleStream.read(lie)).isInstanceOf(IOException.class);
    }

    private static String tell(String order, Duration within) {
        return SANDBOX.run(Queue.READING, within, Told.class, (request, answer) -> {
            request.writeUTF(order);
            request.flush();
            return answer.readUTF();
        });
    }

    private static void abandoned(String order, Duration within) {
        assertThatThrownBy(() -> tell(order, within))
                .isInstanceOfSatisfying(
                        WorkAbandoned.class,
                        abandoned -> assertThat(abandoned.reason()).isEqualTo(WorkAbandoned.Reason.TOO_DEMANDING));
    }

    private static void await(java.util.function.BooleanSupplier seen) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!seen.getAsBoolean() && System.nanoTime() < end) Thread.onSpinWait();
    }
}
