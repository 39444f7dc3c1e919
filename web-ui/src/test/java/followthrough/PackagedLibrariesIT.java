package followthrough;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** Which libraries are in the jar that is delivered: those that were tested, once each, and nothing that only tests need. */
class PackagedLibrariesIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void what_is_packed_is_what_was_tested() throws IOException {
        var tested = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .collect(toSet());

        assertThat(packed())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(library)
                        .satisfiesAnyOf(
                                ours -> assertThat(ours).matches("(core|workflow|spring-boot-jarmode-tools)-.*"),
                                theirs -> assertThat(tested).contains(theirs)));
    }

    @Test
    void libraries_of_one_project_are_of_one_version() throws IOException {
        var versions = packed().stream()
                .filter(library -> library.matches("(pdfbox|pdfbox-io|fontbox|xmpbox)-\\d.*"))
                .collect(groupingBy(library -> "pdfbox", mapping(PackagedLibrariesIT::version, toSet())));

        assertThat(versions.get("pdfbox")).hasSize(1);
    }

    @Test
    void tools_of_tests_and_drawing_stay_at_home() throws IOException {
        assertThat(packed())
                .noneMatch(library ->
                        library.matches("(archunit|spring-modulith-core|junit|mockito|assertj|playwright).*"));
    }

    private static String version(String library) {
        return library.replaceFirst("^.*?-(\\d.*)\\.jar$", "$1");
    }

    private static Set<String> packed() throws IOException {
        try (var jar = new JarFile(Path.of("target", "followthrough.jar").toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(toSet());
        }
    }
}
