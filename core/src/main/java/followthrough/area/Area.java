package followthrough.area;

import followthrough.inspection.FindingKind;
import followthrough.letter.Finding;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding taken up as work: what one improvement cycle is about. */
@Entity
public class Area {

    private static final int FIRST_WORDS = 12;

    /** As long as a paragraph: what is longer is read where it stands, not in a list. */
    private static final int FIRST_CHARACTERS = 200;

    @Id
    private String reference;

    private String inspection;

    private int ordinal;

    private UUID finding;

    @Enumerated(EnumType.STRING)
    private FindingKind category;

    private String heading;

    private String text;

    private boolean ownWords;

    private @Nullable Integer page;

    private @Nullable String deadline;

    private @Nullable UUID lead;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "area_officer", joinColumns = @JoinColumn(name = "area"))
    @Column(name = "person")
    private Set<UUID> officers = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private AreaState state = AreaState.OPEN;

    private LocalDate openedOn;

    private @Nullable LocalDate endedOn;

    private @Nullable String endedBecause;

    private @Nullable String mergedInto;

    private @Nullable String predecessor;

    private boolean carriedForward;

    @Version
    private @Nullable Long version;

    /** Opens an area over a finding of its inspection's letter. */
    Area(InspectionReference inspection, int ordinal, Finding finding, LocalDate openedOn) {
        this.inspection = inspection.value();
        this.ordinal = ordinal;
        this.reference = inspection.area(ordinal).value();
        this.openedOn = openedOn;
        var repeats = finding.repeats();
        this.predecessor = repeats == null ? null : repeats.value();
        this.finding = finding.id();
        this.category = finding.category();
        this.heading = finding.wording().heading();
        this.text = finding.text();
        this.ownWords = finding.ownWords();
        this.page = finding.wording().page();
        this.deadline = finding.wording().deadline();
    }

    /** Carries an unmet area forward in its own words, since no finding of the new letter says it again. */
    Area(InspectionReference inspection, int ordinal, Area unmet, LocalDate openedOn) {
        this.inspection = inspection.value();
        this.ordinal = ordinal;
        this.reference = inspection.area(ordinal).value();
        this.openedOn = openedOn;
        this.predecessor = unmet.reference;
        this.carriedForward = true;
        this.finding = unmet.finding;
        this.category = unmet.category;
        this.heading = unmet.heading;
        this.text = unmet.text;
        this.ownWords = unmet.ownWords;
        this.page = unmet.page;
        this.deadline = unmet.deadline;
        this.lead = unmet.lead;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Area() {}

    public AreaReference reference() {
        return new AreaReference(reference);
    }

    public InspectionReference inspection() {
        return new InspectionReference(inspection);
    }

    public Body authority() {
        return inspection().authority();
    }

    public int ordinal() {
        return ordinal;
    }

    public UUID finding() {
        return finding;
    }

    public FindingKind category() {
        return category;
    }

    public String heading() {
        return heading;
    }

    /** The finding's own words; words that a person wrote for it stand in square brackets, wherever they are told. */
    public String text() {
        return ownWords ? "[" + text + "]" : text;
    }

    /** True when they do not stand in the letter. */
    public boolean ownWords() {
        return ownWords;
    }

    /** The first words, for lists and tables. */
    public String firstWords() {
        return firstWords(text());
    }

    /** As many words of a finding as make a heading. */
    public static String firstWords(String text) {
        var words = text.split("\\s+", FIRST_WORDS + 1);
        return beginning(
                words.length <= FIRST_WORDS ? text : String.join(" ", Arrays.copyOf(words, FIRST_WORDS)) + "…");
    }

    /** As much of what somebody typed as a list holds, even where it is one word without an end. */
    public static String beginning(String text) {
        if (text.length() <= FIRST_CHARACTERS) return text;
        var half = Character.isHighSurrogate(text.charAt(FIRST_CHARACTERS - 1)) ? 1 : 0;
        return text.substring(0, FIRST_CHARACTERS - half) + "…";
    }

    public @Nullable Integer page() {
        return page;
    }

    /** A deadline that the letter states for this finding, as printed, or null. */
    public @Nullable String deadline() {
        return deadline;
    }

    public @Nullable PersonId lead() {
        return lead == null ? null : new PersonId(lead);
    }

    /** Its lead and the officers who own its actions. */
    public Set<PersonId> people() {
        return Stream.concat(Stream.ofNullable(lead), officers.stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    public AreaState state() {
        return state;
    }

    public boolean isOpen() {
        return state == AreaState.OPEN;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }

    public @Nullable AreaReference mergedInto() {
        return mergedInto == null ? null : new AreaReference(mergedInto);
    }

    /** The same area in the inspection before, or null when it is new. */
    public @Nullable AreaReference predecessor() {
        return predecessor == null ? null : new AreaReference(predecessor);
    }

    public boolean carriedForward() {
        return carriedForward;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public boolean isLedBy(Actor actor) {
        return lead != null && actor.isSameAs(new PersonId(lead));
    }

    /** Leads see their own areas, officers those in which they own an action, the rest of the authority's roles all. */
    boolean isVisibleInItsAuthorityTo(Actor actor) {
        return switch (actor.role()) {
            case DIRECTOR, CHIEF_EXECUTIVE, OBSERVER, LETTER_RECORDER -> true;
            case AREA_LEAD -> isLedBy(actor);
            case OFFICER -> officers.stream().map(PersonId::new).anyMatch(actor::isSameAs);
            case INSPECTOR, INSPECTION_MANAGER, ADMINISTRATOR -> false;
        };
    }

    void assignTo(PersonId newLead) {
        mustBeOpen();
        lead = newLead.value();
    }

    /** The same people change nothing: each keystroke in a plan would make it another version of its area. */
    void officersAre(Collection<PersonId> people) {
        var named = people.stream().map(PersonId::value).collect(Collectors.toSet());
        officers.retainAll(named);
        officers.addAll(named);
    }

    void end(AreaState how, LocalDate on, String reason) {
        mustBeOpen();
        state = how;
        endedOn = on;
        endedBecause = reason;
    }

    /** The verdict that ended it was none, or another: it is at work again, or ended otherwise. */
    void endOtherwise(AreaState how, LocalDate on, String reason) {
        state = how;
        endedOn = how == AreaState.OPEN ? null : on;
        endedBecause = how == AreaState.OPEN ? null : reason;
    }

    void mergeInto(AreaReference other, LocalDate on, String reason) {
        end(AreaState.MERGED, on, reason);
        mergedInto = other.value();
    }

    /** A corrected letter says the same finding in other words, or under another identity. */
    void follow(Finding corrected) {
        finding = corrected.id();
        category = corrected.category();
        heading = corrected.wording().heading();
        text = corrected.text();
        ownWords = corrected.ownWords();
        page = corrected.wording().page();
        deadline = corrected.wording().deadline();
    }

    private void mustBeOpen() {
        Refused.when(state != AreaState.OPEN, "areaNotOpen", reference);
    }
}
