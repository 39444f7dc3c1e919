package followthrough.people;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody was named who has no account: an administrator makes it, or says no. */
@Entity
class Invitation {

    enum State {
        WAITING,
        FULFILLED,
        DECLINED
    }

    @Id
    private UUID id;

    private String body;
    private String name;
    private String email;
    private UUID askedBy;
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    Invitation(Body body, String name, String email, PersonId askedBy, LocalDate askedOn) {
        this.id = UUID.randomUUID();
        this.body = body.code();
        this.name = name.strip();
        this.email = Person.signInName(email);
        this.askedBy = askedBy.value();
        this.askedOn = askedOn;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Invitation() {}

    UUID id() {
        return id;
    }

    Body body() {
        return new Body(body);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    LocalDate askedOn() {
        return askedOn;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    void fulfil() {
        state = State.FULFILLED;
    }

    void decline() {
        state = State.DECLINED;
    }
}
