package followthrough.evidence;

import followthrough.evidence.EvidenceClosing.Closed;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dated, typed statement or document; one item can serve many areas, also across inspections. */
@Entity
public class Evidence {

    @Id
    private UUID id;

    private String authority;

    private String title;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate dated;

    private String statement;

    private @Nullable String fileName;

    private @Nullable String mediaType;

    private long size;

    private String sha256;

    private UUID addedBy;

    private @Nullable UUID addedFor;

    private LocalDate addedOn;

    private String source;

    private @Nullable String link;

    private @Nullable UUID owner;

    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    private @Nullable String keptBecause;

    private @Nullable UnreadFile unread;

    private @Nullable String removedBecause;

    private @Nullable UUID removedBy;

    private @Nullable UUID removedFor;

    private @Nullable LocalDate removedOn;

    /** A newer version stands in its place; what was endorsed before stays as it was. */
    private boolean superseded;

    private @Nullable Closed closed;

    private @Nullable UUID corrects;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evidence_area", joinColumns = @JoinColumn(name = "evidence"))
    @Column(name = "area")
    private Set<String> areas = new TreeSet<>();

    @Version
    private @Nullable Long version;

    Evidence(AreaReference area, EvidenceItem item, LocalDate dated, FileFacts facts, Actor by) {
        this(UUID.randomUUID(), area, item, dated, facts, by);
    }

    /** @param id also that of a file that is kept already */
    Evidence(UUID id, AreaReference area, EvidenceItem item, LocalDate dated, FileFacts facts, Actor by) {
        this.id = id;
        this.authority = area.authority().code();
        this.title = item.title().strip();
        this.kind = item.kind();
        this.dated = dated;
        this.statement = item.statement().strip();
        var file = item.file();
        this.fileName = file == null ? null : file.name();
        this.mediaType = facts.mediaType();
        this.size = facts.size();
        this.sha256 = facts.sha256();
        this.addedBy = by.person().value();
        this.addedFor = by.forWhom();
        this.addedOn = by.on();
        unread = UnreadFile.of(item.details(), by);
        say(item.details());
        areas.add(area.value());
    }

    private void say(EvidenceDetails details) {
        source = details.source();
        link = EvidenceLink.of(details.link()).map(EvidenceLink::address).orElse(null);
        var person = details.owner();
        owner = person == null ? null : person.value();
        sensitivity = details.sensitivity();
        keptBecause = details.keptBecause();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Evidence() {}

    public UUID id() {
        return id;
    }

    public Body authority() {
        return new Body(authority);
    }

    public String title() {
        return title;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** The day that the evidence is about, which is not the day on which it was added. */
    public LocalDate dated() {
        return dated;
    }

    public String statement() {
        return statement;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    /** In bytes; 0 for a statement. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public PersonId addedBy() {
        return new PersonId(addedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId addedFor() {
        return PersonId.ofNullable(addedFor);
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    /** Who or what it comes from; empty where nobody said. */
    public String source() {
        return source;
    }

    /** Where it stands in the web, or null. */
    public @Nullable EvidenceLink link() {
        return link == null ? null : EvidenceLink.of(link).orElse(null);
    }

    /** Who answers for it. */
    public PersonId owner() {
        return new PersonId(owner == null ? addedBy : owner);
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public boolean isRestricted() {
        return sensitivity == Sensitivity.RESTRICTED;
    }

    /** Why it is kept although it may name a child, or null. */
    public @Nullable String keptBecause() {
        return keptBecause;
    }

    /** Its file where that could not be looked into for what may name a child, or null. */
    public @Nullable UnreadFile unread() {
        return unread;
    }

    /** Null but for what should never have been kept. */
    public @Nullable Closed closed() {
        return closed;
    }

    public boolean isClosed() {
        return closed != null;
    }

    /** Whether this person added it or answers for it. */
    public boolean isOf(Actor actor) {
        return actor.isSameAs(addedBy()) || actor.isSameAs(owner());
    }

    public boolean isRemoved() {
        return removedBecause != null;
    }

    /** A newer version stands in its place. */
    public boolean isSuperseded() {
        return superseded;
    }

    /** Null while it is in use, and for what earlier releases took out of it. */
    public @Nullable PersonId removedBy() {
        return removedBy == null ? null : new PersonId(removedBy);
    }

    /** Whom they covered for, or null. */
    public @Nullable PersonId removedFor() {
        return PersonId.ofNullable(removedFor);
    }

    public @Nullable LocalDate removedOn() {
        return removedOn;
    }

    public @Nullable String removedBecause() {
        return removedBecause;
    }

    public Set<AreaReference> areas() {
        return areas.stream().map(AreaReference::new).collect(Collectors.toSet());
    }

    /** The item that this one stands for, or null. */
    public @Nullable UUID corrects() {
        return corrects;
    }

    /** The right item serves every area that the wrong one served. */
    Evidence inPlaceOf(Evidence wrong) {
        corrects = wrong.id;
        areas.addAll(wrong.areas);
        return this;
    }

    /** The same file, where a correction brings no other; what was said of its contents stays true of it. */
    void keepsFileOf(Evidence wrong) {
        if (wrong.isRestricted()) sensitivity = Sensitivity.RESTRICTED;
        if (keptBecause == null) keptBecause = wrong.keptBecause;
        if (unread == null || (unread.lookedBy() == null && wrong.unread != null)) unread = wrong.unread;
        fileName = wrong.fileName;
        mediaType = wrong.mediaType;
        size = wrong.size;
        sha256 = wrong.sha256;
    }

    public boolean serves(AreaReference area) {
        return areas.contains(area.value());
    }

    void alsoServe(AreaReference area) {
        areas.add(area.value());
    }

    void remove(Actor by, String reason) {
        Refused.when(isRemoved(), superseded ? "evidenceReplaced" : "evidenceRemoved");
        removedBecause = reason;
        removedBy = by.person().value();
        removedFor = by.forWhom();
        removedOn = by.on();
    }

    /** Who reads no newer version reads this one no more. */
    void restrict() {
        sensitivity = Sensitivity.RESTRICTED;
    }

    /** Restricted for good, and out of use. */
    void close(Actor by, String reason) {
        restrict();
        closed = new Closed(reason, by.person().value(), by.on());
        if (!isRemoved()) remove(by, reason);
    }

    boolean isSameFile(Evidence other) {
        return fileName != null && other.fileName != null && sha256.equals(other.sha256);
    }

    /** Makes room for its newer version. */
    void supersede(Actor by, String reason) {
        remove(by, reason);
        superseded = true;
    }
}
