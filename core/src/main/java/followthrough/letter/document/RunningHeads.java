package followthrough.letter.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a plain text what belonged to its pages: running heads and feet, and the contents. */
final class RunningHeads {

    private static final int LONGEST = 130;
    private static final int LONGEST_ENTRY = 150;
    private static final int REPEATED = 3;
    private static final int FEWEST_WORDS = 4;

    /** Running heads are pages apart; the same grade in each row of a table is not. */
    private static final int ROWS_APART = 12;

    private static final int LINES_AT_HEAD = 2;
    private static final int LINES_AT_FOOT = 3;
    private static final int LONGEST_CONTENTS = 90;
    private static final int FEWEST_ENTRIES = 4;
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile(".*(?:\\s|\\.{3,})\\d{1,3}");

    /** The number of a page at the end of its foot, which may stand close below the text. */
    private static final Pattern AT_THE_RIGHT = Pattern.compile("\\S.{12,}\\S\\s{3,}\\d{1,3}");

    /**
     * A line of a plain text with its place, from which one can tell what belongs to the pages.
     *
     * @param row the number of the line in the text, empty ones counted
     * @param page how many form feeds stand before it
     * @param numbersBefore page numbers that stood alone between it and the line above
     */
    record TypedLine(Line line, int row, int page, int numbersBefore) {

        String text() {
            return line.text();
        }

        String withoutNumbers() {
            return line.text().replaceAll("\\d+", "0").replaceAll("\\s+", " ");
        }
    }

    private final List<TypedLine> lines;
    private final BitSet removed = new BitSet();

    private RunningHeads(List<TypedLine> lines) {
        this.lines = lines;
    }

    static List<Line> removedFrom(List<TypedLine> lines) {
        var heads = new RunningHeads(lines);
        heads.removeContents();
        if (lines.isEmpty() || lines.get(lines.size() - 1).page() == 0) heads.removeStandingAlone();
        else heads.removeAtEdges();
        return heads.kept();
    }

    private List<Line> kept() {
        List<Line> kept = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).line();
            if (removed.get(i)) {
                gap += line.gap() + 1;
            } else {
                kept.add(line.after(line.gap() + gap));
                gap = 0;
            }
        }
        return kept;
    }

    /** A short line that stands alone three times or more, and is no sentence, belongs to the pages. */
    private void removeStandingAlone() {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!standsAlone(i) || opensList(i)) continue;
            var words = lines.get(i).withoutNumbers();
            int row = lines.get(i).row();
            var before = last.put(words, row);
            if (before == null || row - before >= ROWS_APART) times.merge(words, 1, Integer::sum);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (standsAlone(i) && times.getOrDefault(lines.get(i).withoutNumbers(), 0) >= REPEATED) removed.set(i);
        }
    }

    private boolean standsAlone(int i) {
        var text = lines.get(i).text();
        boolean alone = lines.get(i).line().gap() > 0
                && (i + 1 == lines.size() || lines.get(i + 1).line().gap() > 0);
        return (alone || AT_THE_RIGHT.matcher(text).matches())
                && mayBelongToPage(text)
                && (Prose.words(text) >= FEWEST_WORDS || text.chars().anyMatch(Character::isDigit))
                && lines.get(i).line().markup().marker() == null
                && !Prose.startsLowerCase(text)
                && Character.isLetterOrDigit(text.charAt(0));
    }

    private static boolean mayBelongToPage(String text) {
        return text.length() <= LONGEST && !Prose.endsSentence(text);
    }

    /** "Strengths" stands alone above every list of them. */
    private boolean opensList(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).line().markup().marker() != null;
    }

    /** Where form feeds tell the pages apart: the same words, but for their numbers, at the edges of several. */
    private void removeAtEdges() {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) if (isAtEdge(i)) edges.add(i);
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (int i : edges) {
            pages.computeIfAbsent(lines.get(i).withoutNumbers(), words -> new HashSet<>())
                    .add(lines.get(i).page());
        }
        int often = Math.min(REPEATED, Math.max(2, lines.get(lines.size() - 1).page()));
        for (int i : edges) {
            if (pages.getOrDefault(lines.get(i).withoutNumbers(), Set.of()).size() >= often) removed.set(i);
        }
    }

    private boolean isAtEdge(int i) {
        if (!mayBelongToPage(lines.get(i).text())
                || lines.get(i).line().markup().marker() != null) return false;
        return isAnotherPage(i, i - LINES_AT_HEAD) || isAnotherPage(i, i + LINES_AT_FOOT);
    }

    private boolean isAnotherPage(int i, int other) {
        return other < 0
                || other >= lines.size()
                || lines.get(other).page() != lines.get(i).page();
    }

    /** Entries with the numbers of their pages, each at the end of its line or alone on one below. */
    private void removeContents() {
        for (int i = 0; i < lines.size(); i++) {
            if (!PlainText.isContents(lines.get(i).text())) continue;
            int last = lastEntry(i);
            if (last > i) removed.set(i + 1, last + 1);
            i = Math.max(i, last);
        }
    }

    private int lastEntry(int contents) {
        int numbers = 0;
        int last = contents;
        for (int i = contents + 1; i < lines.size() && i <= contents + LONGEST_CONTENTS; i++) {
            numbers += lines.get(i).numbersBefore();
            if (lines.get(i).numbersBefore() > 0) last = i - 1;
            boolean turned = lines.get(i).page() != lines.get(contents).page();
            if (!mayBeEntry(i) || (turned && numbers >= FEWEST_ENTRIES)) break;
            if (ENDS_IN_NUMBER.matcher(lines.get(i).text()).matches()) {
                numbers++;
                last = i;
            }
        }
        return numbers >= FEWEST_ENTRIES ? last : contents;
    }

    private boolean mayBeEntry(int i) {
        var marker = lines.get(i).line().markup().marker();
        var text = lines.get(i).text();
        return text.length() <= LONGEST_ENTRY
                && (marker == null || !marker.isGlyph())
                && (!text.endsWith(".") || ENDS_IN_NUMBER.matcher(text).matches());
    }
}
