package followthrough.web.letter.writing;

import followthrough.area.Area;
import followthrough.letter.Piece;
import followthrough.verification.Check;
import followthrough.verification.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A verdict of the visit beside the letter that is written of it.
 *
 * @param before verdicts on the area at this visit that it took the place of
 */
public record WrittenVerdict(Check check, Area area, Set<UUID> before, State state) {

    /** How the letter that is written stands to it. */
    public enum State {
        WRITTEN,
        MISSING,
        /** The letter still tells a verdict that gave way to this one. */
        EARLIER,
        /** The letter is typed from a published one, and the verdict quotes nothing of it. */
        WORDLESS
    }

    static WrittenVerdict of(Check check, Area area, Set<UUID> before, List<Piece> pieces, boolean copied) {
        return new WrittenVerdict(check, area, before, state(check, before, pieces, copied));
    }

    private static State state(Check check, Set<UUID> before, List<Piece> pieces, boolean copied) {
        if (copied && check.quotation().isBlank()) return State.WORDLESS;
        var tells = pieces.stream().anyMatch(piece -> tells(piece, check));
        var tellsEarlier = pieces.stream().anyMatch(piece -> before.contains(piece.id()));
        if (tells && (copied || !tellsEarlier)) return State.WRITTEN;
        return tellsEarlier ? State.EARLIER : State.MISSING;
    }

    private static boolean tells(Piece piece, Check check) {
        return piece.id().equals(check.id())
                || (!check.quotation().isBlank() && piece.words().contains(check.quotation()));
    }

    public boolean isDue() {
        return state == State.MISSING || state == State.EARLIER;
    }

    /** It is the last word, and a finding of the new letter goes on with it. */
    boolean leavesUnmet() {
        return check.ends() && (check.outcome() == Outcome.PARTLY_MET || check.outcome() == Outcome.NOT_MET);
    }
}
