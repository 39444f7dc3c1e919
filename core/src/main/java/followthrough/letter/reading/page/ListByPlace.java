package followthrough.letter.reading.page;

import followthrough.letter.document.Marker;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What stands below a list's heading on its page and the next ones, down to the next heading; and where its items begin.
 * It knows the words of the headings and otherwise only type and place.
 *
 * @param lines in the order of the eye
 * @param starts of the items, as places in the text
 */
public record ListByPlace(List<Span> lines, Set<Integer> starts, String quoted) {

    private static final double BESIDE = 6;
    private static final double ONE_INDENT = 2.5;
    private static final double PARAGRAPH = 1.22;
    private static final double ROW = 1.03;
    private static final int LINES_OF_HEADING = 4;
    private static final int FEWEST_WORDS = 7;

    /**
     * Empty where the heading has no place.
     *
     * @param isHeading whether what begins at a place of the text is a heading by its words
     * @param isClosing whether it closes a letter by its words
     */
    public static Optional<ListByPlace> of(
            OpenedList list, PlacedLines placed, IntPredicate isHeading, IntPredicate isClosing) {
        var headed = list.section().headed();
        if (headed == null || list.section().isColumn()) return Optional.empty();
        var all = placed.lines();
        int at = 0;
        while (at < all.size() && all.get(at).line().start() != headed.place().start()) at++;
        if (at == all.size()) return Optional.empty();
        var heading = all.get(at);
        List<PlacedLine> below = new ArrayList<>();
        for (int i = at + 1; i < all.size(); i++) {
            var line = all.get(i);
            int start = line.line().start();
            if (start >= headed.place().start() && start < headed.place().end()) continue;
            if (isHeading.test(start) || isClosing.test(start)) break;
            if (line.isSetLike(heading) && !numbersGoOn(below, all.subList(i + 1, all.size()))) break;
            below.add(line);
        }
        return Optional.of(read(below));
    }

    /** A heading between 4 and 5 divides a list and does not end it. */
    private static boolean numbersGoOn(List<PlacedLine> above, List<PlacedLine> rest) {
        var next = rest.stream()
                .limit(LINES_OF_HEADING)
                .map(line -> line.line().markup().marker())
                .filter(Objects::nonNull)
                .findFirst();
        var before = IntStream.range(0, above.size())
                .mapToObj(i -> above.get(above.size() - 1 - i).line().markup().marker())
                .filter(marker -> marker != null && !marker.isGlyph())
                .findFirst();
        return next.filter(marker ->
                        !marker.isGlyph() && (before.isEmpty() ? above.isEmpty() : counts(before.get(), marker)))
                .isPresent();
    }

    private static boolean counts(Marker before, Marker marker) {
        return marker.sameStyle(before) && marker.ordinal() == before.ordinal() + 1;
    }

    private static ListByPlace read(List<PlacedLine> below) {
        var starts = starts(below);
        var quoted = new StringBuilder();
        for (var line : below) {
            boolean begins = starts.contains(line.line().start());
            if (!quoted.isEmpty()) quoted.append(begins ? '\n' : ' ');
            quoted.append(line.line().words());
        }
        var spans = below.stream()
                .map(line -> new Span(line.line().start(), line.line().end()))
                .toList();
        return new ListByPlace(spans, starts, quoted.toString());
    }

    private static Set<Integer> starts(List<PlacedLine> below) {
        var bullets = bullets(below);
        Set<Integer> starts = new HashSet<>();
        for (int i = 0; i < below.size(); i++) {
            var line = below.get(i);
            boolean begins = bullets.isEmpty()
                    ? i == 0 || beginsParagraph(below.get(i - 1), line, below)
                    : bullets.contains(line);
            if (begins && !line.line().words().isEmpty()) starts.add(line.line().start());
        }
        return starts;
    }

    /** Signs at one indent; none where paragraphs stand beside them that have no sign, and further out. */
    private static List<PlacedLine> bullets(List<PlacedLine> below) {
        Map<String, List<PlacedLine>> groups = new HashMap<>();
        for (var line : below) {
            var marker = line.line().markup().marker();
            if (marker != null && !line.line().words().isEmpty())
                groups.computeIfAbsent(marker.symbol(), symbol -> new ArrayList<>())
                        .add(line);
        }
        int often = groups.values().stream().mapToInt(List::size).max().orElse(0) > 1 ? 2 : 1;
        var outermost = groups.values().stream()
                .filter(group -> group.size() >= often)
                .min(Comparator.comparingDouble(ListByPlace::left))
                .orElse(List.of());
        if (outermost.isEmpty()) return outermost;
        double edge = left(outermost) - ONE_INDENT;
        boolean paragraphs = below.stream()
                .anyMatch(line -> line.line().markup().marker() == null
                        && line.box().left() < edge
                        && isOfParagraph(line)
                        && below.indexOf(line) > below.indexOf(outermost.get(0)));
        if (paragraphs) return List.of();
        double inner = left(outermost) + ONE_INDENT;
        return outermost.stream().filter(line -> line.box().left() < inner).toList();
    }

    private static boolean isOfParagraph(PlacedLine line) {
        return !line.line().emphasised() && Prose.words(line.line().text()) >= FEWEST_WORDS;
    }

    private static double left(List<PlacedLine> lines) {
        return lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    }

    private static boolean beginsParagraph(PlacedLine above, PlacedLine line, List<PlacedLine> below) {
        if (line.line().markup().marker() != null) return false;
        if (line.page() != above.page())
            return Prose.endsSentence(above.line().text())
                    && !Prose.startsLowerCase(line.line().text());
        double step = line.box().bottom() - above.box().bottom();
        double usual = leading(below);
        boolean ends = Prose.endsSentence(above.line().text())
                && !Prose.startsLowerCase(line.line().text());
        return step > (ends ? ROW : PARAGRAPH) * usual;
    }

    /** From line to line within a paragraph, as most of them stand. */
    private static double leading(List<PlacedLine> below) {
        var steps = IntStream.range(1, below.size())
                .filter(i -> below.get(i).page() == below.get(i - 1).page())
                .mapToDouble(i ->
                        below.get(i).box().bottom() - below.get(i - 1).box().bottom())
                .filter(step -> step > BESIDE)
                .sorted()
                .toArray();
        return steps.length == 0 ? Double.MAX_VALUE : steps[(steps.length - 1) / 3];
    }
}
