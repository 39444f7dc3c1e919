package followthrough.workflow.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.sandbox.Sandbox;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tables that somebody brought are judged and tried in a process of their own. */
class DecisionTryingTest {

    private static final Sandbox SANDBOX = new Sandbox();
    private static final DecisionTrying TRYING = new DecisionTrying(SANDBOX);
    private static final DecisionKey TABLE = DecisionKey.escalation;

    @AfterAll
    static void end() {
        SANDBOX.destroy();
    }

    @Test
    void a_table_answers_there_as_it_does_here() {
        TRYING.check(TABLE, TABLE.delivered());
        assertThat(TRYING.answers(
                        TABLE,
                        TABLE.delivered(),
                        List.of(
                                Map.of("taskKind", "writePlan", "daysOver", 4),
                                Map.of("taskKind", "writePlan", "daysOver", 0))))
                .containsExactly(List.of("DIRECTOR"), List.of());
    }

    @Test
    void what_is_wrong_with_a_table_comes_back_in_words() {
        var wrong = changed("&gt;= 3", "some x in 1..2000000000 satisfies x &lt; 0");

        assertThat(refusals(() -> TRYING.check(TABLE, wrong))).containsExactly("decision.cellNotPlain");
        assertThat(refusals(
                        () -> TRYING.answers(TABLE, wrong, List.of(Map.of("taskKind", "writePlan", "daysOver", 20)))))
                .containsExactly("decision.cellNotPlain");
        assertThat(refusals(
                        () -> TRYING.check(TABLE, changed("<definitions", "<definitions expressionLanguage=\"juel\""))))
                .containsExactly("decision.script");
    }

    private static byte[] changed(String old, String changed) {
        return new String(TABLE.delivered(), UTF_8).replace(old, changed).getBytes(UTF_8);
    }

    private static List<String> refusals(Runnable act) {
        return catchThrowableOfType(Refused.class, act::run).obstacles().stream()
                .map(Obstacle::code)
                .toList();
    }
}
