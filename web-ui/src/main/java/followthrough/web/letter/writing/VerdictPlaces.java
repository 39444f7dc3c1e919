package followthrough.web.letter.writing;

import followthrough.area.Area;
import followthrough.letter.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where verdicts come to stand among the pieces of a letter. */
class VerdictPlaces {

    private final List<Piece> pieces;
    private final @Nullable String heading;

    /** @param heading below which those come that stand nowhere yet, or null for the end of the letter */
    VerdictPlaces(List<Piece> pieces, @Nullable String heading) {
        this.pieces = new ArrayList<>(pieces);
        this.heading = heading;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    void put(WrittenVerdict verdict, Piece paragraph, boolean copied) {
        var at = place(verdict);
        pieces.add(at, paragraph);
        if (copied) return;
        if (verdict.leavesUnmet()) goOn(verdict.area(), at + 1);
        else pieces.removeIf(piece -> isNoMore(piece, verdict));
    }

    /** Where what was told of the earlier verdict stood, which goes; or at the end. */
    private int place(WrittenVerdict verdict) {
        for (int at = 0; at < pieces.size(); at++)
            if (verdict.before().contains(pieces.get(at).id())) {
                pieces.remove(at);
                return at;
            }
        if (heading == null) return pieces.size();
        return endOfSection(heading);
    }

    private int endOfSection(String words) {
        for (int at = 0; at < pieces.size(); at++) {
            if (!pieces.get(at).isHeading() || !pieces.get(at).words().equals(words)) continue;
            var end = at + 1;
            while (end < pieces.size() && !pieces.get(end).isHeading()) end++;
            return end;
        }
        pieces.add(Piece.heading(words, null));
        return pieces.size();
    }

    private void goOn(Area area, int at) {
        var reference = area.reference().value();
        if (pieces.stream().anyMatch(piece -> reference.equals(piece.repeats()))) return;
        pieces.add(
                at, Piece.finding(area.text(), area.category()).saying(area.text(), area.category(), null, reference));
    }

    /** A finding that went on with the area because of the earlier verdict; one whose words somebody changed stays. */
    private static boolean isNoMore(Piece piece, WrittenVerdict verdict) {
        return !verdict.before().isEmpty()
                && verdict.area().reference().value().equals(piece.repeats())
                && verdict.area().text().equals(piece.words());
    }
}
