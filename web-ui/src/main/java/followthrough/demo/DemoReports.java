package followthrough.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What was reported month by month; {@code demo/reports.txt} and {@code demo/figures.txt}, one line each, parted by bars. */
@Component
class DemoReports {

    record Report(int weeksAgo, DemoPerson by, int area, String action, ProgressReport words) {}

    record Figure(int weeksAgo, DemoPerson by, int area, String value) {}

    List<Report> all() {
        return lines("reports.txt").stream().map(DemoReports::report).toList();
    }

    List<Figure> figures() {
        return lines("figures.txt").stream()
                .map(line -> new Figure(
                        Integer.parseInt(line[0]), DemoPerson.valueOf(line[1]), Integer.parseInt(line[2]), line[3]))
                .toList();
    }

    private static Report report(String[] line) {
        var done = line[7].equals("done");
        return new Report(
                Integer.parseInt(line[0]),
                DemoPerson.valueOf(line[1]),
                Integer.parseInt(line[2]),
                line[3],
                new ProgressReport(
                        line[4], line[5], line[6], done, done ? Colour.BLUE : Colour.valueOf(line[7]), line[8]));
    }

    private static List<String[]> lines(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(" *\\| *", -1))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
