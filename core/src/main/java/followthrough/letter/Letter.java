package followthrough.letter;

import followthrough.comment.Comment;
import followthrough.inspection.FindingKind;
import followthrough.letter.quotation.QuotedWords;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcome of one inspection: drafted, checked by a second person, issued; then only a new version corrects it. */
@Entity
public class Letter {

    public enum State {
        DRAFT,
        IN_CHECK,
        CHECKED,
        ISSUED,
        SUPERSEDED
    }

    @Id
    private UUID id;

    private String inspection;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String text;

    @Embedded
    private LetterParticulars particulars = new LetterParticulars();

    @Embedded
    private ListedFindings findings = new ListedFindings();

    @Embedded
    private FourEyes eyes = new FourEyes();

    @SuppressWarnings("UnusedVariable") // the database reads it
    private int edits;

    private @Nullable Integer returnedAtEdit;

    private @Nullable LocalDate issuedOn;

    private @Nullable LocalDate receivedOn;

    private @Nullable UUID receivedBy;

    private @Nullable String supersededBecause;

    @Version
    private @Nullable Long version;

    Letter(InspectionReference inspection, int number, LetterContent content, PersonId drafter) {
        this.id = UUID.randomUUID();
        this.inspection = inspection.value();
        this.number = number;
        take(content);
        eyes.draftedBy(drafter);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Letter() {}

    private void take(LetterContent content) {
        text = content.text();
        particulars.read(content);
        findings.read(content.findings());
    }

    /** A draft of the next version: the same words, each finding still knowing whom it continues. */
    Letter correction(PersonId drafter) {
        var copy = new Letter(inspection(), number + 1, LetterContent.withoutFindings(this), drafter);
        copy.findings.continueFrom(findings);
        copy.receivedOn = receivedOn;
        copy.receivedBy = receivedBy;
        return copy;
    }

    public UUID id() {
        return id;
    }

    public InspectionReference inspection() {
        return new InspectionReference(inspection);
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String text() {
        return text;
    }

    public LetterFacts facts() {
        return particulars.facts();
    }

    public List<Judgement> judgements() {
        return particulars.judgements();
    }

    public List<EarlierVisit> earlierVisits() {
        return particulars.earlierVisits();
    }

    public List<Warning> warnings() {
        return particulars.warnings();
    }

    /** Those about the letter and its lists that nobody has settled, by their number, from 0. */
    public Map<Integer, Warning> openDoubts() {
        return particulars.openDoubts();
    }

    public List<Finding> findings() {
        return findings.all();
    }

    /** The findings that need work, in letter order. */
    public List<Finding> findingsForWork() {
        return findings.forWork();
    }

    public Finding finding(UUID wanted) {
        return findings.get(wanted);
    }

    public Set<PersonId> drafters() {
        return eyes.drafters();
    }

    public @Nullable String comments() {
        return eyes.comments();
    }

    /** Why it was given back, as it was said first. */
    public Optional<Comment> comment() {
        return eyes.comment(inspection);
    }

    /** True when it was given back with comments and nothing in it is otherwise since. */
    public boolean isAsReturned() {
        return returnedAtEdit != null && returnedAtEdit == edits;
    }

    public @Nullable PersonId checkedBy() {
        return eyes.checkedBy();
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** When the authority received it, as its director confirmed. */
    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    /** First and last day of the visit by the letter's own words; none where it does not say. */
    public List<LocalDate> visitDates() {
        return particulars.visitDates();
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public List<Obstacle> obstaclesToChange() {
        return state == State.DRAFT ? List.of() : List.of(Obstacle.of("letterNotADraft"));
    }

    public List<Obstacle> obstaclesToSubmit() {
        var found = new ArrayList<>(obstaclesToChange());
        if (facts().isUndated()) found.add(Obstacle.of("letterUndated"));
        return found;
    }

    public List<Obstacle> obstaclesToCheck(Actor by) {
        return eyes.obstaclesToCheck(by, state == State.IN_CHECK);
    }

    /** Another document, or another reading of it, takes the place of all that was drafted so far. */
    void replaceWith(LetterContent content, PersonId by) {
        changeBy(by);
        take(content);
    }

    /**
     * The words as they are written here; findings keep their identity, and what a person confirmed of them.
     *
     * @param copied whether they are typed from a published letter, and so not the letter's own
     */
    void compose(Manuscript manuscript, boolean copied, PersonId by) {
        changeBy(by);
        var composed = Composition.of(manuscript.subject(), facts(), judgements(), manuscript.pieces(), copied);
        text = composed.text();
        findings.replaceWith(composed.findings());
    }

    void judge(List<Judgement> graded, PersonId by) {
        changeBy(by);
        particulars.judge(graded);
    }

    void correctFacts(LetterFacts corrected, PersonId by) {
        changeBy(by);
        particulars.correct(corrected);
    }

    void reword(UUID finding, Wording wording, @Nullable AreaReference repeats, PersonId by) {
        changeBy(by);
        findings.reword(finding, wording, repeats);
    }

    /** It is right as it was read. */
    void lookAt(UUID finding, PersonId by) {
        changeBy(by);
        finding(finding).lookAt();
    }

    /** A doubt is settled: it was right as it was read, or what it quotes are findings of a kind, in the letter's order. */
    void settle(int doubt, @Nullable FindingKind kind, PersonId by) {
        Refused.when(!particulars.isOpen(doubt), "doubtSettled");
        changeBy(by);
        var warning = particulars.settle(doubt);
        if (kind != null) findings.take(warning, kind, text);
    }

    void add(Wording wording, int position, PersonId by) {
        changeBy(by);
        findings.add(wording, position);
    }

    void remove(UUID finding, PersonId by) {
        changeBy(by);
        findings.remove(finding);
    }

    /** Cuts a finding in two at a character of its text; both halves keep what the letter says about it. */
    void split(UUID finding, int at, PersonId by) {
        changeBy(by);
        findings.split(finding, at, text);
    }

    /** Joins a finding with the one after it, which must be of the same kind. */
    void joinWithNext(UUID finding, PersonId by) {
        changeBy(by);
        findings.joinWithNext(finding);
    }

    void submit(PersonId by) {
        Refused.unlessEmpty(obstaclesToSubmit());
        eyes.draftedBy(by);
        state = State.IN_CHECK;
    }

    void returnWith(String words, Actor by) {
        Refused.unlessEmpty(obstaclesToCheck(by));
        eyes.returned(words, by);
        returnedAtEdit = edits;
        state = State.DRAFT;
    }

    void check(Actor by) {
        Refused.unlessEmpty(obstaclesToCheck(by));
        eyes.passed(by);
        state = State.CHECKED;
    }

    /** The director's comments on the checked draft need a second person's decision again. */
    void reconsider() {
        Refused.when(state != State.CHECKED, "letterNotChecked");
        state = State.IN_CHECK;
    }

    void issue(LocalDate on) {
        Refused.when(state != State.CHECKED, "letterNotChecked");
        issuedOn = on;
        state = State.ISSUED;
    }

    /** Marks a sentence that the letter holds already; nothing in its words changes. */
    Finding quote(FindingKind category, QuotedWords words) {
        edits++;
        return findings.quote(category, words);
    }

    void supersede() {
        state = State.SUPERSEDED;
    }

    void receive(LocalDate on, PersonId by) {
        receivedOn = on;
        receivedBy = by.value();
    }

    void explain(String reason) {
        supersededBecause = reason;
    }

    public @Nullable String correctionReason() {
        return supersededBecause;
    }

    /** Counts, so that a change within one finding is a change of the letter and two writers are told of each other. */
    void changeBy(PersonId by) {
        Refused.unlessEmpty(obstaclesToChange());
        edits++;
        eyes.draftedBy(by);
    }
}
