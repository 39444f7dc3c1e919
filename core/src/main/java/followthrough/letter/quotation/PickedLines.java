package followthrough.letter.quotation;

import java.util.Optional;

/** Words that were picked from several places: whole lines or sentences in the letter's order, with others between them. */
final class PickedLines {

    private static final int MOST = 40;

    /** The number of a page, and no sentence. */
    private static final int PAGE_NUMBER = 12;

    private final FoldedLetter letter;
    private final boolean neighbours;

    private PickedLines(FoldedLetter letter, boolean neighbours) {
        this.letter = letter;
        this.neighbours = neighbours;
    }

    static PickedLines of(FoldedLetter letter) {
        return new PickedLines(letter, false);
    }

    /** Only such as follow each other, but for the number of a page that stands between them. */
    static PickedLines following(FoldedLetter letter) {
        return new PickedLines(letter, true);
    }

    Optional<Passage> find(String words) {
        if (words.isEmpty()) return Optional.empty();
        int start = -1;
        while ((start = next(words, start + 1)) >= 0) {
            int end = after(words, start, MOST);
            if (end > 0) return Optional.of(new Passage(letter.startOf(start), letter.endOf(end)));
        }
        return Optional.empty();
    }

    /** Where all of the words have been found when they begin here, or -1. */
    private int after(String words, int start, int runs) {
        int same = common(words, start);
        if (same == words.length()) return letter.endsWord(start + same) ? start + same : -1;
        for (int length = same; runs > 0 && length > 0; length--) {
            if (!letter.endsLine(start + length)) continue;
            var rest = words.substring(length);
            int end = following(rest, start + length, runs - 1);
            if (end > 0) return end;
        }
        return -1;
    }

    private int following(String rest, int from, int runs) {
        int start = next(rest, from);
        if (start < 0 || (neighbours && leavesOut(from, start))) return -1;
        return after(rest, start, runs);
    }

    private boolean leavesOut(int from, int to) {
        return to - from > PAGE_NUMBER
                || letter.folded().substring(from, to).chars().anyMatch(c -> ".!?".indexOf(c) >= 0);
    }

    /** The next line or sentence that begins like these words. */
    private int next(String words, int from) {
        var first = words.substring(0, 1);
        int most = -1;
        int best = 0;
        for (int at = letter.folded().indexOf(first, from);
                at >= 0;
                at = letter.folded().indexOf(first, at + 1)) {
            if (!letter.beginsLine(at)) continue;
            int same = common(words, at);
            if (same > best && (same == words.length() || reachesLineEnd(at, same))) {
                best = same;
                most = at;
            }
        }
        return most;
    }

    private boolean reachesLineEnd(int at, int same) {
        for (int length = same; length > 0; length--) if (letter.endsLine(at + length)) return true;
        return false;
    }

    private int common(String words, int at) {
        int same = 0;
        var text = letter.folded();
        while (same < words.length() && at + same < text.length() && words.charAt(same) == text.charAt(at + same))
            same++;
        return same;
    }
}
