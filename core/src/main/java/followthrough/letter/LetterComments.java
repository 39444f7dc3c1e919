package followthrough.letter;

import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.comment.CommentSource;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a director said of a draft letter, and why a second inspector gave one back; until the letter is issued. */
@Component
class LetterComments implements CommentSource {

    static final String OF_THE_DRAFT = "draft";
    static final String OF_THE_LETTER = "letter";

    private final DraftSharings sharings;
    private final Letters letters;
    private final Inspecting inspecting;

    LetterComments(DraftSharings sharings, Letters letters, Inspecting inspecting) {
        this.sharings = sharings;
        this.letters = letters;
        this.inspecting = inspecting;
    }

    @Override
    public Optional<Comment> find(Actor author, CommentPlace place) {
        return switch (place.kind()) {
            case OF_THE_DRAFT -> ofTheDraft(author, new InspectionReference(place.key()));
            case OF_THE_LETTER -> ofTheLetter(author, place);
            default -> Optional.empty();
        };
    }

    private Optional<Comment> ofTheDraft(Actor author, InspectionReference reference) {
        author.mustBe(author.body().equals(reference.authority()));
        return sharings.findById(reference.value())
                .flatMap(DraftSharing::comment)
                .filter(comment -> !inspecting.stored(reference).isIssued());
    }

    private Optional<Comment> ofTheLetter(Actor author, CommentPlace place) {
        var parts = place.key().split("/", 2);
        var reference = new InspectionReference(parts[0]);
        inspecting.recordedBy(author, reference);
        return letters.newest(reference.value())
                .filter(letter -> letter.state() != Letter.State.ISSUED)
                .flatMap(Letter::comment)
                .filter(comment -> comment.place().equals(place));
    }
}
