package followthrough.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The verdict that somebody wants in the place of a published one, until a second person has decided. */
@Entity
public class VerdictProposal {

    @Id
    private UUID proposal;

    private UUID wrong;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean ends;

    private String reason;

    private String quotation;

    private @Nullable Integer page;

    private boolean notInLetter;

    private UUID[] evidence;

    @Version
    private @Nullable Long version;

    VerdictProposal(UUID proposal, Check wrong, Verdict verdict) {
        this.proposal = proposal;
        this.wrong = wrong.id();
        this.outcome = verdict.outcome();
        this.ends = verdict.ends();
        this.reason = verdict.reason().strip();
        this.quotation = verdict.quotation().strip();
        this.page = verdict.page();
        this.notInLetter = verdict.notInLetter();
        this.evidence = verdict.evidence().toArray(UUID[]::new);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected VerdictProposal() {}

    UUID wrong() {
        return wrong;
    }

    public Verdict verdict() {
        return new Verdict(outcome, ends, reason, Set.of(evidence), quotation, page, notInLetter);
    }
}
