package followthrough.evidence;

import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.shared.NotFound;
import followthrough.shared.ReadOnce;
import followthrough.shared.Sha256;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence to read: all of it for those of the authority who work on it, endorsed items alone for everybody else. */
@Service
@Transactional(readOnly = true)
public class EvidenceLibrary {

    /**
     * An action or a success measure of the signed plan as it stood when the evidence was endorsed.
     *
     * @param self how its owner saw an action that was not done, by the name of the colour, or null
     * @param unit of a measure, as its baseline and target; empty for an action
     */
    public record EndorsedPart(
            UUID part,
            boolean measure,
            String words,
            @Nullable LocalDate due,
            boolean done,
            @Nullable String self,
            String unit,
            String baseline,
            String target) {}

    private final EvidenceItems items;
    private final EvidenceStore store;
    private final EvidenceScans scans;
    private final Endorsements endorsements;
    private final EvidenceLeave leave;
    private final Frozen frozen;
    private final EndorsedPlan plan;
    private final AreaRegister areas;

    EvidenceLibrary(
            EvidenceItems items,
            EvidenceStore store,
            EvidenceScans scans,
            Endorsements endorsements,
            EvidenceLeave leave,
            Frozen frozen,
            EndorsedPlan plan,
            AreaRegister areas) {
        this.items = items;
        this.store = store;
        this.scans = scans;
        this.endorsements = endorsements;
        this.leave = leave;
        this.frozen = frozen;
        this.plan = plan;
        this.areas = areas;
    }

    /** The area's evidence as far as this person may see it, latest first; removed items only for the authority. */
    public List<Evidence> of(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        var endorsed = endorsed(reference);
        return serving(reference).stream()
                .filter(item -> leave.isRead(actor, area, item, endorsed))
                .toList();
    }

    /** The same without what was taken out of use; who reads no drafts reads a version until a newer one is endorsed. */
    public List<Evidence> inUse(Actor actor, AreaReference area) {
        return of(actor, area).stream()
                .filter(item -> actor.readsNoDrafts() || !item.isRemoved())
                .toList();
    }

