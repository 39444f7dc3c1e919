package followthrough.web.letter.writing;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The verdicts of a visit in the letter that is written of it, by former area. An inspector's letter takes the verdict
 * with its reason, and a last word that leaves an area unmet is a finding that says it again; of a letter that is typed
 * from a published one only the words that the verdict quotes are taken, since the rest is nobody's but the recorder's.
 */
@Component
class VerdictPieces {

    private final Checking checking;
    private final AreaRegister areas;
    private final LetterWriting writing;
    private final Messages words;

    VerdictPieces(Checking checking, AreaRegister areas, LetterWriting writing, Messages words) {
        this.checking = checking;
        this.areas = areas;
        this.writing = writing;
        this.words = words;
    }

    List<WrittenVerdict> of(Actor me, WritingView view) {
        var visit = view.inspection();
        if (visit.answers().isEmpty()) return List.of();
        var known = new HashMap<AreaReference, Area>();
        visit.answers().forEach(earlier -> areas.stored(earlier).forEach(area -> known.put(area.reference(), area)));
        var pieces = view.sections().stream()
                .flatMap(section -> section.pieces().stream())
                .toList();
        return checking.given(me, visit.reference()).stream()
                .sorted(Comparator.comparing(check -> check.area().value()))
                .map(check -> line(check, known, pieces))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable WrittenVerdict line(Check check, Map<AreaReference, Area> known, List<Piece> pieces) {
        var area = known.get(check.area());
        return area == null ? null : new WrittenVerdict(check, area, isIn(pieces, check));
    }

    private static boolean isIn(List<Piece> pieces, Check check) {
        return pieces.stream()
                .anyMatch(piece -> piece.id().equals(check.id())
                        || check.area().value().equals(piece.repeats())
                        || (!check.quotation().isBlank() && piece.words().contains(check.quotation())));
    }

    /** Puts those that are not in it at its end, below one heading. */
    void put(Actor me, WritingView view, long seen) {
        var copied = view.inspection().recordedFromPublished();
        var fresh = new ArrayList<Piece>();
        for (var verdict : of(me, view)) {
            if (verdict.written()) continue;
            if (copied) fresh.addAll(quoted(verdict.check()));
            else fresh.addAll(told(verdict));
        }
        if (fresh.isEmpty()) return;
        if (!copied) fresh.add(0, Piece.heading(words.text("writing.verdicts.heading"), null));
        writing.put(me, view.inspection().reference(), seen, fresh, last(view));
    }

    private @Nullable UUID last(WritingView view) {
        var pieces = writing.pieces(view.letter()).orElse(List.of());
        return pieces.isEmpty() ? null : pieces.get(pieces.size() - 1).id();
    }

    private static List<Piece> quoted(Check check) {
        if (check.quotation().isBlank()) return List.of();
        return List.of(new Piece(check.id(), Piece.Type.PARAGRAPH, check.quotation(), null, null, null));
    }

    private List<Piece> told(WrittenVerdict verdict) {
        var check = verdict.check();
        var area = verdict.area();
        var told = words.text(
                "writing.verdicts.told",
                area.ordinal(),
                area.inspection().value(),
                words.text("outcome." + check.outcome()),
                check.reason());
        var paragraph = new Piece(check.id(), Piece.Type.PARAGRAPH, told, null, null, null);
        if (!verdict.leavesUnmet()) return List.of(paragraph);
        var finding = Piece.finding(area.text(), area.category())
                .saying(area.text(), area.category(), null, area.reference().value());
        return List.of(paragraph, finding);
    }
}
