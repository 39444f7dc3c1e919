package followthrough.people;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Someone who signs in: a name, an e-mail address to sign in with, and memberships. */
@Entity
class Person extends AbstractAggregateRoot<Person> {

    private static final Duration A_DAY = Duration.ofDays(1);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String name;
    private String email;

    @SuppressWarnings("UnusedVariable") // read by PendingApprovals, straight from the table
    private @Nullable Instant emailChangedAt;

    private @Nullable String passwordHash;
    private boolean active = true;

    @SuppressWarnings("UnusedVariable") // read by SigningIn, straight from the table
    private int stamp;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "person_id"))
    private Set<Membership> memberships = new HashSet<>();

    /** When a password of theirs was replaced with a link; of all people that a page names they are read at once. */
    @ElementCollection
    @CollectionTable(name = "password_by_link", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "at")
    private Set<Instant> passwordsByLink = new HashSet<>();

    @Version
    private @Nullable Long version;

    private Person(PersonId id, String name, String email) {
        this.id = id;
        this.name = name.strip();
        this.email = signInName(email);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Person() {}

    static Person registered(String name, String email) {
        return new Person(PersonId.next(), name, email);
    }

    /** Sign-in names are compared without regard to case and to blanks around them. */
    static String signInName(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    /** A slip in the name, or another address; what was signed under the old name stays as it is. */
    void correct(String rightName, String rightEmail, Instant at) {
        name = rightName.strip();
        if (!signInName(rightEmail).equals(email)) emailChangedAt = at;
        email = signInName(rightEmail);
    }

    String email() {
        return email;
    }

    boolean isActive() {
        return active;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** The last within a day before this moment. */
    Optional<Instant> newPasswordBefore(Instant moment) {
        return passwordsByLink.stream()
                .filter(at -> !at.isAfter(moment) && at.isAfter(moment.minus(A_DAY)))
                .max(Comparator.naturalOrder());
    }

    boolean hasChosenByLink() {
        return !passwordsByLink.isEmpty();
    }

    Set<Membership> memberships() {
        return Set.copyOf(memberships);
    }

    /** The version a page is made from; a later one means that someone else was faster. */
    long version() {
        return version == null ? 0 : version;
    }

    void join(Membership membership) {
        Refused.unlessEmpty(obstaclesToJoin(membership));
        memberships.add(membership);
        registerEvent(new MembershipAdded(id, membership));
    }

    /** Whoever looks after accounts and passwords never has cases to act in as well. */
    List<Obstacle> obstaclesToJoin(Membership membership) {
        if (!membership.obstacles().isEmpty()) return membership.obstacles();
        if (memberships.contains(membership)) return List.of(Obstacle.at("role", "membershipHeld", name));
        var apart = membership.equals(Membership.ADMINISTRATION) ? !memberships.isEmpty() : isAdministrator();
        return apart ? List.of(Obstacle.at("role", "administratorApart", name)) : List.of();
    }

    boolean isAdministrator() {
        return memberships.contains(Membership.ADMINISTRATION);
    }

    void leave(Membership membership) {
        if (!memberships.remove(membership)) throw new Refused(Obstacle.of("membershipNotHeld", name));
        registerEvent(new MembershipRemoved(id, membership));
    }

    /** Open sessions end with the old password. */
    void choosePassword(String hash, boolean byLink, Instant at) {
        var first = passwordHash == null;
        if (byLink && !first) passwordsByLink.add(at); // a first password takes nobody's place
        passwordHash = hash;
        stamp++;
        registerEvent(new PasswordChanged(id, byLink, first));
    }

    void endSessions() {
        stamp++;
    }

    void deactivate() {
        Refused.when(!active, "personNotActive", name);
        active = false;
        stamp++;
        registerEvent(new PersonDeactivated(id));
    }

    void reactivate() {
        Refused.when(active, "personActive", name);
        active = true;
        registerEvent(new PersonReactivated(id));
    }

    List<Obstacle> obstaclesToLink() {
        return active ? List.of() : List.of(Obstacle.of("personNotActive", name));
    }
}
