package followthrough.statement;

import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What was sent at one time: an early draft, the statement, or a supplement; frozen from then on. */
@Entity
public class StatementPart {

    public enum Kind {
        /** Shared before anything was signed, marked so; it answers nothing yet. */
        EARLY_DRAFT,
        STATEMENT,
        SUPPLEMENT
    }

    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate sentOn;

    private UUID sentBy;

    private @Nullable UUID sentFor;

    private @Nullable String incompleteBecause;

    private String content;

    private String sha256;

    /** The fingerprints of the signed versions that it sends, for rules that ask what was sent. */
    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "sent_plan", joinColumns = @JoinColumn(name = "part"))
    @Column(name = "sha256")
    private Set<String> sent = new HashSet<>();

    StatementPart(
            int number,
            Kind kind,
            Actor by,
            @Nullable String incompleteBecause,
            String content,
            Collection<String> sent) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.kind = kind;
        this.sentOn = by.on();
        this.sentBy = by.person().value();
        this.sentFor = by.forWhom();
        this.incompleteBecause = incompleteBecause;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.sent.addAll(sent);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected StatementPart() {}

    /** From 1, early drafts included. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isDraft() {
        return kind == Kind.EARLY_DRAFT;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public PersonId sentBy() {
        return new PersonId(sentBy);
    }

    /** Whom the sender covered for, or null. */
    public @Nullable PersonId sentFor() {
        return sentFor == null ? null : new PersonId(sentFor);
    }

    public @Nullable String incompleteBecause() {
        return incompleteBecause;
    }

    /** The exact text that the fingerprint is over. */
    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public String shortCode() {
        return Sha256.shortCode(sha256);
    }

    void held(PlanVersion version) {
        sent.add(version.sha256());
    }

    boolean holds(PlanVersion version) {
        return sent.contains(version.sha256());
    }

    /** Finding by finding, read from the frozen text. */
    public List<StatementAnswer> answers() {
        return StatementText.answers(content);
    }

    /** By which names people speak of the findings that it says it does not answer, or null. */
    public @Nullable String unanswered() {
        return StatementText.unanswered(content);
    }

    /** True while this is still the text that was sent, and follows the one that was sent before it. */
    boolean isIntactAfter(@Nullable StatementPart before) {
        return Sha256.of(content).equals(sha256)
                && StatementText.follows(content, before == null ? null : before.sha256);
    }
}
