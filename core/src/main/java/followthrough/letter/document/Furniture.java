package followthrough.letter.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What belongs to the pages and not to the letter: running heads, page numbers, footnotes. */
final class Furniture {

    private static final double MARGIN = 0.12;
    private static final int REPEATED = 3;
    private static final int NUMBERED_LINES = 3;
    private static final double FOOT = 0.55;
    private static final int FEWEST_ENTRIES = 4;
    private static final Pattern DOTTED = Pattern.compile(".*\\.{4,}\\s*\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\S@\\S|\\bwww\\.|\\btext ?phone\\b|\\b(?:t|tel|telephone|direct t|f)\\b[.:]?\\s*0\\d{2}");
    private static final Pattern NOTE = Pattern.compile("(?:\\d{1,2}|[*†‡])(?:\\s.*|\\p{Lu}.*)?");

    private final Typography type;
    private final Set<PrintedLine> held = Collections.newSetFromMap(new IdentityHashMap<>());

    Furniture(List<PrintedPage> pages, Typography type) {
        this.type = type;
        holdRepeated(pages);
        for (var page : pages) {
            holdPageNumber(page);
            holdFootnotes(page);
            holdContents(page);
            holdLetterhead(page);
        }
    }

    /** Entries of a table of contents: each with the number of its page on the same line, at the right. */
    private void holdContents(PrintedPage page) {
        List<PrintedLine> entries = new ArrayList<>();
        var lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (DOTTED.matcher(line.text()).matches()) {
                entries.add(line);
            } else if (i > 0 && isNumberOf(lines.get(i - 1), line)) {
                entries.add(lines.get(i - 1));
                entries.add(line);
            }
        }
        if (entries.size() >= FEWEST_ENTRIES && saysContents(lines)) held.addAll(entries);
    }

    private static boolean isNumberOf(PrintedLine entry, PrintedLine line) {
        return NUMBER.matcher(line.text()).matches()
                && line.left() > entry.right()
                && Math.abs(line.baseline() - entry.baseline()) < entry.size() / 2;
    }

    private static boolean saysContents(List<PrintedLine> lines) {
        return lines.stream().anyMatch(line -> PlainText.isContents(line.text()));
    }

    /**
     * An address with telephone or web that was put on the first page after everything below it, so that it would stand
     * in the middle of a sentence; or one in small type at the foot of any page.
     */
    private void holdLetterhead(PrintedPage page) {
        var lines = page.lines();
        if (page.number() == 1) holdAddress(lines.subList(firstOfHead(lines), lines.size()));
        holdAddress(lines.stream()
                .filter(line ->
                        type.isSmall(line) && line.baseline() > page.size().height() * (1 - MARGIN))
                .toList());
    }

    private void holdAddress(List<PrintedLine> lines) {
        if (lines.stream().anyMatch(line -> CONTACT.matcher(line.text()).find())) held.addAll(lines);
    }

    /** From which line on everything stands higher than all that was printed before. */
    private static int firstOfHead(List<PrintedLine> lines) {
        int first = lines.size();
        double lowest = 0;
        var highest = new double[lines.size() + 1];
        highest[0] = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            highest[i + 1] = Math.min(highest[i], lines.get(i).baseline());
        }
        for (int i = lines.size() - 1; i > 0; i--) {
            lowest = Math.max(lowest, lines.get(i).baseline());
            if (lowest < highest[i]) first = i;
        }
        return first;
    }

    boolean holds(PrintedLine line) {
        return held.contains(line);
    }

    /** The same words, but for their numbers, in the margin of several pages. */
    private void holdRepeated(List<PrintedPage> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (var page : pages) {
            for (var line : page.lines()) {
                if (inMargin(page, line)) {
                    seen.computeIfAbsent(key(line), words -> new HashSet<>()).add(page.number());
                }
            }
        }
        int often = Math.min(REPEATED, Math.max(2, pages.size() - 1));
        for (var page : pages) {
            for (var line : page.lines()) {
                if (inMargin(page, line)
                        && seen.getOrDefault(key(line), Set.of()).size() >= often) held.add(line);
            }
        }
    }

    private static boolean inMargin(PrintedPage page, PrintedLine line) {
        double height = page.size().height();
        return line.baseline() < height * MARGIN || line.baseline() > height * (1 - MARGIN);
    }

    private static String key(PrintedLine line) {
        return line.text().replaceAll("\\d+", "0").replaceAll("\\s+", "");
    }

    private void holdPageNumber(PrintedPage page) {
        var lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean outer = i < NUMBERED_LINES || i >= lines.size() - NUMBERED_LINES;
            var line = lines.get(i);
            if (outer && inMargin(page, line) && PlainText.isPageNumber(line.text())) held.add(line);
        }
    }

    /** Small type at the foot of a page, from the first line that begins like a note. */
    private void holdFootnotes(PrintedPage page) {
        boolean notes = false;
        for (var line : page.lines()) {
            if (held.contains(line)) continue;
            boolean small = type.isSmall(line) && line.baseline() > page.size().height() * FOOT;
            if (!small) notes = false;
            else if (NOTE.matcher(line.text()).matches()) notes = true;
            if (notes) held.add(line);
        }
    }
}
