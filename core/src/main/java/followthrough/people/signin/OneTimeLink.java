package followthrough.people.signin;

import followthrough.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Leads once, and for a limited time, to a page that needs no sign-in; only a hash of its secret is stored. */
@Entity
class OneTimeLink {

    enum Purpose {
        SET_PASSWORD,
        SET_UP,
        /** Asked for by whoever runs the server, when the administrators there are can answer for nobody. */
        ANOTHER_ADMINISTRATOR
    }

    @Id
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private @Nullable PersonId person;

    /** Who was shown it and hands it over; null for the links that an installation is set up with. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "shown_to"))
    private @Nullable PersonId shownTo;

    /** Sent to its person: whoever would have been shown it has not seen it. */
    private boolean mailed;

    private Instant expires;
    private @Nullable Instant usedAt;

    OneTimeLink(Token token, Purpose purpose, @Nullable PersonId person, Instant expires) {
        this.tokenHash = token.hash();
        this.purpose = purpose;
        this.person = person;
        this.expires = expires;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected OneTimeLink() {}

    OneTimeLink shownTo(PersonId whoHandsItOver) {
        shownTo = whoHandsItOver;
        return this;
    }

    OneTimeLink mailed() {
        mailed = true;
        return this;
    }

    boolean wasMailed() {
        return mailed;
    }

    @Nullable
    PersonId shownTo() {
        return shownTo;
    }

    Instant expires() {
        return expires;
    }

    boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && now.isBefore(expires);
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /** Used, or taken back because a newer one was made. */
    void close(Instant now) {
        usedAt = now;
    }
}
