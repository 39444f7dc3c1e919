package followthrough.evidence;

import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the evidence of one area is ready to be shown at re-inspection, by the director's word over exact items. */
@Entity
public class Endorsement {

    static final String COMMENTS = "evidence";

    public enum State {
        GATHERING,
        OFFERED,
        ENDORSED,
        NOT_READY
    }

    @Id
    private String area;

    @Enumerated(EnumType.STRING)
    private State state = State.GATHERING;

    private @Nullable UUID offeredBy;

    private @Nullable UUID decidedBy;

    private @Nullable UUID decidedFor;

    private @Nullable LocalDate decidedOn;

    private @Nullable String comments;

    /** Tells these comments from earlier and later ones. */
    private @Nullable UUID comment;

    /** The items that were endorsed last: these, and no later ones, are an inspector's to see. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "endorsed_evidence", joinColumns = @JoinColumn(name = "area"))
    @Column(name = "evidence")
    private Set<UUID> endorsed = new HashSet<>();

    /** The figures of success measures that were endorsed with them. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "endorsed_value", joinColumns = @JoinColumn(name = "area"))
    @Column(name = "value")
    private Set<UUID> endorsedValues = new HashSet<>();

    private @Nullable UUID endorsedBy;

    private @Nullable UUID endorsedFor;

    private @Nullable LocalDate endorsedOn;

    private @Nullable String endorsedThough;

    private @Nullable String fingerprint;

    /** Written with every change, whether it changed or not: a trigger knows by it who knows of forms. */
    private int fingerprintForm = 1;

    @Version
    private @Nullable Long version;

    Endorsement(AreaReference area) {
        this.area = area.value();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Endorsement() {}

    public AreaReference area() {
        return new AreaReference(area);
    }

    public State state() {
        return state;
    }

    public @Nullable PersonId offeredBy() {
        return offeredBy == null ? null : new PersonId(offeredBy);
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    /** Whom the decider covered for, or null. */
    public @Nullable PersonId decidedFor() {
        return PersonId.ofNullable(decidedFor);
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** What the director said is missing, as it was said first. */
    public Optional<Comment> comment() {
        var by = decidedBy();
        return comments == null || comment == null || by == null
                ? Optional.empty()
                : Optional.of(new Comment(CommentPlace.of(COMMENTS, area + "/" + comment), area, comments, by, false));
    }

    public @Nullable String comments() {
        return comments;
    }

    public Set<UUID> endorsed() {
        return Set.copyOf(endorsed);
    }

    public Set<UUID> endorsedValues() {
        return Set.copyOf(endorsedValues);
    }

    /** Whether inspectors go on reading what was endorsed earlier, while the authority works on it or offers it anew. */
    public boolean isChangedSince() {
        return state != State.ENDORSED && !endorsed.isEmpty();
    }

    /** Who endorsed it last; null where nobody did, or earlier releases kept it no longer. */
    public @Nullable PersonId endorsedBy() {
        return PersonId.ofNullable(endorsedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId endorsedFor() {
        return PersonId.ofNullable(endorsedFor);
    }

    public @Nullable LocalDate endorsedOn() {
        return endorsedOn;
    }

    /** Why the director endorsed it although the proof of impact was not complete, or null when it was. */
    public @Nullable String endorsedThough() {
        return endorsedThough;
    }

    /** Over exactly what was endorsed last; null for what earlier releases endorsed. */
    public @Nullable String fingerprint() {
        return fingerprint;
    }

    /** How it is reckoned; see {@link Frozen}. */
    int fingerprintForm() {
        return fingerprintForm;
    }

    void isFrozen(int form, String sha256) {
        fingerprintForm = form;
        fingerprint = sha256;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    void offer(Actor by) {
        state = State.OFFERED;
        offeredBy = by.person().value();
    }

    void endorse(Collection<UUID> items, Collection<UUID> values, @Nullable String though, Actor by) {
        decide(State.ENDORSED, by, null);
        endorsedBy = decidedBy;
        endorsedFor = decidedFor;
        endorsedOn = decidedOn;
        endorsedThough = though;
        endorsedValues.clear();
        endorsedValues.addAll(values);
        endorsed.clear();
        endorsed.addAll(items);
    }

    void notReady(String words, Actor by) {
        decide(State.NOT_READY, by, words);
    }

    /** Evidence was added or taken away: what the director endorsed is no longer all there is. */
    void reopen() {
        state = State.GATHERING;
    }

    private void decide(State how, Actor by, @Nullable String words) {
        state = how;
        decidedBy = by.person().value();
        decidedFor = by.forWhom();
        decidedOn = by.on();
        comments = words;
        comment = words == null ? null : UUID.randomUUID();
    }
}
