package followthrough.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

/** FEEL with its functions made once answers as the library does, and refuses with its words. */
class ReadyFeelTest {

    private static final int TIMES = 200;

    private static final List<String> EXPRESSIONS = List.of(
            "days",
            "days + 2.5",
            "-days",
            "name",
            "done",
            "missing",
            "missing + 1",
            "missing.part",
            "days + name",
            "\"moved \" + string(days) + \" times\"",
            "if days > 3 then \"late\" else \"in time\"",
            "[1, 2, days]",
            "{a: days, b: name}",
            "date(\"2026-03-01\") + duration(\"P2D\")",
            "date(\"no day\")",
            "max([1, days])",
            "floor(7 / 2)",
            "contains(name, \"a\")",
            "upper case(name)",
            "unknown(days)",
            "assert(days, days > 100)",
            "null",
            "1 / 0",
            "]",
            "function(x) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}");

    private static final List<String> TESTS = List.of(
            "-",
            "7",
            "> 3",
            "<= limit",
            "not(7)",
            "[1..10]",
            "1, 7, 9",
            "\"7\"",
            "? > 3 and done",
            "> missing",
            "> name",
            "> unknown(1)",
            "]");

    private final FeelEngine library = new ScalaFeelEngine(List.of());
    private final FeelEngine ready = ReadyFeel.forTables();
    private final VariableContext values = Variables.createVariables()
            .putValue("days", 7)
            .putValue("limit", 6)
            .putValue("name", "Halam")
            .putValue("done", true)
            .asVariableContext();

    @Test
    void it_answers_as_the_library_does() {
        for (int again = 0; again < 2; again++) agreesWithTheLibrary();
    }

    private void agreesWithTheLibrary() {
        for (var asked : EXPRESSIONS)
            assertThat(expression(ready, asked)).as(asked).isEqualTo(expression(library, asked));
        for (var asked : TESTS) assertThat(test(ready, asked)).as(asked).isEqualTo(test(library, asked));
    }

    @Test
    void it_looks_at_the_clock_each_time() {
        var seen = Stream.generate(() -> expression(ready, "string(now())")).limit(100_000);
        assertThat(seen.distinct().limit(2)).hasSize(2);
    }

    /** Once this fails for the library's sake, since it makes them once too, ReadyFeel need only read cells once. */
    @Test
    void a_cell_makes_no_functions() {
        assertThat(bytes(ready)).isLessThan(bytes(library) / 4);
    }

    private long bytes(FeelEngine feel) {
        test(feel, "> 3");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) test(feel, "> 3");
        return (threads.getCurrentThreadAllocatedBytes() - before) / TIMES;
    }

    private String expression(FeelEngine feel, String asked) {
        try {
            Object answer = feel.evaluateSimpleExpression(asked, values);
            return answer == null ? "nothing" : answer.getClass() + " " + answer;
        } catch (FeelException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private String test(FeelEngine feel, String asked) {
        try {
            return String.valueOf(feel.evaluateSimpleUnaryTests(asked, "days", values));
        } catch (FeelException | ClassCastException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
