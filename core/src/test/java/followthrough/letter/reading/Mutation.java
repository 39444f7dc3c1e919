package followthrough.letter.reading;

import followthrough.letter.document.Line;
import followthrough.letter.document.Source;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One letter with one thing about a list changed: its heading, its bullets, or the order of its lines. */
record Mutation(String name, Source source) {

    /** Where a heading is gone without a trace nobody can tell of which kind its list was. */
    boolean tellsKinds() {
        return !name.equals("lost heading");
    }

    private record Change(@Nullable String text, Line line) {}

    /** Everything that may befall each list of a letter, with bullets or without. */
    static List<Mutation> of(Source source, List<OpenedList> lists) {
        List<Mutation> all = new ArrayList<>();
        for (var list : lists) {
            var headed = list.section().headed();
            if (headed == null || list.items().isEmpty()) continue;
            var heading = within(source, headed.place());
            var starts = list.items().stream().map(item -> item.place().start()).toList();
            var items = list.items().stream()
                    .flatMap(item -> within(source, item.place()).stream())
                    .toList();
            all.add(of(
                    "misspelt heading",
                    source,
                    line -> heading.contains(line) ? text(line, misspelt(line.text())) : kept(line)));
            all.add(of(
                    "reworded heading", source, line -> replaced(line, heading, "Points that arose from the visit")));
            all.add(of("lost heading", source, line -> heading.contains(line) ? text(line, null) : kept(line)));
            all.add(of("heading in its first line", source, line -> glued(line, heading, items)));
            all.add(of("unknown bullets", source, line -> marked(line, items, "\u00a4 ")));
            all.add(of("letters for bullets", source, line -> marked(line, items, "e ")));
            all.add(of("lost bullets", source, line -> marked(line, items, "")));
            all.add(of("heading below its list", moved(source, heading, items)));
            all.add(of("heading within its list", source, line -> within(line, starts, "Leadership and management")));
            all.add(of(
                    "closing within its list",
                    source,
                    line -> within(line, starts, "Thank you for your help with this.")));
            all.add(of(
                    "another body within its list",
                    source,
                    line -> within(line, starts, "The Local Safeguarding Children Board (LSCB)")));
            all.add(of(
                    "prose within its list",
                    source,
                    line -> within(line, starts, "Inspectors saw this in most of the work.")));
            all.add(of("case study within its list", source, line -> within(line, starts, "Case study: neglect")));
        }
        return all;
    }

    /** What may befall all of a letter at once. */
    static List<Mutation> ofAll(Source source) {
        return List.of(
                of("no gaps", source, line -> kept(line.after(0))),
                of("no indents", source, line -> kept(atTheMargin(line))),
                of("hashes for bullets", source, line -> marked(line, source.lines(), "# ")));
    }

    private static Line atTheMargin(Line line) {
        return Line.of(line.text(), line.start(), 0, line.gap(), line.emphasised(), line.page());
    }

    private static Set<Line> within(Source source, Span place) {
        var found = new HashSet<Line>();
        source.lines().stream()
                .filter(line -> line.start() >= place.start() && line.end() <= place.end())
                .forEach(found::add);
        return found;
    }

    private interface Rewriting {
        List<Change> of(Line line);
    }

    private static Mutation of(String name, Source source, Rewriting rewriting) {
        return new Mutation(
                name,
                written(source.lines().stream()
                        .flatMap(line -> rewriting.of(line).stream())
                        .toList()));
    }

    private static Mutation of(String name, List<Line> order) {
        return new Mutation(
                name,
                written(order.stream()
                        .map(line -> new Change(line.text(), line))
                        .toList()));
    }

    private static List<Change> kept(Line line) {
        return List.of(new Change(line.text(), line));
    }

    private static List<Change> text(Line line, @Nullable String text) {
        return text == null ? List.of() : List.of(new Change(text, line));
    }

    private static List<Change> replaced(Line line, Set<Line> heading, String words) {
        if (!heading.contains(line)) return kept(line);
        boolean first = heading.stream().allMatch(other -> other.start() >= line.start());
        return first ? text(line, line.markup().heading() ? "## " + words : words) : List.of();
    }

    private static List<Change> glued(Line line, Set<Line> heading, List<Line> items) {
        if (heading.contains(line)) return List.of();
        var first = items.stream().min(Comparator.comparingInt(Line::start)).orElseThrow();
        if (!line.equals(first)) return kept(line);
        var above = heading.stream()
                .sorted(Comparator.comparingInt(Line::start))
                .map(Line::words)
                .reduce("", (one, other) -> one + other + " ");
        int gap = heading.stream().mapToInt(Line::gap).max().orElse(1);
        return List.of(new Change(above + line.words(), line.after(gap)));
    }

    private static List<Change> marked(Line line, List<Line> items, String sign) {
        var marker = line.markup().marker();
        boolean bullet = items.contains(line)
                && marker != null
                && marker.isGlyph()
                && !line.words().isEmpty();
        return bullet ? text(line, sign + line.words()) : kept(line);
    }

    private static List<Change> within(Line line, List<Integer> starts, String words) {
        if (starts.size() < 2 || line.start() != starts.get(starts.size() / 2)) return kept(line);
        return List.of(
                new Change(words, Line.of(words, 0, line.indent(), 1, false, line.page())),
                new Change(line.text(), line.after(Math.max(1, line.gap()))));
    }

    private static List<Line> moved(Source source, Set<Line> heading, List<Line> items) {
        var last = items.stream().max(Comparator.comparingInt(Line::start)).orElseThrow();
        List<Line> order = new ArrayList<>();
        for (var line : source.lines()) {
            if (!heading.contains(line)) order.add(line);
            if (line.equals(last))
                heading.stream().sorted(Comparator.comparingInt(Line::start)).forEach(order::add);
        }
        return order;
    }

    /** Recognition of a picture takes one letter for another. */
    private static String misspelt(String heading) {
        UnaryOperator<String> mistake =
                word -> word.replace('m', 'n').replace('l', '1').replace('g', 'q');
        var changed = heading.contains("improve") ? heading.replace("improve", "inprove") : mistake.apply(heading);
        return changed.equals(heading) ? heading.replace('e', 'c') : changed;
    }

    private static Source written(List<Change> changes) {
        var text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (var change : changes) {
            if (!text.isEmpty())
                text.append("\n".repeat(1 + Math.min(change.line().gap(), 1)));
            var words = Objects.requireNonNull(change.text());
            var line = change.line();
            lines.add(Line.of(words, text.length(), line.indent(), line.gap(), line.emphasised(), line.page()));
            text.append(words);
        }
        return new Source(text.toString(), lines, followthrough.letter.document.Layout.NONE);
    }
}
