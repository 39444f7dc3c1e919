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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The verdicts of a visit in the letter that is written of it, by former area. An inspector's letter takes the verdict
 * with its reason, and a last word that leaves an area unmet is a finding that says it again; of a letter that is typed
 * from a published one only the words that the verdict quotes are taken, since the rest is nobody's but the recorder's.
 * A verdict that was corrected takes the place of what the letter told of the earlier one.
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
        var ever = checking.everGiven(me, visit.reference());
        return ever.stream()
                .filter(check -> check.stands() && known.containsKey(check.area()))
                .sorted(Comparator.comparing(check -> check.area().value()))
                .map(check -> WrittenVerdict.of(
                        check,
                        Objects.requireNonNull(known.get(check.area())),
                        before(check, ever),
                        pieces,
                        visit.recordedFromPublished()))
                .toList();
    }

    private static Set<UUID> before(Check check, List<Check> ever) {
        return ever.stream()
                .filter(other -> !other.stands() && other.area().equals(check.area()))
                .map(Check::id)
                .collect(Collectors.toSet());
    }

    /** Those that are not in it come to its end, below one heading; a corrected one comes where the earlier one stood. */
    void put(Actor me, WritingView view, long seen) {
        var copied = view.inspection().recordedFromPublished();
        var due = of(me, view).stream().filter(WrittenVerdict::isDue).toList();
        if (due.isEmpty()) return;
        var pieces = writing.pieces(view.letter()).orElse(List.of());
        var letter = new VerdictPlaces(pieces, copied ? null : words.text("writing.verdicts.heading"));
        for (var verdict : due) letter.put(verdict, copied ? quoted(verdict.check()) : told(verdict), copied);
        writing.rearrange(me, view.inspection().reference(), seen, letter.pieces());
    }

    private static Piece quoted(Check check) {
        return new Piece(check.id(), Piece.Type.PARAGRAPH, check.quotation(), null, null, null);
    }

    private Piece told(WrittenVerdict verdict) {
        var check = verdict.check();
        var area = verdict.area();
        var told = words.text(
                "writing.verdicts.told",
                area.ordinal(),
                area.inspection().value(),
                words.text("outcome." + check.outcome()),
                check.reason());
        return new Piece(check.id(), Piece.Type.PARAGRAPH, told, null, null, null);
    }
}
