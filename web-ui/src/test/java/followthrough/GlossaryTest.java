package followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Path CORE = Path.of("../core/src/main/java/followthrough");

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\| [^|]+ \\| `([\\w.]+)` \\| `(/[^`]+)` \\|$");

    @Test
    void the_glossary_names_classes_and_pages_that_are_there() throws IOException {
        var entries = entries();
        var pages = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .map(line -> line.split(" +"))
                .filter(route -> route.length > 2 && route[1].equals("GET"))
                .map(route -> route[2])
                .collect(Collectors.toSet());

        assertThat(entries).hasSizeGreaterThan(60);
        assertThat(entries)
                .extracting(entry -> entry.group(1))
                .allSatisfy(name -> assertThat(CORE.resolve(name.replace('.', '/') + ".java"))
                        .exists());
        assertThat(entries).extracting(entry -> entry.group(2)).isSubsetOf(pages);
    }

    @Test
    void each_room_of_the_domain_stands_in_its_table() throws IOException {
        var readme = readme();
        try (var folders = Files.walk(CORE)) {
            var rooms = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(CORE))
                    .filter(folder -> CORE.relativize(folder).getNameCount() < 3) // rooms in rooms are told of there
                    .map(folder -> CORE.relativize(folder)
                            .toString()
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .toList();
            assertThat(rooms).allSatisfy(room -> assertThat(readme).contains("`" + room + "`"));
        }
    }

    private static List<MatchResult> entries() throws IOException {
        return ENTRY.matcher(readme()).results().toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../core/README.md"));
    }
}
