package followthrough.web.letter.check;

import followthrough.inspection.FindingKind;
import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.change.LetterChange;
import followthrough.letter.change.ReadItem;
import followthrough.web.difference.WordMarks;
import followthrough.web.difference.WordMarks.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a draft differs from what was read, or from the version that it corrects.
 *
 * @param rows what is not as it was read, in the letter's order
 * @param same how many findings are as they were read
 * @param dismissed doubts that somebody found no reason to act on, or whose words were taken up
 * @param facts what it says of itself otherwise than it was read
 * @param sentences those that sound like a weakness and were set aside, or taken as evidence
 * @param known false for a letter that was not read here, or before this was kept
 */
public record DraftDifference(
        List<Row> rows,
        int same,
        List<LetterChange> dismissed,
        List<FactRow> facts,
        List<SentenceRow> sentences,
        boolean known) {

    public enum State {
        CHANGED,
        GONE,
        ADDED
    }

    /**
     * One finding that is not as it was read.
     *
     * @param number in the letter as it was read, or as it is to be issued where it was added
     * @param before its words as they were read, those that went marked; none where it was added
     * @param after its words now, those that came marked; none where it is gone
     * @param wasKind null where it is of the same kind as it was read
     * @param why what was done to it, with the reasons
     * @param late whether something was done to it after the letter was given back
     */
    public record Row(
            State state,
            int number,
            List<Piece> before,
            List<Piece> after,
            @Nullable FindingKind wasKind,
            @Nullable FindingKind kind,
            boolean own,
            List<LetterChange> why,
            boolean late) {}

    static DraftDifference of(Letter letter, List<ReadItem> reading, List<LetterChange> changes) {
        var rows = new ArrayList<Row>();
        for (var item : reading) row(letter, item, changes).ifPresent(rows::add);
        var read = reading.stream().map(ReadItem::finding).toList();
        for (var finding : letter.findings()) {
            if (!read.contains(finding.id())) rows.add(added(letter, finding, changes));
        }
        var dismissed = changes.stream()
                .filter(change -> change.kind() == LetterChange.Kind.KEPT || change.kind() == LetterChange.Kind.TAKEN)
                .toList();
        int touched =
                (int) rows.stream().filter(row -> row.state() != State.ADDED).count();
        return new DraftDifference(rows, reading.size() - touched, dismissed, List.of(), List.of(), !reading.isEmpty());
    }

    DraftDifference with(List<FactRow> entered, List<SentenceRow> accounted) {
        return new DraftDifference(rows, same, dismissed, entered, accounted, known);
    }

    /** Findings alone are as they were read, and not the rest. */
    public boolean isBesideFindings() {
        return rows.isEmpty() && !(facts.isEmpty() && sentences.isEmpty());
    }

    private static Optional<Row> row(Letter letter, ReadItem item, List<LetterChange> changes) {
        var now = letter.findings().stream()
                .filter(finding -> finding.id().equals(item.finding()))
                .findFirst()
                .orElse(null);
        var why = of(changes, item.finding());
        var late = isLate(why);
        if (now == null) {
            var gone = List.of(new Piece(item.text(), true));
            return Optional.of(
                    new Row(State.GONE, item.number(), gone, List.of(), null, item.category(), false, why, late));
        }
        if (now.text().equals(item.text()) && now.category() == item.category()) return Optional.empty();
        return Optional.of(new Row(
                State.CHANGED,
                item.number(),
                WordMarks.of(item.text(), now.text()),
                WordMarks.of(now.text(), item.text()),
                now.category() == item.category() ? null : item.category(),
                now.category(),
                now.ownWords(),
                why,
                late));
    }

    private static Row added(Letter letter, Finding finding, List<LetterChange> changes) {
        var why = Stream.concat(
                        of(changes, finding.id()).stream(),
                        changes.stream()
                                .filter(change -> change.kind() == LetterChange.Kind.ADDED)
                                .filter(change -> change.words().equals(finding.text())))
                .toList();
        return new Row(
                State.ADDED,
                letter.findings().indexOf(finding) + 1,
                List.of(),
                List.of(new Piece(finding.text(), true)),
                null,
                finding.category(),
                finding.ownWords(),
                why,
                isLate(why));
    }

    private static List<LetterChange> of(List<LetterChange> changes, UUID finding) {
        return changes.stream()
                .filter(change -> finding.equals(change.finding()))
                .filter(change -> change.kind() != LetterChange.Kind.KEPT)
                .toList();
    }

    private static boolean isLate(List<LetterChange> why) {
        return why.stream().anyMatch(LetterChange::late);
    }
}
