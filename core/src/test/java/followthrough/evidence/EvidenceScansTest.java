package followthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import followthrough.scan.FileScans;
import followthrough.scan.ScanState;
import followthrough.shared.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody opens what is not clean, whatever it waits for. */
class EvidenceScansTest {

    private static final UUID FILE = UUID.randomUUID();

    private final FileScans files = mock(FileScans.class);
    private final EvidenceScans scans = new EvidenceScans(
            files, mock(EvidenceItems.class), mock(JdbcClient.class), mock(ApplicationEventPublisher.class));

    @Test
    void only_what_was_found_clean_opens_or_what_nobody_scans() {
        for (var state : ScanState.values()) {
            when(files.state(FILE)).thenReturn(state);
            var opens = state == ScanState.CLEAN || state == ScanState.NOT_SCANNED;
            assertThat(scans.opens(FILE)).isEqualTo(opens);
            if (opens) scans.mustOpen(FILE);
            else
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> scans.mustOpen(FILE))
                        .matches(refused -> refused.obstacles()
                                .get(0)
                                .code()
                                .equals(state == ScanState.REFUSED ? "evidenceFileHarmful" : "evidenceFileWaits"));
        }
    }
}