    public Evidence get(Actor actor, AreaReference area, UUID id) {
        return of(actor, area).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Refused while a scanner has not found it clean. */
    public ByteSource file(Actor actor, AreaReference area, UUID id) {
        var file = unopened(actor, area, id);
        scans.mustOpen(id);
        return file;
    }

    /** For what looks into it where nobody sees it: also while it waits for a scanner. */
    public ByteSource unopened(Actor actor, AreaReference area, UUID id) {
        return store.open(get(actor, area, id).id());
    }

    /** Where endorsement stands; inspectors and observers are told nothing before it is given. */
    public Optional<Endorsement> endorsement(Actor actor, AreaReference area) {
        areas.get(actor, area);
        return endorsements
                .findById(area.value())
                .filter(known -> !actor.readsNoDrafts() || known.state() == Endorsement.State.ENDORSED);
    }

    /** What was endorsed last and has been changed since: inspectors and observers go on reading it. */
    public Optional<Endorsement> changedSince(Actor actor, AreaReference area) {
        areas.get(actor, area);
        return endorsements.findById(area.value()).filter(Endorsement::isChangedSince);
    }

    /** What was endorsed last and taken out of use since; nobody reads more of it here than that. */
    public List<Evidence> takenOut(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        var endorsed = endorsed(reference);
        return serving(reference).stream()
                .filter(item -> endorsed.contains(item.id()) && item.isRemoved() && !item.isSuperseded())
                .toList();
    }

    /** For the process: where endorsement stands. */
    public Optional<Endorsement> stored(AreaReference area) {
        return endorsements.findById(area.value());
    }

    /** For rules: whether anything in use says that something became different, not only that something was done. */
    public boolean showsOutcome(AreaReference area) {
        return serving(area).stream().anyMatch(item -> !item.isRemoved() && item.kind() == EvidenceKind.OUTCOME);
    }

    /** The figures that were endorsed last with the evidence; they stand, as it does, until the next endorsement. */
    public Set<UUID> endorsedValues(AreaReference area) {
        return endorsements
                .findById(area.value())
                .map(Endorsement::endorsedValues)
                .orElse(Set.of());
    }

    /** How the plan stood when its evidence was endorsed; nothing of what earlier releases endorsed. */
    public List<EndorsedPart> endorsedPlan(AreaReference area) {
        return plan.of(area);
    }

    /** How the authority itself judged the area, oldest first: for whoever may open the area. */
    public List<SelfAssessment> selfAssessments(Actor actor, AreaReference area) {
        areas.get(actor, area);
        return plan.said(area);
    }

    /** Evidence of this area that a verdict may rest on; not what was closed since. */
    public Set<UUID> endorsed(AreaReference area) {
        var endorsed =
                endorsements.findById(area.value()).map(Endorsement::endorsed).orElse(Set.of());
        if (endorsed.isEmpty()) return endorsed;
        var closed = serving(area).stream()
                .filter(Evidence::isClosed)
                .map(Evidence::id)
                .collect(Collectors.toSet());
        return closed.isEmpty()
                ? endorsed
                : endorsed.stream().filter(id -> !closed.contains(id)).collect(Collectors.toSet());
    }

    /** Of the chosen items those that were endorsed, and were taken out of use or closed since. */
    public List<Evidence> goneSince(AreaReference area, Collection<UUID> chosen) {
        if (chosen.isEmpty()) return List.of();
        var endorsed =
                endorsements.findById(area.value()).map(Endorsement::endorsed).orElse(Set.of());
        return serving(area).stream()
                .filter(item -> chosen.contains(item.id()) && endorsed.contains(item.id()))
                .filter(item -> item.isClosed() || (item.isRemoved() && !item.isSuperseded()))
                .toList();
    }

    /** For packs, whoever makes one: what was closed, and what took its place, whose acts name it too. */
    public Set<UUID> closed(AreaReference area) {
        var items = serving(area);
        var closed = items.stream().filter(Evidence::isClosed).map(Evidence::id).collect(Collectors.toSet());
        return items.stream()
                .filter(item -> {
                    var before = item.corrects();
                    return closed.contains(item.id()) || (before != null && closed.contains(before));
                })
                .map(Evidence::id)
                .collect(Collectors.toSet());
    }

    /** Whether what is stored is still what was endorsed; so it is of what earlier releases endorsed without a fingerprint. */
    public boolean isIntact(Endorsement endorsement) {
        var known = endorsement.fingerprint();
        return known == null || known.equals(Sha256.of(frozenText(endorsement)));
    }

    /** The text that an endorsement's fingerprint is over, as it reads now, for rooms that have asked for leave already. */
    public String frozenText(Endorsement endorsement) {
        return frozen.text(
                endorsement.fingerprintForm(),
                endorsement.area(),
                endorsement.endorsed(),
                endorsement.endorsedValues());
    }

    /** Evidence of the authority's other areas that could serve this one too. */
    public List<Evidence> elsewhere(Actor actor, AreaReference area) {
        areas.get(actor, area);
        if (actor.readsNoDrafts()) return List.of();
        var others = items.findByAuthorityOrderByDatedDesc(area.authority().code()).stream()
                .filter(item -> !item.isRemoved() && !item.serves(area))
                .toList();
        var serving = others.stream().flatMap(item -> item.areas().stream()).collect(Collectors.toSet());
        var open = areas.among(actor, serving);
        return others.stream()
                .filter(item -> open.stream()
                        .filter(other -> item.serves(other.reference()))
                        .anyMatch(other -> leave.isRead(actor, other, item, Set.of())))
                .toList();
    }

    /** Asked for by several parts of one page. */
    private record Serving(AreaReference area) {}

    private List<Evidence> serving(AreaReference area) {
        return ReadOnce.of(new Serving(area), () -> items.findServing(area.value()));
    }
}
