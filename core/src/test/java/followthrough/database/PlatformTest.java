package followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   postgres-linux-x86_64.txz,   initdb",
        "Linux,      aarch64, postgres-linux-arm_64.txz,   initdb",
        "Mac OS X,   x86_64,  postgres-darwin-x86_64.txz,  initdb",
        "Mac OS X,   aarch64, postgres-darwin-arm_64.txz,  initdb",
        "Windows 11, amd64,   postgres-windows-x86_64.txz, initdb.exe",
        "Windows 11, aarch64, postgres-windows-x86_64.txz, initdb.exe",
    })
    void every_platform_has_its_archive(String name, String processor, String archive, String executable) {
        var platform = Platform.of(name, processor);

        assertThat(platform.archive()).isEqualTo(archive);
        assertThat(platform.executable("initdb")).isEqualTo(executable);
    }

    @Test
    void a_machine_without_an_archive_is_told_what_it_can_do() {
        var mainframe = Platform.of("Linux", "s390x");

        assertThatExceptionOfType(DatabaseNotStarted.class)
                .isThrownBy(() -> Binaries.unpackedIn(Path.of("nowhere"), null, mainframe))
                .withMessage("This build carries no PostgreSQL for linux on s390x (postgres-linux-s390x.txz).")
                .satisfies(
                        failure -> assertThat(failure.remedy()).contains("-Pall-platforms", "spring.datasource.url"));
    }
}
