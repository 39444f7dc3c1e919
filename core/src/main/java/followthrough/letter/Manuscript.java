package followthrough.letter;

import followthrough.inspection.FindingKind;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that is written here, piece by piece; the letter itself always holds the words that come of it. */
@Entity
class Manuscript {

    @Id
    private UUID letter;

    /** What the letter is about, as it stands above its words. */
    private String subject;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "manuscript_piece", joinColumns = @JoinColumn(name = "letter"))
    @OrderColumn(name = "position")
    private List<Piece> pieces = new ArrayList<>();

    Manuscript(UUID letter, String subject, List<Piece> pieces) {
        this.letter = letter;
        this.subject = subject;
        this.pieces.addAll(pieces);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Manuscript() {}

    /** Everything is given up for an outline. */
    Manuscript restart(String about, List<Piece> outline) {
        subject = about;
        pieces.clear();
        pieces.addAll(outline);
        return this;
    }

    String subject() {
        return subject;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** The same words for the next version of the letter, whose findings have identities of their own. */
    Manuscript copiedTo(Letter draft) {
        var continued = draft.findings().iterator();
        return new Manuscript(
                draft.id(),
                subject,
                pieces.stream()
                        .map(piece ->
                                piece.isFinding() ? piece.as(continued.next().id()) : piece)
                        .toList());
    }

    Piece piece(UUID wanted) {
        return pieces.stream()
                .filter(piece -> piece.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Behind the piece that it follows, or at the very beginning. */
    void put(Piece piece, @Nullable UUID behind) {
        Refused.unlessEmpty(obstaclesTo(piece));
        pieces.add(behind == null ? 0 : pieces.indexOf(piece(behind)) + 1, piece);
        settle();
    }

    /** All of them as they shall stand. */
    void rearrange(List<Piece> wanted) {
        wanted.forEach(piece -> Refused.unlessEmpty(obstaclesTo(piece)));
        pieces.clear();
        pieces.addAll(wanted);
        settle();
    }

    void reword(Piece piece) {
        Refused.unlessEmpty(obstaclesTo(piece));
        pieces.set(pieces.indexOf(piece(piece.id())), piece);
        settle();
    }

    void remove(UUID piece) {
        pieces.remove(piece(piece));
        settle();
    }

    /** One place up or down; at the edge it stays. A heading takes what stands below it along, over the next section. */
    void move(UUID wanted, boolean up) {
        var piece = piece(wanted);
        var from = pieces.indexOf(piece);
        if (piece.isHeading()) moveSection(from, up);
        else movePiece(from, from + (up ? -1 : 1));
        settle();
    }

    private void movePiece(int from, int to) {
        if (to < 0 || to >= pieces.size()) return;
        pieces.add(to, pieces.remove(from));
    }

    private void moveSection(int from, boolean up) {
        var end = endOfSection(from);
        var first = up ? headingBefore(from) : from;
        var last = up || end == pieces.size() ? end : endOfSection(end);
        if (first < 0 || (!up && end == pieces.size())) return;
        var turned = new ArrayList<>(pieces);
        Collections.rotate(turned.subList(first, last), up ? end - from : from - end);
        pieces.clear();
        pieces.addAll(turned);
    }

    private int headingBefore(int position) {
        for (int at = position - 1; at >= 0; at--) if (pieces.get(at).isHeading()) return at;
        return -1;
    }

    private int endOfSection(int heading) {
        for (int at = heading + 1; at < pieces.size(); at++) if (pieces.get(at).isHeading()) return at;
        return pieces.size();
    }

    /** Below a heading for one kind of finding, findings are of that kind. */
    private void settle() {
        FindingKind kind = null;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.isHeading()) kind = piece.category();
            else if (piece.isFinding() && kind != null) pieces.set(i, piece.of(kind));
        }
    }

    List<Obstacle> obstaclesToSubmit(LetterFacts facts) {
        var found = new ArrayList<Obstacle>();
        if (pieces.stream().allMatch(Piece::isHeading)) found.add(Obstacle.of("letterWithoutWords"));
        if (facts.dated() == null) found.add(Obstacle.of("letterUndated"));
        if (facts.addressee() == null) found.add(Obstacle.of("letterWithoutAddressee"));
        return found;
    }

    private static List<Obstacle> obstaclesTo(Piece piece) {
        var found = new ArrayList<Obstacle>();
        if (piece.words().isBlank()) found.add(Obstacle.at("words", "pieceWithoutWords"));
        if (piece.isFinding() && piece.category() == null) found.add(Obstacle.at("kind", "findingWithoutKind"));
        return found;
    }
}
