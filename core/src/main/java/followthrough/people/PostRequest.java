package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A post that an administrator asks for: somebody may act in it only when it is confirmed by somebody else. */
@Entity
class PostRequest extends AbstractAggregateRoot<PostRequest> {

    enum State {
        WAITING,
        CONFIRMED,
        DECLINED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "body"))
    private Body body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    private PostRequest(PersonId person, Membership post, PersonId askedBy, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.role = post.role();
        this.body = post.body();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PostRequest() {}

    static PostRequest asked(PersonId person, Membership post, PersonId by, Instant at) {
        return new PostRequest(person, post, by, at);
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    Membership post() {
        return new Membership(role, body);
    }

    PersonId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    DecidedPost decided(String name) {
        return new DecidedPost(
                name,
                post(),
                state == State.CONFIRMED,
                Objects.requireNonNull(decidedBy),
                Objects.requireNonNull(decidedAt));
    }

    void confirm(PersonId by, Instant at) {
        decide(State.CONFIRMED, by, at);
    }

    void decline(PersonId by, Instant at) {
        decide(State.DECLINED, by, at);
        registerEvent(new PostDeclined(person, post(), askedBy));
    }

    private void decide(State decision, PersonId by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }
}
