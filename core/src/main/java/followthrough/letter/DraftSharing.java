package followthrough.letter;

import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A checked draft lies with the authority's director, who may comment on it once before it is issued. */
@Entity
class DraftSharing {

    @Id
    private String inspection;

    private LocalDate sharedOn;

    private @Nullable LocalDate answeredOn;

    private @Nullable UUID answeredBy;

    private @Nullable String words;

    @Version
    private @Nullable Long version;

    DraftSharing(InspectionReference inspection, LocalDate sharedOn) {
        this.inspection = inspection.value();
        this.sharedOn = sharedOn;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected DraftSharing() {}

    LocalDate sharedOn() {
        return sharedOn;
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    @Nullable
    String words() {
        return words;
    }

    /** What the director said, as it was said first. */
    Optional<Comment> comment() {
        if (words == null || words.isBlank() || answeredBy == null) return Optional.empty();
        var place = CommentPlace.of(LetterComments.OF_THE_DRAFT, inspection);
        return Optional.of(new Comment(place, inspection, words, new PersonId(answeredBy), true));
    }

    void answer(String comments, Actor by) {
        Refused.when(!isOpen(), "draftCommentedAlready");
        words = comments.strip();
        answeredOn = by.on();
        answeredBy = by.person().value();
    }
}
