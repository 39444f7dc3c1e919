package followthrough;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name, one thing: what somebody searches for by its name is found once. */
class NamesTest {

    private static final List<String> MODULES = List.of("core", "workflow", "web-ui");

    @Test
    void no_class_has_the_name_of_another() {
        var doubles = MODULES.stream()
                .flatMap(module -> files("../" + module + "/src", ".java"))
                .collect(groupingBy(NamesTest::simpleName))
                .values()
                .stream()
                .filter(named -> named.size() > 1)
                .toList();

        assertThat(doubles).as("classes of the same simple name").isEmpty();
    }

    @Test
    void workflow_names_no_tables_but_those_it_made_and_asks_other_rooms_for_theirs() {
        var made = found("../workflow/src/main/resources", ".sql", "create (?:table|view|function) (\\w+)");
        var named = found("../workflow/src/main/java", ".java", "\\bapp\\.(\\w+)");

        assertThat(named).contains("work_item").isSubsetOf(made);
    }

    @Test
    void the_glossary_of_workflow_names_classes_and_pages_that_are_there() {
        var entries = Pattern.compile("(?m)^\\| [^|]+ \\| `([\\w.]+)` \\| `(/[^`]+)` \\|$")
                .matcher(text(Path.of("../workflow/README.md")))
                .results()
                .toList();
        var routes = text(Path.of("src/test/resources/routes.txt"));

        assertThat(entries).hasSizeGreaterThan(15).allSatisfy(entry -> {
            assertThat(Path.of("../workflow/src/main/java/followthrough/workflow")
                            .resolve(entry.group(1).replace('.', '/') + ".java"))
                    .exists();
            assertThat(routes).containsPattern(" GET +" + Pattern.quote(entry.group(2)) + "\\s");
        });
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString();
    }

    private static Set<String> found(String root, String ending, String pattern) {
        return files(root, ending)
                .flatMap(file -> Pattern.compile(pattern).matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(String root, String ending) {
        try (var all = Files.walk(Path.of(root))) {
            return all
                    .filter(file -> file.toString().endsWith(ending) && !file.endsWith("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
