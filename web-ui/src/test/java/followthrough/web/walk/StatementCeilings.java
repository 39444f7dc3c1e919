package followthrough.web.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many statements each route may send to the database: lists 8, pages of one case, person or table 15, pages of a plan
 * 20, whoever opens them. What needs more is named here with the reason.
 */
final class StatementCeilings {

    private static final int LIST = 8;
    private static final int ONE = 15;
    private static final int PLAN = 20;

    /** Outside cases: what is read of one person, or of one table of decisions, is no list. */
    private static final Pattern OF_ONE = Pattern.compile("\\{X}|/account$|/account/digest|/administration/decisions/");

    /** Routes of one kind that need more than the others, and why. */
    private record Dearer(String routes, int most, String why) {}

    private static final List<Dearer> DEARER = List.of(
            new Dearer(
                    "/areas/\\{A}/map",
                    21,
                    "six statements are the engine's, beside what happened here and in the inspection, and what waits"),
            new Dearer(
                    "/areas/\\{A}/(evidence.*|measures)",
                    21,
                    "lays the plan beside the evidence, what each item supports and the figures, offers other areas’ items, and says"
                            + " which of one’s files wait to be described"),
            new Dearer(
                    "/areas/\\{A}/check/\\{V}.*",
                    28,
                    "lays plan, what was done, measures, evidence and the letter’s sentences beside the verdict that a team"
                            + " writes, each a room of its own, so that no inspector turns pages to judge"),
            new Dearer(
                    "/areas/\\{A}(/progress.*)?",
                    21,
                    "lays the plan beside its reports, figures, evidence, verdicts, the letter’s words and other dates that are"
                            + " asked for, and a change that is under way, each a room of its own"),
            new Dearer(
                    "/inspections/\\{V}/letter/(draft|check).*",
                    29,
                    "a letter is six tables, held against its document, its pages, what was entered, earlier areas and colleagues"),
            new Dearer(
                    "/account/digest",
                    16,
                    "gathers what tasks, notices and dates say, each by its own query, and which cases stand still"),
            new Dearer(
                    "/inspections/\\{I}/(pack.zip|scrutiny.*)",
                    40,
                    "reads a whole case for a file, a few statements for each room and area; nobody waits for it as for a page"),
            new Dearer("/overview", 15, "ten figures that are counted over all areas, and which cases stand still"),
            new Dearer(
                    "/tasks",
                    16,
                    "tasks, what the filter offers, kept views and columns, own actions, notices, what waits to be confirmed and which cases stand still"));

    private final Map<String, Integer> measured = new TreeMap<>();
    private final Map<String, Integer> usual = new HashMap<>();
    private final Map<String, List<String>> sent = new HashMap<>();

    void note(Routes.Route route, List<String> statements) {
        usual.put(route.path(), usual(route));
        if (measured.merge(route.path(), statements.size(), Math::max) == statements.size())
            sent.put(route.path(), statements);
    }

    /** What was measured is left in target/statements.txt, with the statements of routes dearer than their kind. */
    List<String> complaints() throws IOException {
        Files.writeString(
                Path.of("target/statements.txt"),
                measured.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey() + dear(entry.getKey()))
                        .collect(Collectors.joining("\n")));
        var complaints = new ArrayList<String>();
        measured.forEach((path, most) -> {
            int allowed = dearer(path).map(Dearer::most).orElse(usual.getOrDefault(path, LIST));
            if (most > allowed) complaints.add(path + " sends " + most + " statements, not " + allowed);
        });
        for (var dearer : DEARER)
            if (measured.keySet().stream().noneMatch(path -> path.matches(dearer.routes) && isDear(path)))
                complaints.add(dearer.routes + " need no more than others any longer, although: " + dearer.why);
        return complaints;
    }

    private boolean isDear(String path) {
        return measured.getOrDefault(path, 0) > usual.getOrDefault(path, LIST);
    }

    private String dear(String path) {
        if (!isDear(path)) return "";
        return sent.getOrDefault(path, List.of()).stream()
                .map(statement -> "\n    " + statement.replaceAll("\\s+", " "))
                .collect(Collectors.joining());
    }

    private static Optional<Dearer> dearer(String path) {
        return DEARER.stream().filter(dearer -> path.matches(dearer.routes)).findFirst();
    }

    private static int usual(Routes.Route route) {
        if (route.path().startsWith("/areas/{A}/plan")) return PLAN;
        return route.ofCase() || OF_ONE.matcher(route.path()).find() ? ONE : LIST;
    }
}
