package followthrough.inspection;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One visit to one authority under one framework; its letter opens the improvement cycle of the same reference. */
@Entity
public class Inspection {

    /** Where the inspection's own cycle stands, in the five words that the stage strip shows. */
    public enum Stage {
        VISIT,
        LETTER,
        CLOSED,
        CANCELLED
    }

    static final Set<Stage> OPEN = Set.of(Stage.VISIT, Stage.LETTER);

    @Id
    private String reference;

    private String authority;

    /** The framework's code, such as {@code ucra}. */
    private String framework;

    private LocalDate firstDay;

    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.VISIT;

    private @Nullable LocalDate liveFrom;

    private boolean recordedFromPublished;

    private @Nullable LocalDate announcedOn;

    private @Nullable LocalDate issuedOn;

    private @Nullable LocalDate closedOn;

    private @Nullable String cancelledBecause;

    private @Nullable Instant suspendedSince;

    private @Nullable String suspendedBecause;

    private UUID lead;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "inspection_team", joinColumns = @JoinColumn(name = "reference"))
    @Column(name = "person")
    private Set<UUID> team = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "inspection_answers", joinColumns = @JoinColumn(name = "reference"))
    @Column(name = "earlier")
    private Set<String> answers = new TreeSet<>();

    @Version
    private @Nullable Long version;

    Inspection(
            InspectionReference reference, VisitDetails visit, boolean fromPublished, PersonId lead, LocalDate today) {
        this.reference = reference.value();
        this.authority = visit.authority().code();
        this.framework = visit.framework();
        this.firstDay = visit.firstDay();
        this.lastDay = visit.lastDay();
        this.liveFrom = visit.liveFrom(today);
        this.recordedFromPublished = fromPublished;
        this.lead = lead.value();
        team.add(lead.value());
        visit.answers().forEach(earlier -> answers.add(earlier.value()));
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Inspection() {}

    public InspectionReference reference() {
        return new InspectionReference(reference);
    }

    public Body authority() {
        return new Body(authority);
    }

    public String framework() {
        return framework;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Stage stage() {
        return stage;
    }

    /** From when clocks run: what lies before was recorded with its own days. Null while the case is history only. */
    public @Nullable LocalDate liveFrom() {
        return liveFrom;
    }

    /** True while the case is only recorded: each act has its own day, and nothing in it is ever late. */
    public boolean isHistory() {
        return liveFrom == null;
    }

    /** True when the case was begun elsewhere and is followed here from a day on. */
    public boolean isAdopted() {
        return liveFrom != null && liveFrom.isAfter(firstDay);
    }

    /** True where the letter was out before it came here: its days are its own, and nobody comments on it first. */
    public boolean wasOutBefore() {
        return isHistory() || isAdopted() || recordedFromPublished;
    }

    /** True for days of which no clock tells: nothing that was due then raises an alarm here. */
    public boolean isBeforeClocks(LocalDate day) {
        return liveFrom == null || day.isBefore(liveFrom);
    }

    /** True when the authority's own letter recorders keep the case from published letters. */
    public boolean recordedFromPublished() {
        return recordedFromPublished;
    }

    public @Nullable LocalDate announcedOn() {
        return announcedOn;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** The day on which it was called off, or null: what it said counts no more, wherever it is read. */
    public @Nullable LocalDate calledOffOn() {
        return stage == Stage.CANCELLED ? closedOn : null;
    }

    public @Nullable String cancelledBecause() {
        return cancelledBecause;
    }

    /** Since when and why the case stands still, or null while it goes on. */
    public @Nullable Suspension suspension() {
        return suspendedSince == null || suspendedBecause == null
                ? null
                : new Suspension(reference, suspendedSince, suspendedBecause);
    }

    public PersonId lead() {
        return new PersonId(lead);
    }

    public Set<PersonId> team() {
        return team.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** The earlier inspections whose open areas this visit checks. */
    public Set<InspectionReference> answers() {
        return answers.stream().map(InspectionReference::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** A form sent twice, or two inspectors recording the same visit; a cancelled one may be recorded again. */
    boolean isSameVisitAs(VisitDetails other) {
        return stage != Stage.CANCELLED
                && framework.equals(other.framework())
                && firstDay.equals(other.firstDay())
                && lastDay.equals(other.lastDay());
    }

    /** Who records visit, letter and verdicts of this case. */
    public Body recordingBody() {
        return recordedFromPublished ? authority() : Body.INSPECTORATE;
    }

    public Role recordingRole() {
        return recordedFromPublished ? Role.LETTER_RECORDER : Role.INSPECTOR;
    }

    /** Whoever records the case, and the director whose work it is. */
    public boolean mayBeAdoptedBy(Actor actor) {
        return isRecordedBy(actor)
                || actor.is(Role.DIRECTOR, authority())
                || actor.is(Role.CHIEF_EXECUTIVE, authority());
    }

    /** What keeps a visit that begins on this day from answering it. */
    List<Obstacle> obstaclesToAnswer(LocalDate firstDay) {
        if (stage() != Stage.LETTER)
            return List.of(
                    Obstacle.at("answers", "answersNoOpenCycle", reference().value()));
        return lastDay().isAfter(firstDay)
                ? List.of(Obstacle.at(
                        "answers", "answersLaterInspection", reference().value(), lastDay()))
                : List.of();
    }

    public List<Obstacle> obstaclesToAdopt() {
        if (!isHistory()) return List.of(Obstacle.of("caseLiveAlready"));
        return isOpen() ? List.of() : List.of(Obstacle.of("inspectionNotOpen"));
    }

    public boolean isRecordedBy(Actor actor) {
        return actor.is(recordingRole(), recordingBody());
    }

    /** Until the letter is issued a visit is its recorders' alone, unless it was announced. */
    public boolean isVisibleTo(Actor actor) {
        if (isRecordedBy(actor)) return true;
        if (actor.isInspector()) return isIssued();
        return actor.body().equals(authority()) && isKnownOutside(actor.on());
    }

    /** Whether others than its recorders may know that there is this visit. */
    public boolean isKnownOutside(LocalDate day) {
        return isIssued() || (announcedOn != null && !announcedOn.isAfter(day));
    }

    public boolean isIssued() {
        return issuedOn != null;
    }

    public boolean isOpen() {
        return OPEN.contains(stage);
    }

    /** The case's own day: today, or for one that is history only the day its letter was issued or its visit ended. */
    public LocalDate caseDay(LocalDate today) {
        if (!isHistory()) return today;
        return issuedOn != null ? issuedOn : lastDay;
    }

    void answer(Collection<InspectionReference> earlier) {
        answers.clear();
        earlier.forEach(one -> answers.add(one.value()));
    }

    /** The day of what a letter does by itself, such as opening areas: its own where that lies before the clocks. */
    public LocalDate letterDay(LocalDate today) {
        return issuedOn != null && (recordedFromPublished || isBeforeClocks(issuedOn)) ? issuedOn : caseDay(today);
    }

    void adopt(LocalDate from) {
        liveFrom = from;
    }

    void announce(LocalDate on) {
        announcedOn = on;
    }

    void handTo(PersonId newLead, Collection<PersonId> members) {
        lead = newLead.value();
        team.clear();
        team.add(lead);
        members.forEach(member -> team.add(member.value()));
    }

    void issue(LocalDate on) {
        issuedOn = on;
        stage = Stage.LETTER;
    }

    void close(LocalDate on) {
        closedOn = on;
        stage = Stage.CLOSED;
    }

    /** A further area was found after the cycle had closed. */
    void reopen() {
        closedOn = null;
        stage = Stage.LETTER;
    }

    void cancel(String reason, LocalDate on) {
        cancelledBecause = reason;
        closedOn = on;
        stage = Stage.CANCELLED;
    }

    void suspend(Instant at, String reason) {
        suspendedSince = at;
        suspendedBecause = reason;
    }

    void resume() {
        suspendedSince = null;
        suspendedBecause = null;
    }
}
