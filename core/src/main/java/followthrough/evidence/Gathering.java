package followthrough.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActFact;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.progress.FigureTakenBack;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.ReadOnce;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence added by area leads, action owners and directors, and offered for endorsement by the area lead. */
@Service
@Transactional
public class Gathering {

    /** In bytes: the largest single file that is taken. */
    public static final long LARGEST_FILE = 20L * 1024 * 1024;

    private final EvidenceItems items;
    private final EvidenceStore store;
    private final Endorsements endorsements;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gathering(
            EvidenceItems items,
            EvidenceStore store,
            Endorsements endorsements,
            AreaRegister areas,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.endorsements = endorsements;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public UUID add(Actor actor, AreaReference reference, EvidenceItem item) {
        mayGather(actor, reference);
        Refused.unlessEmpty(obstaclesToAdd(item));
        var dated = Objects.requireNonNull(item.dated());
        var facts = FileFacts.of(item);
        Refused.when(isThereAlready(reference, item, facts.sha256()), "evidenceThereAlready");
        var evidence = items.save(new Evidence(reference, item, dated, facts, actor));
        EvidenceFile file = item.file();
        if (file != null) store.keep(evidence.id(), file.content());
        audit.record(
                actor,
                "evidenceAdded",
                reference.value(),
                inRecord(evidence),
                ActPayload.after(evidence.title(), ActFact.fingerprint(evidence.sha256())));
        reopen(reference);
        return evidence.id();
    }

    /** Lets evidence of another area of the same authority serve this one too. */
    public void alsoServe(Actor actor, AreaReference reference, UUID id) {
        mayGather(actor, reference);
        var evidence = items.findById(id)
                .filter(item -> item.authority().equals(reference.authority()) && !item.isRemoved())
                .filter(item -> item.areas().stream().anyMatch(area -> maySee(actor, area)))
                .orElseThrow(NotFound::new);
        evidence.alsoServe(reference);
        audit.record(actor, "evidenceLinked", reference.value(), inRecord(evidence), null, evidence.title());
        reopen(reference);
    }

    /** Takes evidence out of use; the item and the reason stay in the record. */
    public void remove(Actor actor, AreaReference reference, UUID id, String reason) {
        mayGather(actor, reference);
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        var evidence = items.findById(id).filter(item -> item.serves(reference)).orElseThrow(NotFound::new);
        actor.mustBe(actor.role() != Role.OFFICER || actor.isSameAs(evidence.addedBy()));
        evidence.remove(reason);
        audit.record(actor, "evidenceRemoved", reference.value(), inRecord(evidence), evidence.title(), reason);
        reopen(evidence);
    }

    /** What may be in the way of putting other words in the place of an item: only its author does. */
    public List<Obstacle> obstaclesToCorrect(Actor actor, Evidence item) {
        if (item.isRemoved()) return List.of(Obstacle.of("evidenceRemoved"));
        return actor.isSameAs(item.addedBy()) ? List.of() : List.of(Obstacle.of("evidenceOfAnother"));
    }

    /** Its author puts the right item in the place of a wrong one, which stays in the record with the reason. */
    public UUID correct(Actor actor, AreaReference reference, UUID id, EvidenceItem item, String reason) {
        mayGather(actor, reference);
        var wrong = items.findById(id).filter(known -> known.serves(reference)).orElseThrow(NotFound::new);
        Refused.unlessEmpty(obstaclesToCorrect(actor, wrong));
        var found = obstaclesToCorrect(item, wrong);
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        Refused.unlessEmpty(found);
        var right = replacement(actor, reference, item, wrong);
        wrong.remove(reason.strip());
        audit.record(
                actor,
                "evidenceCorrected",
                reference.value(),
                inRecord(right),
                ActPayload.before(wrong.title()).then(right.title()).because(reason));
        reopen(right);
        return right.id();
    }

    private static ActObject inRecord(Evidence item) {
        return ActObject.of(item.id(), item.title());
    }

    private Evidence replacement(Actor actor, AreaReference reference, EvidenceItem item, Evidence wrong) {
        var dated = Objects.requireNonNull(item.dated());
        var right = new Evidence(reference, item, dated, FileFacts.of(item), actor).inPlaceOf(wrong);
        var file = item.file();
        var keepsFile = file == null && wrong.fileName() != null;
        if (keepsFile) right.keepsFileOf(wrong);
        items.save(right);
        if (file != null) store.keep(right.id(), file.content());
        if (keepsFile) store.keep(right.id(), store.open(wrong.id()));
        return right;
    }

    /** The file of the wrong item is kept, so words alone are enough. */
    private List<Obstacle> obstaclesToCorrect(EvidenceItem item, Evidence wrong) {
        var found = obstaclesToAdd(item);
        if (wrong.fileName() != null) found.removeIf(obstacle -> obstacle.code().equals("evidenceWithoutContent"));
        return found;
    }

    /** A figure that was endorsed and turned out wrong asks for a fresh endorsement, as evidence does. */
    @EventListener
    void on(FigureTakenBack gone) {
        endorsements
                .findById(gone.area().value())
                .filter(known -> known.endorsedValues().contains(gone.figure()))
                .ifPresent(known -> reopen(gone.area()));
    }

    public void offer(Actor actor, AreaReference reference) {
        var area = mayGather(actor, reference);
        actor.mustBe(area.isLedBy(actor));
        Refused.unlessEmpty(obstaclesToOffer(reference));
        var endorsement = endorsement(reference);
        endorsement.offer(actor);
        audit.record(actor, "evidenceOffered", reference.value(), ActPayload.NONE);
        events.publishEvent(new EvidenceOffered(reference, actor));
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToOffer(AreaReference reference) {
        var found = new ArrayList<Obstacle>();
        if (!isAnythingThere(reference)) found.add(Obstacle.of("noEvidence"));
        endorsements.findById(reference.value()).ifPresent(known -> {
            if (known.state() == Endorsement.State.OFFERED) found.add(Obstacle.of("evidenceWithDirector"));
            if (known.state() == Endorsement.State.ENDORSED) found.add(Obstacle.of("evidenceEndorsedAlready"));
        });
        return found;
    }

    /** A page that asks shows the items too; the act itself needs none of them. */
    private boolean isAnythingThere(AreaReference reference) {
        return ReadOnce.isReading()
                ? items.findServing(reference.value()).stream().anyMatch(item -> !item.isRemoved())
                : items.countServing(reference.value()) > 0;
    }

    private List<Obstacle> obstaclesToAdd(EvidenceItem item) {
        var found = new ArrayList<Obstacle>();
        var dated = item.dated();
        var file = item.file();
        if (item.title().isBlank()) found.add(Obstacle.at("title", "evidenceWithoutTitle"));
        if (dated == null) found.add(Obstacle.at("dated", "evidenceWithoutDate"));
        else if (dated.isAfter(LocalDate.now(clock))) found.add(Obstacle.at("dated", "evidenceFromFuture"));
        if (item.statement().isBlank() && file == null) found.add(Obstacle.at("statement", "evidenceWithoutContent"));
        if (file != null) found.addAll(FileFacts.obstacles(file));
        return found;
    }

    /** A form sent twice is one piece of evidence. */
    private boolean isThereAlready(AreaReference reference, EvidenceItem item, String sha256) {
        return items.findServing(reference.value()).stream()
                .anyMatch(known -> !known.isRemoved()
                        && known.sha256().equals(sha256)
                        && known.title().equals(item.title().strip())
                        && known.dated().equals(item.dated()));
    }

    /** In the order of their references, as everybody who needs several areas at once takes them. */
    private void reopen(Evidence evidence) {
        evidence.areas().stream()
                .sorted(Comparator.comparing(AreaReference::value))
                .forEach(this::reopen);
    }

    private void reopen(AreaReference reference) {
        var known = endorsement(reference);
        var settled = known.state() == Endorsement.State.OFFERED || known.state() == Endorsement.State.ENDORSED;
        known.reopen();
        if (settled) events.publishEvent(new EvidenceReopened(reference));
    }

    private Endorsement endorsement(AreaReference area) {
        return endorsements.findById(area.value()).orElseGet(() -> endorsements.save(new Endorsement(area)));
    }

    private Area mayGather(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR, OFFICER -> true; // an officer sees only areas in which they own an action
                    case AREA_LEAD -> area.isLedBy(actor);
                    default -> false;
                });
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }

    private boolean maySee(Actor actor, AreaReference reference) {
        return areas.mayOpen(actor, areas.stored(reference));
    }
}
