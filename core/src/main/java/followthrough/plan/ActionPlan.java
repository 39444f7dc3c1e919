package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What an authority promises to do about one area, from first draft through every signed version. */
@Entity
public class ActionPlan {

    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        SIGNED
    }

    @Id
    private String area;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String outcome = "";

    private String resources = "";

    private String risks = "";

    private String partners = "";

    @Embedded
    private PlanRows rows = new PlanRows();

    /** Whoever changed the content since the last signature; none of them may sign it. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "plan_author", joinColumns = @JoinColumn(name = "area"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    private int latestNumber;

    private @Nullable Integer signedNumber;

    private @Nullable String comments;

    private int edits;

    @Version
    private @Nullable Long version;

    ActionPlan(AreaReference area) {
        this.area = area.value();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected ActionPlan() {}

    public AreaReference area() {
        return new AreaReference(area);
    }

    public State state() {
        return state;
    }

    public String outcome() {
        return outcome;
    }

    public String resources() {
        return resources;
    }

    public String risks() {
        return risks;
    }

    public String partners() {
        return partners;
    }

    public List<PlannedAction> actions() {
        return rows.actions();
    }

    public List<SuccessMeasure> measures() {
        return rows.measures();
    }

    public PlanContent content() {
        return rows.in(new PlanContent(outcome, List.of(), List.of(), resources, risks, partners));
    }

    /** What was signed and not done, and that this change takes out. */
    public List<PlannedAction> drops() {
        return rows.drops();
    }

    public Set<PersonId> authors() {
        return authors.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** The number of the last version handed in, 0 while there is none. */
    public int latestNumber() {
        return latestNumber;
    }

    /** The version whose signature holds, or null before the first one. */
    public @Nullable Integer signedNumber() {
        return signedNumber;
    }

    /** What the director wrote when returning the plan. */
    public @Nullable String comments() {
        return comments;
    }

    /** Grows with each change of the content and with nothing else. */
    public int revision() {
        return edits;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public PlannedAction action(UUID id) {
        return actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether a promise is kept, also one that was taken out since: as its newest report that counts said. */
    public boolean isDone(UUID action) {
        return rows.allActions().anyMatch(known -> known.id().equals(action) && known.done());
    }

    void reportedAs(UUID action, boolean finished, @Nullable LocalDate on) {
        rows.allActions().filter(known -> known.id().equals(action)).forEach(known -> known.isDone(finished, on));
    }

    /** An action that was signed once, also one that a draft takes out. */
    public PlannedAction promised(UUID action) {
        return rows.promised(action).orElseThrow(NotFound::new);
    }

    /** What stands in the way of handing an action on. */
    public List<Obstacle> obstaclesToHandOn(UUID action) {
        return promised(action).done() ? List.of(Obstacle.of("actionDone")) : List.of();
    }

    void handOn(UUID action, PersonId person) {
        Refused.unlessEmpty(obstaclesToHandOn(action));
        promised(action).handOn(person);
    }

    /** What the serial numbers of actions and measures stand for, of those that were taken out too. */
    public Map<Integer, UUID> numbers() {
        return rows.numbers();
    }

    /** The account of an owner who was only named so far is made; what was signed stays as it is. */
    void ownerArrives(String email, PersonId person) {
        rows.ownerArrives(email, person);
    }

    /** Everybody whom the plan names as the owner of an action. */
    public Set<PersonId> owners() {
        return actions().stream()
                .map(PlannedAction::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who has to do with it as an owner: those named, and those who answer for what was signed. */
    public Set<PersonId> officers() {
        return rows.officers();
    }

    /** True when the exact content that was handed in still stands here. */
    public boolean awaitsSignature() {
        return state == State.SUBMITTED;
    }

    /** A first plan that lies with the director is not rewritten under their eyes; a change may be overtaken. */
    public List<Obstacle> obstaclesToWrite() {
        return state == State.SUBMITTED && signedNumber == null ? List.of(Obstacle.of("planWithDirector")) : List.of();
    }

    /** Everything that is missing; no new promise may lie before the day of the case. */
    public List<Obstacle> obstaclesToSubmit(LocalDate caseDay) {
        var found = new ArrayList<>(obstaclesToWrite());
        if (state == State.SIGNED) found.add(Obstacle.of("planUnchanged"));
        found.addAll(WhatIsMissing.of(this, caseDay));
        return found;
    }

    public List<Obstacle> obstaclesToSignOff(Actor by) {
        var found = new ArrayList<Obstacle>();
        if (!awaitsSignature()) found.add(Obstacle.of("planNotSubmitted"));
        if (authors.stream().map(PersonId::new).anyMatch(by::isSameAs)) found.add(Obstacle.of("signerWrotePlan"));
        return found;
    }

    void write(PlanContent content, PersonId by) {
        Refused.unlessEmpty(obstaclesToWrite());
        if (content.equals(content())) return;
        authors.add(by.value());
        edits++;
        if (state != State.RETURNED) state = State.DRAFT;
        take(content);
    }

    /** They asked for what its lead wrote for them, and do not sign it either. */
    void alsoWrittenBy(PersonId person) {
        authors.add(person.value());
    }

    private void take(PlanContent content) {
        outcome = content.outcome();
        resources = content.resources();
        risks = content.risks();
        partners = content.partners();
        rows.take(content);
    }

    PlanVersion submit(Actor by, LocalDate caseDay) {
        Refused.unlessEmpty(obstaclesToSubmit(caseDay));
        authors.add(by.person().value());
        state = State.SUBMITTED;
        comments = null;
        latestNumber++;
        return new PlanVersion(area(), latestNumber, CanonicalPlan.of(this), by).of(this);
    }

    /** What stands in the way of taking back what was handed in: nothing, as long as nobody has decided. */
    public List<Obstacle> obstaclesToTakeBack() {
        return awaitsSignature() ? List.of() : List.of(Obstacle.of("planNotSubmitted"));
    }

    /** Its lead writes on; a signature that holds over an earlier version goes on holding. */
    void takeBack() {
        Refused.unlessEmpty(obstaclesToTakeBack());
        state = State.DRAFT;
    }

    /** What stands in the way of giving up a change of what is signed: there is none, or the director has it. */
    public List<Obstacle> obstaclesToGiveUp() {
        var none = signedNumber == null || state == State.SIGNED || awaitsSignature();
        return none ? List.of(Obstacle.of("noChangeToGiveUp")) : List.of();
    }

    /** Nobody has changed anything then. */
    void giveUp(PlanContent signed) {
        Refused.unlessEmpty(obstaclesToGiveUp());
        take(signed);
        edits++;
        state = State.SIGNED;
        comments = null;
        authors.clear();
    }

    void signOff(Actor by) {
        Refused.unlessEmpty(obstaclesToSignOff(by));
        state = State.SIGNED;
        signedNumber = latestNumber;
        authors.clear();
        rows.allActions().forEach(PlannedAction::isSigned);
    }

    /** What stands in the way of taking the last signature back. */
    public List<Obstacle> obstaclesToWithdraw() {
        if (signedNumber == null) return List.of(Obstacle.of("planNotSigned"));
        return awaitsSignature() ? List.of(Obstacle.of("changeWithDirector")) : List.of();
    }

    /** The plan goes back to its lead, and whoever wrote the words that were signed may still not sign them. */
    void withdrawSignature(Collection<PersonId> writers, String reason) {
        Refused.unlessEmpty(obstaclesToWithdraw());
        state = State.RETURNED;
        signedNumber = null;
        comments = reason;
        writers.forEach(person -> authors.add(person.value()));
    }

    /** Misspellings are corrected in a plan that is signed as it stands; any other plan is simply written. */
    public List<Obstacle> obstaclesToCorrect() {
        return state == State.SIGNED ? List.of() : List.of(Obstacle.of("planNotSigned"));
    }

    /** The words of the plan, in its order, in which a misspelling may be corrected. */
    List<PlanText> texts() {
        return PlanText.of(this);
    }

    /** The corrected words take the place of those that were signed; whoever corrects is an author of what comes next. */
    void correct(List<PlanText> wanted, PersonId by) {
        Refused.unlessEmpty(obstaclesToCorrect());
        var corrected = PlanText.in(content(), wanted);
        authors.add(by.value());
        edits++;
        take(corrected);
    }

    void returnWith(String words) {
        Refused.when(!awaitsSignature(), "planNotSubmitted");
        state = State.RETURNED;
        comments = words;
    }
}
