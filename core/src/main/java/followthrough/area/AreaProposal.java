package followthrough.area;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.CoveredWork;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks to add, withdraw, merge or supersede an area; a second person decides. */
@Entity
public class AreaProposal {

    public enum Kind {
        ADD,
        WITHDRAW,
        MERGE,
        SUPERSEDE,
        /** A published verdict on the area was wrong. */
        CORRECT_VERDICT,
        /** A visit whose letter is published is to be called off. */
        CALL_OFF;

        /** What the recorders of the visit decide among themselves: the authority learns of it when it is decided. */
        public boolean isForRecorders() {
            return this == CORRECT_VERDICT || this == CALL_OFF;
        }
    }

    public enum Decision {
        OPEN,
        CONFIRMED,
        REFUSED
    }

    @Id
    private UUID id;

    private String inspection;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String area;

    private @Nullable String mergeInto;

    private @Nullable String quotation;

    private String reason;

    private UUID proposedBy;

    private @Nullable UUID proposedFor;

    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.OPEN;

    private @Nullable UUID decidedBy;

    private @Nullable UUID decidedFor;

    private @Nullable LocalDate decidedOn;

    private @Nullable String answer;

    @Version
    private @Nullable Long version;

    AreaProposal(
            InspectionReference inspection,
            Kind kind,
            @Nullable AreaReference area,
            @Nullable AreaReference mergeInto,
            @Nullable String quotation,
            String reason,
            Actor by) {
        this.id = UUID.randomUUID();
        this.inspection = inspection.value();
        this.kind = kind;
        this.area = area == null ? null : area.value();
        this.mergeInto = mergeInto == null ? null : mergeInto.value();
        this.quotation = quotation;
        this.reason = reason;
        this.proposedBy = by.person().value();
        this.proposedFor = by.forWhom();
        this.proposedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected AreaProposal() {}

    public UUID id() {
        return id;
    }

    public InspectionReference inspection() {
        return new InspectionReference(inspection);
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable AreaReference area() {
        return area == null ? null : new AreaReference(area);
    }

    public @Nullable AreaReference mergeInto() {
        return mergeInto == null ? null : new AreaReference(mergeInto);
    }

    /** The sentence of the letter that an added area quotes. */
    public @Nullable String quotation() {
        return quotation;
    }

    public String reason() {
        return reason;
    }

    public PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId proposedFor() {
        return PersonId.ofNullable(proposedFor);
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Decision decision() {
        return decision;
    }

    public @Nullable String answer() {
        return answer;
    }

    /** True for one that waits for its decision and would do the same. */
    boolean asksTheSameAs(AreaProposal other) {
        return other.decision == Decision.OPEN
                && kind == other.kind
                && Objects.equals(area, other.area)
                && Objects.equals(quotation, other.quotation);
    }

    public List<Obstacle> obstaclesToDecide(Actor by) {
        var found = new ArrayList<>(by.obstaclesTo(CoveredWork.Kind.AREAS));
        if (decision != Decision.OPEN) found.add(Obstacle.of("proposalDecided"));
        if (by.isSameAs(proposedBy())) found.add(Obstacle.of("deciderMadeProposal"));
        return found;
    }

    void decide(Decision how, Actor by, String words) {
        Refused.unlessEmpty(obstaclesToDecide(by));
        decision = how;
        decidedBy = by.person().value();
        decidedFor = by.forWhom();
        decidedOn = by.on();
        answer = words;
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId decidedFor() {
        return PersonId.ofNullable(decidedFor);
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}
