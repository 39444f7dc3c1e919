package followthrough.letter.reading.page;

import followthrough.letter.document.Layout;
import followthrough.letter.document.Line;
import followthrough.letter.document.Region;
import followthrough.letter.document.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a letter in the order in which the eye meets them: page by page, from the top to the foot. */
public final class PlacedLines {

    private final List<PlacedLine> lines = new ArrayList<>();

    /** Empty for a document without pages. */
    public PlacedLines(Source source) {
        var words = source.layout().words();
        int next = 0;
        for (var line : source.lines()) {
            while (next < words.size() && words.get(next).start() < line.start()) next++;
            int from = next;
            while (next < words.size() && words.get(next).end() <= line.end()) next++;
            if (next > from) lines.add(placed(line, words.subList(from, next)));
        }
        lines.sort(Comparator.comparingInt(PlacedLine::page)
                .thenComparingDouble(placed -> placed.box().top())
                .thenComparingDouble(placed -> placed.box().left()));
    }

    private static PlacedLine placed(Line line, List<Layout.Word> words) {
        var box = words.stream().map(Layout.Word::box).reduce(Region::joined).orElseThrow();
        double size =
                words.stream().mapToDouble(word -> word.box().height()).max().orElse(0);
        return new PlacedLine(line, box, size);
    }

    List<PlacedLine> lines() {
        return lines;
    }
}
