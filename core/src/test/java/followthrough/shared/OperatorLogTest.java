package followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /** As {@code logging.structured.format.console} has it written. */
    @ParameterizedTest
    @ValueSource(strings = {"logstash", "ecs", "gelf"})
    void as_json_each_fact_is_a_field_and_a_failure_quotes_nothing(String format) {
        var written = new ArrayList<JsonNode>();
        var events = (Logger) LoggerFactory.getLogger("followthrough.events");
        var json = json(events.getLoggerContext(), format);
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                written.add(new JsonMapper().readTree(json.encode(event)));
            }
        };
        appender.start();
        events.addAppender(appender);
        try {
            OperatorLog.tell("signIn", "outcome", "REFUSED", "person", "unknown", "address", "2001:db8::1");
            OperatorLog.tell("refused", "obstacles", "planNotSubmitted,Ann Bee");
            OperatorLog.failed("jobFailed", new IllegalStateException("Ann Bee\nforged"), "job", "7");
        } finally {
            events.detachAppender(appender);
        }

        var mark = format.equals("gelf") ? "_" : "";
        assertThat(written).hasSize(3);
        assertThat(written.get(0).path(mark + "action").asString()).isEqualTo("signIn");
        assertThat(written.get(0).path(mark + "outcome").asString()).isEqualTo("REFUSED");
        assertThat(written.get(0).path(mark + "person").asString()).isEqualTo("unknown");
        assertThat(written.get(0).path(mark + "address").asString()).isEqualTo("2001:db8::1");
        assertThat(written.get(1).path(mark + "obstacles").asString()).isEqualTo("?");
        assertThat(written.get(2).path(mark + "job").asString()).isEqualTo("7");
        assertThat(written.get(2).toString())
                .contains("java.lang.IllegalStateException", "OperatorLogTest.java")
                .doesNotContain("Ann Bee", "forged");
    }

    private static StructuredLogEncoder json(LoggerContext context, String format) {
        if (context.getObject(Environment.class.getName()) == null)
            context.putObject(Environment.class.getName(), new StandardEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.start();
        return encoder;
    }
}
