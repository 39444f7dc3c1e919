package followthrough.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-javaagent:watch.jar",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
                "-Xrunjdwp:transport=dt_socket",
                "-Xshare:off",
                "-XX:SharedArchiveFile=own.jsa",
                "-XX:ArchiveClassesAtExit=own.jsa",
                "-XX:StartFlightRecording=filename=start.jfr",
                "-Dcom.sun.management.jmxremote",
                "-Dcom.sun.management.jmxremote.port=9010"
            })
    void whoever_debugs_records_archives_or_watches_keeps_the_java_machine_they_started(String option) {
        assertThat(JavaOptions.mayBeCombinedWith(List.of("-Xmx1g", option))).isFalse();
    }

    @Test
    void what_people_say_comes_last_and_wins() {
        var given = List.of("-Xmx1g", "-XX:MaxNewSize=200m", "-Dfile.encoding=UTF-8");

        assertThat(JavaOptions.mayBeCombinedWith(given)).isTrue();
        assertThat(JavaOptions.with(given)).contains("-XX:+UseSerialGC").endsWith(given.toArray(String[]::new));
    }

    @Test
    void a_collector_that_people_choose_is_the_only_one_and_has_its_own_sizes() {
        assertThat(JavaOptions.with(List.of("-XX:+UseG1GC")))
                .doesNotContain("-XX:+UseSerialGC")
                .noneMatch(option -> option.startsWith("-XX:MaxNewSize"));
    }
}
