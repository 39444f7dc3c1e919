package followthrough.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * How many statements each route may send to the database: lists 8, pages of a case 15, pages of a plan 20. A route that
 * needs more stands in statements.txt with its figure, which may fall and never rise.
 */
final class StatementCeilings {

    private static final int LIST = 8;
    private static final int CASE = 15;
    private static final int PLAN = 20;

    private final Map<String, Integer> known = known();
    private final Map<String, Integer> measured = new TreeMap<>();
    private final Map<String, Integer> ceilings = new HashMap<>();
    private final Map<String, List<String>> sent = new HashMap<>();

    void note(Routes.Route route, List<String> statements) {
        ceilings.put(route.path(), ceiling(route));
        if (measured.merge(route.path(), statements.size(), Math::max) == statements.size())
            sent.put(route.path(), statements);
    }

    /** What was measured is left in target/statements.txt, with the statements of routes over their ceiling. */
    List<String> complaints() throws IOException {
        Files.writeString(
                Path.of("target/statements.txt"),
                measured.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey() + over(entry.getKey()))
                        .collect(Collectors.joining("\n")));
        var complaints = new ArrayList<String>();
        measured.forEach((path, most) -> {
            int usual = ceilings.getOrDefault(path, LIST);
            int allowed = known.getOrDefault(path, usual);
            if (most > allowed) complaints.add(path + " sends " + most + " statements, not " + allowed);
            if (known.containsKey(path) && most * 2 <= usual)
                complaints.add(path + " sends " + most + " statements: it needs no line in statements.txt any more");
        });
        return complaints;
    }

    private String over(String path) {
        if (measured.getOrDefault(path, 0) <= ceilings.getOrDefault(path, 0)) return "";
        return sent.getOrDefault(path, List.of()).stream()
                .map(statement -> "\n    " + statement.replaceAll("\\s+", " "))
                .collect(Collectors.joining());
    }

    private static int ceiling(Routes.Route route) {
        if (route.path().startsWith("/areas/{A}/plan")) return PLAN;
        return route.ofCase() ? CASE : LIST;
    }

    private static Map<String, Integer> known() {
        try {
            return new ClassPathResource("statements.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(words -> words[1], words -> Integer.valueOf(words[0])));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
