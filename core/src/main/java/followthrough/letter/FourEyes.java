package followthrough.letter;

import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Who drafted a letter, and what the second person, who must be another one, said of it. */
@Embeddable
class FourEyes {

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "letter_drafter", joinColumns = @JoinColumn(name = "letter"))
    @Column(name = "person")
    private Set<UUID> drafters = new HashSet<>();

    private @Nullable String comments;

    /** Tells these comments from earlier and later ones. */
    private @Nullable UUID comment;

    private @Nullable UUID commentedBy;

    private @Nullable UUID checkedBy;

    void draftedBy(PersonId person) {
        drafters.add(person.value());
    }

    Set<PersonId> drafters() {
        return drafters.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    List<Obstacle> obstaclesToCheck(Actor checker, boolean inCheck) {
        var found = new ArrayList<Obstacle>();
        if (!inCheck) found.add(Obstacle.of("letterNotInCheck"));
        if (drafters().stream().anyMatch(checker::isSameAs)) found.add(Obstacle.of("checkerDraftedLetter"));
        return found;
    }

    @Nullable
    String comments() {
        return comments;
    }

    @Nullable
    PersonId checkedBy() {
        return checkedBy == null ? null : new PersonId(checkedBy);
    }

    /** Why the draft was given back, as it was said first. */
    Optional<Comment> comment(String inspection) {
        if (comments == null || comment == null || commentedBy == null) return Optional.empty();
        var place = CommentPlace.of(LetterComments.OF_THE_LETTER, inspection + "/" + comment);
        return Optional.of(new Comment(place, inspection, comments, new PersonId(commentedBy), false));
    }

    void returned(String words, Actor by) {
        Refused.unlessEmpty(words.isBlank() ? List.of(Obstacle.at("comments", "commentsMissing")) : List.of());
        comments = words;
        comment = UUID.randomUUID();
        commentedBy = by.person().value();
    }

    void passed(Actor by) {
        checkedBy = by.person().value();
    }
}
