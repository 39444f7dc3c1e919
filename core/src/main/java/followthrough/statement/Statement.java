package followthrough.statement;

import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.statement.StatementPart.Kind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statement of proposed action: the plans of one inspection, each part frozen as it was sent. */
@Entity
public class Statement {

    private static final String ALL = "all";
    private static final String PRIORITY_ACTIONS = "priority-action";

    @Id
    private String inspection;

    private LocalDate dueOn;

    private String rule;

    private @Nullable LocalDate computedOn;

    private String answers;

    private @Nullable LocalDate draftDueOn;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "inspection", nullable = false)
    @OrderBy("number")
    private List<StatementPart> parts = new ArrayList<>();

    private @Nullable String cancelledBecause;

    /** The visit that ended the duty to send it, or null. */
    private @Nullable String overtakenBy;

    @Version
    private @Nullable Long version;

    Statement(InspectionReference inspection, StatementDemand demand) {
        this.inspection = inspection.value();
        this.dueOn = demand.dueOn();
        this.rule = demand.rule();
        this.answers = ALL;
        take(demand);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Statement() {}

    public InspectionReference inspection() {
        return new InspectionReference(inspection);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where the due date comes from, in words. */
    public String rule() {
        return rule;
    }

    /** What the rule gives where the letter itself names the day, else null. */
    public @Nullable LocalDate computedOn() {
        return computedOn;
    }

    /** Whether only priority actions have to be answered. */
    public boolean priorityActionsOnly() {
        return answers.equals(PRIORITY_ACTIONS);
    }

    /** By when an early draft is asked for, or null. */
    public @Nullable LocalDate draftDueOn() {
        return draftDueOn;
    }

    /** True while an early draft is asked for that nobody has shared. */
    public boolean awaitsDraft() {
        return draftDueOn != null && isOpen() && !isShared();
    }

    /** All that was sent, early drafts included, in order. */
    public List<StatementPart> parts() {
        return List.copyOf(parts);
    }

    public Optional<StatementPart> sent() {
        return parts.stream().filter(part -> part.kind() == Kind.STATEMENT).findFirst();
    }

    public @Nullable LocalDate sentOn() {
        return sent().map(StatementPart::sentOn).orElse(null);
    }

    public @Nullable PersonId sentBy() {
        return sent().map(StatementPart::sentBy).orElse(null);
    }

    public int supplements() {
        return (int)
                parts.stream().filter(part -> part.kind() == Kind.SUPPLEMENT).count();
    }

    /** The fingerprint of the last part, which holds that of the one before: it stands for the whole. Null at first. */
    public @Nullable String sha256() {
        return parts.isEmpty() ? null : last().sha256();
    }

    /** True while every part is the text that was sent, and they follow each other as they were sent. */
    public boolean isIntact() {
        StatementPart before = null;
        for (var part : parts) {
            if (!part.isIntactAfter(before)) return false;
            before = part;
        }
        return true;
    }

    public @Nullable String cancelledBecause() {
        return cancelledBecause;
    }

    public boolean isSent() {
        return sent().isPresent();
    }

    /** Whether inspectors have anything of it to read. */
    public boolean isShared() {
        return !parts.isEmpty();
    }

    public boolean isOpen() {
        return !isSent() && cancelledBecause == null;
    }

    /** Whether this very plan was sent already, other than in a draft. */
    public boolean holds(PlanVersion plan) {
        return parts.stream()
                .filter(part -> !part.isDraft())
                .anyMatch(part -> part.holds(plan) || part.answers().stream().anyMatch(answer -> answer.isOf(plan)));
    }

    /** Whether the last early draft says just this; sharing it once more would tell nobody anything. */
    boolean saysAlready(StatementPreview draft) {
        return parts.stream()
                .filter(StatementPart::isDraft)
                .reduce((earlier, later) -> later)
                .filter(last -> words(last.answers()).equals(words(draft.answers())))
                .isPresent();
    }

    private static String words(List<StatementAnswer> answers) {
        return StatementText.body(Kind.EARLY_DRAFT, false, answers, List.of());
    }

    void asks(StatementDemand demand) {
        if (isOpen()) take(demand);
    }

    /** True where asking again would change nothing, so that nothing is said of it. */
    boolean isAskedAs(StatementDemand demand) {
        var all = demand.priorityActionsOnly() ? PRIORITY_ACTIONS : ALL;
        return demand.dueOn().equals(dueOn)
                && demand.rule().equals(rule)
                && Objects.equals(demand.computedOn(), computedOn)
                && Objects.equals(demand.draftDueOn(), draftDueOn)
                && all.equals(answers);
    }

    private void take(StatementDemand demand) {
        dueOn = demand.dueOn();
        rule = demand.rule();
        computedOn = demand.computedOn();
        answers = demand.priorityActionsOnly() ? PRIORITY_ACTIONS : ALL;
        draftDueOn = demand.draftDueOn();
    }

    /** Keeps for ever what was looked at, with who sent it, when, and why answers are missing. */
    StatementPart freeze(StatementPreview seen, Actor by, String sender, @Nullable String reason) {
        var kind = seen.kind();
        Refused.when(kind == Kind.SUPPLEMENT ? !isSent() : !isOpen(), refusal(kind));
        var text = new StatementText(inspection(), next(kind), kind, sha256())
                .line("Sent on", by.on().toString())
                .line("Sent by", sender);
        if (reason != null) text.line("Reason", reason);
        text.said(seen.withReasons(), seen.answers(), seen.names());
        var part = new StatementPart(parts.size() + 1, kind, by, reason, text.toString(), seen.sent());
        parts.add(part);
        return part;
    }

    /** Its document went out before the case came here; what it says stands in that alone. */
    void sentOutside(Actor by, String sender, String document) {
        Refused.when(!isOpen(), refusal(Kind.STATEMENT));
        var text = new StatementText(inspection(), next(Kind.STATEMENT), Kind.STATEMENT, sha256())
                .line("Sent on", by.on().toString())
                .line("Sent by", sender)
                .line("Sent outside", document);
        parts.add(new StatementPart(parts.size() + 1, Kind.STATEMENT, by, null, text.toString(), Set.of()));
    }

    void heldOutside(PlanVersion version) {
        sent().ifPresent(part -> part.held(version));
    }

    /** By which number people speak of a part: early drafts are none of the statement's parts, and counted apart. */
    public int ordinal(StatementPart part) {
        return (int) parts.stream()
                .filter(one -> one.isDraft() == part.isDraft() && one.number() <= part.number())
                .count();
    }

    private int next(Kind kind) {
        var draft = kind == Kind.EARLY_DRAFT;
        return 1 + (int) parts.stream().filter(one -> one.isDraft() == draft).count();
    }

    private static String refusal(Kind kind) {
        return kind == Kind.SUPPLEMENT ? "statementNotSent" : "statementNotOpen";
    }

    private StatementPart last() {
        return parts.get(parts.size() - 1);
    }

    void cancel(String reason) {
        if (isOpen()) cancelledBecause = reason;
    }

    void overtake(InspectionReference visit, String reason) {
        if (!isOpen()) return;
        cancelledBecause = reason;
        overtakenBy = visit.value();
    }

    boolean isOvertakenBy(InspectionReference visit) {
        return visit.value().equals(overtakenBy);
    }

    /** The visit that ended the duty is none: it is to be sent by the same day as before. */
    void askAgain() {
        cancelledBecause = null;
        overtakenBy = null;
    }
}
