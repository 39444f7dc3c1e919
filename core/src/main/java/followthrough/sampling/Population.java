package followthrough.sampling;

import followthrough.shared.Obstacle;
import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list that is drawn from, in one form whatever order and signs it was pasted with. */
public final class Population {

    static final int MOST = 20_000;

    /** Letters, digits and a few signs: a name has spaces, a number of a case has none. */
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._/-]{0,39}");

    private static final Pattern STRATUM = Pattern.compile("[^\\t\\n\\r]{0,80}");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\t]");

    private final List<SampledCase> cases;
    private final List<Obstacle> obstacles;

    private Population(List<SampledCase> cases, List<Obstacle> obstacles) {
        this.cases = cases.stream().sorted().toList();
        this.obstacles = List.copyOf(obstacles);
    }

    /** A case a line: its number, and where there are strata a comma, semicolon or tab and the stratum. */
    public static Population read(String pasted) {
        var found = new ArrayList<SampledCase>();
        var obstacles = new ArrayList<Obstacle>();
        var known = new HashSet<String>();
        int number = 0;
        for (var line : pasted.lines().toList()) {
            number++;
            if (line.isBlank()) continue;
            var read = read(line, number, obstacles);
            if (read == null) break; // one is enough to mend the list
            if (!known.add(read.id())) obstacles.add(Obstacle.at("population", "caseTwice", read.id(), number));
            if (obstacles.isEmpty()) found.add(read);
            else break;
        }
        if (found.size() > MOST) obstacles.add(Obstacle.at("population", "populationTooLarge", MOST));
        else if (found.isEmpty() && obstacles.isEmpty()) obstacles.add(Obstacle.at("population", "populationEmpty"));
        return new Population(found, obstacles);
    }

    private static @Nullable SampledCase read(String line, int number, List<Obstacle> obstacles) {
        var parts = SEPARATOR.split(line.strip(), 2);
        var id = unquoted(parts[0]);
        var stratum = parts.length < 2 ? "" : unquoted(parts[1]);
        if (ID.matcher(id).matches() && STRATUM.matcher(stratum).matches()) return new SampledCase(stratum, id);
        obstacles.add(Obstacle.at("population", "caseNotANumber", number));
        return null;
    }

    private static String unquoted(String part) {
        var text = part.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** As it was kept. */
    static Population of(String canonical) {
        return new Population(
                canonical
                        .lines()
                        .map(line -> line.split("\t", -1))
                        .map(parts -> new SampledCase(parts[0], parts[1]))
                        .toList(),
                List.of());
    }

    /** What is wrong with what was pasted. */
    List<Obstacle> obstacles() {
        return obstacles;
    }

    public List<SampledCase> cases() {
        return cases;
    }

    public int size() {
        return cases.size();
    }

    /** One "stratum, tab, number" a line, in code point order, each line ended. */
    public String canonical() {
        return cases.stream().map(SampledCase::line).collect(Collectors.joining());
    }

    public String sha256() {
        return Sha256.of(canonical().getBytes(StandardCharsets.UTF_8));
    }
}
