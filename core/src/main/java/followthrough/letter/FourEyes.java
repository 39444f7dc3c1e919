package followthrough.letter;

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
import java.util.HashSet;
import java.util.List;
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

    private @Nullable UUID checkedBy;

    void draftedBy(PersonId person) {
        drafters.add(person.value());
    }

    Set<PersonId> drafters() {
        return drafters.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    boolean areOneWith(Actor checker) {
        return drafters().stream().anyMatch(checker::isSameAs);
    }

    @Nullable
    String comments() {
        return comments;
    }

    @Nullable
    PersonId checkedBy() {
        return checkedBy == null ? null : new PersonId(checkedBy);
    }

    void comeAgain() {
        comments = null;
    }

    void returned(String words) {
        Refused.unlessEmpty(words.isBlank() ? List.of(Obstacle.at("comments", "commentsMissing")) : List.of());
        comments = words;
    }

    void passed(Actor by) {
        checkedBy = by.person().value();
    }
}
