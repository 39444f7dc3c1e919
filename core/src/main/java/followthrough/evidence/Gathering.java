package followthrough.evidence;

import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.progress.FigureTakenBack;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.ReadOnce;
import followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final EvidenceLeave leave;
    private final Supporting supporting;
    private final Reopening reopening;
    private final EvidenceRecord record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gathering(
            EvidenceItems items,
            EvidenceStore store,
            Endorsements endorsements,
            EvidenceLeave leave,
            Supporting supporting,
            Reopening reopening,
            EvidenceRecord record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.endorsements = endorsements;
        this.leave = leave;
        this.supporting = supporting;
        this.reopening = reopening;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    public UUID add(Actor actor, AreaReference reference, EvidenceItem item) {
        leave.toGather(actor, reference);
        Refused.unlessEmpty(EvidenceRules.obstacles(item, LocalDate.now(clock)));
        var evidence = added(actor, reference, UUID.randomUUID(), item);
        EvidenceFile file = item.file();
        if (file != null) store.keep(evidence.id(), file.content());
        return evidence.id();
    }

    /** Makes an item of a file that is kept under this id already. */
    void addUploaded(Actor actor, AreaReference reference, UUID id, EvidenceItem item) {
        leave.toGather(actor, reference);
        Refused.unlessEmpty(EvidenceRules.obstacles(item, LocalDate.now(clock), Uploading.LARGEST));
        added(actor, reference, id, item);
    }

    private Evidence added(Actor actor, AreaReference reference, UUID id, EvidenceItem item) {
        var dated = Objects.requireNonNull(item.dated());
        var facts = FileFacts.of(item);
        Refused.when(isThereAlready(reference, item, facts.sha256()), "evidenceThereAlready");
        var evidence = items.save(new Evidence(id, reference, item, dated, facts, actor));
        supporting.begin(actor, reference, evidence, item.details().supports());
        record.added(actor, reference, evidence);
        reopening.reopen(reference);
        return evidence;
    }

    /** Lets evidence of another area of the same authority serve this one too. */
    public void alsoServe(Actor actor, AreaReference reference, UUID id) {
        leave.toGather(actor, reference);
        var evidence = items.findById(id)
                .filter(item -> item.authority().equals(reference.authority()) && !item.isRemoved())
                .filter(item -> leave.toUseElsewhere(actor, item))
                .orElseThrow(NotFound::new);
        evidence.alsoServe(reference);
        record.linked(actor, reference, evidence);
        reopening.reopen(reference);
    }

    /** Takes evidence out of use; the item and the reason stay in the record. */
    public void remove(Actor actor, AreaReference reference, UUID id, String reason) {
        leave.toGather(actor, reference);
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        var evidence = leave.found(actor, reference, id);
        reopening.tellTakenOut(evidence);
        evidence.remove(actor, reason);
        record.removed(actor, reference, evidence, reason);
        reopening.reopen(evidence);
    }

    /** A figure that was endorsed and turned out wrong asks for a fresh endorsement, as evidence does. */
    @EventListener
    void on(FigureTakenBack gone) {
        endorsements
                .findById(gone.area().value())
                .filter(known -> known.endorsedValues().contains(gone.figure()))
                .ifPresent(known -> reopening.reopen(gone.area()));
    }

    public void offer(Actor actor, AreaReference reference) {
        var area = leave.toGather(actor, reference);
        actor.mustBe(area.isLedBy(actor));
        Refused.unlessEmpty(obstaclesToOffer(reference));
        var endorsement = reopening.endorsement(reference);
        endorsement.offer(actor);
        endorsements.saveAndFlush(endorsement); // its version is what whoever endorses it has seen
        record.offered(actor, reference);
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

    /** A form sent twice is one piece of evidence. */
    private boolean isThereAlready(AreaReference reference, EvidenceItem item, String sha256) {
        return items.findServing(reference.value()).stream()
                .anyMatch(known -> !known.isRemoved()
                        && known.sha256().equals(sha256)
                        && known.title().equals(item.title().strip())
                        && known.dated().equals(item.dated()));
    }
}
