package followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All tests of a module share a database, in another order on each machine: what one leaves open in an authority is
 * asked about, counted and listed in the next. So an authority is of one test class alone, and so is its council's name.
 */
class OwnAuthorityTest {

    private static final List<String> LISTS = List.of("authorities.csv", "made-up-authorities.csv");

    @Test
    void no_two_test_classes_of_the_web_use_the_same_authority() {
        var users = new TreeMap<String, TreeSet<String>>();
        for (var test : tests()) {
            var text = read(test);
            if (!text.contains("@WebTest") && !text.contains(" extends ")) continue; // has no database
            names().forEach((code, names) -> {
                if (names.stream().anyMatch(text::contains))
                    users.computeIfAbsent(code, first -> new TreeSet<>())
                            .add(test.getFileName().toString());
            });
        }
        users.values().removeIf(classes -> classes.size() == 1);
        assertThat(users).as("choose one that no test uses yet").isEmpty();
    }

    private static List<Path> tests() {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            Predicate<String> isTest = name -> name.endsWith("Test.java") || name.endsWith("Bench.java");
            return files.filter(file -> isTest.test(file.getFileName().toString()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of each authority its code, its name and what its council is called, as they stand in Java. */
    private static Map<String, List<String>> names() {
        var known = new TreeMap<String, List<String>>();
        for (var list : LISTS)
            lines("/followthrough/inspection/" + list)
                    .filter(line -> line.matches("[A-Z]{3};.*"))
                    .map(line -> line.split(";", -1))
                    .forEach(parts -> known.put(parts[0], List.of(quoted(parts[0]), quoted(parts[1]), parts[2])));
        return known;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static Stream<String> lines(String resource) {
        try (var in = OwnAuthorityTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
