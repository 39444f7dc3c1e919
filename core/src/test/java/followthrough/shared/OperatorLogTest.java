package followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OperatorLogTest {

    @Test
    void an_event_is_one_line_of_names_and_values(CapturedOutput log) {
        OperatorLog.tell("signIn", "outcome", "REFUSED", "address", "2001:db8::1", "tries", 7);

        assertThat(log).contains("action=signIn outcome=REFUSED address=2001:db8::1 tries=7");
    }

    @Test
    void what_is_no_code_is_not_told(CapturedOutput log) {
        OperatorLog.tell("signIn", "address", "1\n2026-01-01 INFO action=signIn outcome=SIGNED_IN", "name", "Ann Bee");

        assertThat(log).contains("action=signIn address=? name=?").doesNotContain("SIGNED_IN", "Ann Bee");
    }

    @Test
    void a_failure_is_told_by_kind_and_place_and_quotes_nothing(CapturedOutput log) {
        var inner = new IllegalArgumentException("Key (name)=(Ann Bee)");

        OperatorLog.failed("fault", new IllegalStateException("Ann Bee\naction=forged", inner), "reference", "K7Q-2M9");

        assertThat(log)
                .contains("action=fault reference=K7Q-2M9")
                .contains("java.lang.IllegalStateException")
                .contains("java.lang.IllegalArgumentException")
                .contains("OperatorLogTest.java")
                .doesNotContain("Ann Bee", "forged");
    }
}
