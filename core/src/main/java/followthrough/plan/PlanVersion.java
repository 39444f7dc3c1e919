package followthrough.plan;

import followthrough.audit.ActFact;
import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The exact content that was handed in for signature, with what became of it. */
@Entity
public class PlanVersion {

    public enum State {
        PENDING,
        SIGNED,
        RETURNED,
        /** A newer version was handed in before anybody decided. */
        OVERTAKEN,
        /** Its lead asked for it back before anybody decided. */
        TAKEN_BACK,
        /** It was signed, and the signature was taken back with a reason. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    private String area;

    private int number;

    private String content;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private UUID submittedBy;

    private LocalDate submittedOn;

    private @Nullable UUID decidedBy;

    private @Nullable UUID decidedFor;

    private @Nullable LocalDate decidedOn;

    private @Nullable String comments;

    private @Nullable UUID withdrawnBy;

    private @Nullable UUID withdrawnFor;

    private @Nullable LocalDate withdrawnOn;

    private @Nullable String withdrawnBecause;

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "return_comment", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "position")
    private List<ReturnComment> fieldComments = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "plan_version_author", joinColumns = @JoinColumn(name = "version"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "plan_version_promise", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "position")
    private List<Promise> promises = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "plan_version_measure", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "position")
    @Column(name = "measure")
    private List<UUID> measures = new ArrayList<>();

    PlanVersion(AreaReference area, int number, String content, Actor by) {
        this.id = UUID.randomUUID();
        this.area = area.value();
        this.number = number;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.submittedBy = by.person().value();
        this.submittedOn = by.on();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected PlanVersion() {}

    void decide(State how, Actor by, @Nullable String words) {
        state = how;
        decidedBy = by.person().value();
        decidedFor = by.forWhom();
        decidedOn = by.on();
        comments = words;
    }

    /** Who wrote these words, and which action and measure stands where in them. */
    PlanVersion of(ActionPlan plan) {
        plan.authors().forEach(person -> authors.add(person.value()));
        for (var action : plan.actions()) promises.add(new Promise(action.id(), action.description(), action.due()));
        for (var measure : plan.measures()) measures.add(measure.id());
        return this;
    }

    /** Each comment about an action or a measure is anchored to it, wherever it moves afterwards. */
    void returnWith(String words, List<ReturnComment> besideFields, Actor by) {
        decide(State.RETURNED, by, words);
        besideFields.forEach(comment -> fieldComments.add(anchored(comment)));
    }

    private ReturnComment anchored(ReturnComment comment) {
        var items = switch (comment.field()) {
            case ReturnComment.ACTION -> actions();
            case ReturnComment.MEASURE -> measures();
            default -> null;
        };
        if (items == null)
            return new ReturnComment(comment.field(), null, 0, comment.words().strip());
        if (comment.number() < 1 || comment.number() > items.size()) throw new NotFound();
        var item = items.get(comment.number() - 1);
        return new ReturnComment(
                comment.field(), item, comment.number(), comment.words().strip());
    }

    void withdraw(Actor by, String reason) {
        state = State.WITHDRAWN;
        withdrawnBy = by.person().value();
        withdrawnFor = by.forWhom();
        withdrawnOn = by.on();
        withdrawnBecause = reason;
    }

    void overtaken() {
        state = State.OVERTAKEN;
    }

    public AreaReference area() {
        return new AreaReference(area);
    }

    public int number() {
        return number;
    }

    /** The canonical text that the signature is over: one "Label: value" a line. */
    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    /** As shown on page, print and audit. */
    /** As the record names it. */
    public ActFact inRecord() {
        return ActFact.version(number, sha256);
    }

    public String shortCode() {
        return Sha256.shortCode(sha256);
    }

    public State state() {
        return state;
    }

    public PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    /** Whom the signer covered for, or null. */
    public @Nullable PersonId decidedFor() {
        return decidedFor == null ? null : new PersonId(decidedFor);
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String comments() {
        return comments;
    }

    /** What was said beside single fields when the version was returned. */
    public List<ReturnComment> fieldComments() {
        return List.copyOf(fieldComments);
    }

    /** Where what was said of this version stands: 0 is the whole, from 1 the single fields in their order. */
    CommentPlace placeOf(int number) {
        return CommentPlace.of(PlanComments.KIND, area + "/" + this.number + "/" + number);
    }

    /** What was said of it there when it was returned, as it was said first. */
    public Optional<Comment> said(int number) {
        var words = number == 0
                ? comments
                : number > fieldComments.size()
                        ? null
                        : fieldComments.get(number - 1).words();
        var by = decidedBy();
        return state != State.RETURNED || by == null || words == null || words.isBlank()
                ? Optional.empty()
                : Optional.of(new Comment(placeOf(number), area, words, by, false));
    }

    public @Nullable PersonId withdrawnBy() {
        return withdrawnBy == null ? null : new PersonId(withdrawnBy);
    }

    /** For whom the signature was withdrawn under cover, or null. */
    public @Nullable PersonId withdrawnFor() {
        return withdrawnFor == null ? null : new PersonId(withdrawnFor);
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }

    /** Whoever had a hand in these words; none of them may sign them, now or later. */
    public Set<PersonId> authors() {
        return authors.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** The identities of the actions in the order of the text; empty for versions from before they were kept. */
    public List<UUID> actions() {
        return promises.stream().map(Promise::action).toList();
    }

    /** The identities of the measures in the order of the text; empty for versions from before they were kept. */
    public List<UUID> measures() {
        return List.copyOf(measures);
    }

    public CanonicalText text() {
        return new CanonicalText(content, actions(), measures());
    }

    public List<Promise> promises() {
        return List.copyOf(promises);
    }

    /** Nobody has decided on it, and nobody will. */
    public boolean wasPassedOver() {
        return state == State.OVERTAKEN || state == State.TAKEN_BACK;
    }

    /** Also where the signature was taken back since. */
    public boolean wasSigned() {
        return state == State.SIGNED || state == State.WITHDRAWN;
    }

    /** True when this version's signature stands, and stands over exactly this text. */
    public boolean isSignatureOver(String canonical) {
        return state == State.SIGNED && sha256.equals(Sha256.of(canonical));
    }
}
