package followthrough.verification;

import followthrough.letter.quotation.QuotedWords;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One verdict on one area at one visit; the authority learns of it when the visit's letter is issued. */
@Entity(name = "AreaCheck") // "check" is a word of SQL
public class Check {

    @Id
    private UUID id;

    private String area;

    private String inspection;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean ends;

    private String reason;

    private String quotation;

    private @Nullable Integer page;

    private boolean notInLetter;

    private UUID checkedBy;

    private LocalDate checkedOn;

    private @Nullable LocalDate publishedOn;

    private @Nullable UUID corrects;

    private @Nullable LocalDate correctedOn;

    private @Nullable UUID correctedBy;

    private @Nullable String correctedBecause;

    private boolean gaveWayPublished;

    private @Nullable UUID secondPerson;

    private @Nullable LocalDate visitCalledOffOn;

    private @Nullable UUID lookedBy;

    private @Nullable LocalDate lookedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "check_evidence", joinColumns = @JoinColumn(name = "area_check"))
    @Column(name = "evidence")
    private Set<UUID> evidence = new HashSet<>();

    @Version
    private @Nullable Long version;

    Check(AreaReference area, InspectionReference inspection, Verdict verdict, Actor by) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.inspection = inspection.value();
        this.outcome = verdict.outcome();
        this.ends = verdict.ends();
        this.reason = verdict.reason().strip();
        this.quotation = verdict.quotation().strip();
        this.page = verdict.page();
        this.notInLetter = verdict.notInLetter();
        this.checkedBy = by.person().value();
        this.checkedOn = by.on();
        evidence.addAll(verdict.evidence());
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Check() {}

    public UUID id() {
        return id;
    }

    public AreaReference area() {
        return new AreaReference(area);
    }

    /** The visit at which it was given. */
    public InspectionReference inspection() {
        return new InspectionReference(inspection);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** True when it is the last word on the area. */
    public boolean ends() {
        return ends;
    }

    public String reason() {
        return reason;
    }

    public String quotation() {
        return quotation;
    }

    public @Nullable Integer page() {
        return page;
    }

    /** True when whoever gave it was told that the quoted words stand in no letter, and kept them. */
    public boolean notInLetter() {
        return notInLetter;
    }

    public PersonId checkedBy() {
        return new PersonId(checkedBy);
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** True when it had been published as the verdict that stood, and gave way only then. */
    public boolean wasKnown() {
        return gaveWayPublished;
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    public Set<UUID> evidence() {
        return Set.copyOf(evidence);
    }

    /** The verdict that this one stands for, or null. */
    public @Nullable UUID corrects() {
        return corrects;
    }

    /** True until another verdict of the same visit takes its place. */
    public boolean stands() {
        return correctedOn == null;
    }

    public @Nullable LocalDate correctedOn() {
        return correctedOn;
    }

    public @Nullable PersonId correctedBy() {
        return correctedBy == null ? null : new PersonId(correctedBy);
    }

    public @Nullable String correctedBecause() {
        return correctedBecause;
    }

    /** Who agreed to it where it stands for a published one, or null. */
    public @Nullable PersonId secondPerson() {
        return secondPerson == null ? null : new PersonId(secondPerson);
    }

    /** The day on which its visit was called off after its letter was published, or null. */
    public @Nullable LocalDate visitCalledOffOn() {
        return visitCalledOffOn;
    }

    /** The second inspector, before it became known; null where none looked at it apart from the letter. */
    public @Nullable PersonId lookedBy() {
        return lookedBy == null ? null : new PersonId(lookedBy);
    }

    public @Nullable LocalDate lookedOn() {
        return lookedOn;
    }

    void lookedAt(Actor by) {
        lookedBy = by.person().value();
        lookedOn = by.on();
    }

    void quote(QuotedWords words, @Nullable Integer on) {
        quotation = words.words();
        page = on;
        notInLetter = words.own();
    }

    void publish(LocalDate on) {
        publishedOn = on;
    }

    void giveWay(String reason, Actor by) {
        gaveWayPublished = publishedOn != null;
        correctedOn = by.on();
        correctedBy = by.person().value();
        correctedBecause = reason.strip();
    }

    void agreedBy(PersonId second) {
        secondPerson = second.value();
    }

    void visitCalledOff(LocalDate on) {
        visitCalledOffOn = on;
    }

    Check inPlaceOf(Check wrong) {
        corrects = wrong.id;
        return this;
    }
}
