package followthrough.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A newer version in the place of an item, with the reason. Each version is an item of its own that never changes, so
 * that what an endorsement names stays exactly what was endorsed.
 */
@Service
@Transactional
public class Replacing {

    private final EvidenceItems items;
    private final EvidenceStore store;
    private final EvidenceUses uses;
    private final EvidenceLeave leave;
    private final AreaRegister areas;
    private final Reopening reopening;
    private final EvidenceClosing closing;
    private final EvidenceRecord record;
    private final Clock clock;

    Replacing(
            EvidenceItems items,
            EvidenceStore store,
            EvidenceUses uses,
            EvidenceLeave leave,
            AreaRegister areas,
            Reopening reopening,
            EvidenceClosing closing,
            EvidenceRecord record,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.uses = uses;
        this.leave = leave;
        this.areas = areas;
        this.reopening = reopening;
        this.closing = closing;
        this.record = record;
        this.clock = clock;
    }

    /** What may be in the way: whoever added it, answers for it or leads the area replaces it, once. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Actor actor, AreaReference reference, Evidence item) {
        return obstacles(actor, areas.get(actor, reference), item);
    }

    /** Whether this person could replace it while it is in use. */
    @Transactional(readOnly = true)
    public boolean mayReplace(Actor actor, AreaReference reference, Evidence item) {
        return mayReplace(actor, areas.get(actor, reference), item);
    }

    private static boolean mayReplace(Actor actor, Area area, Evidence item) {
        return item.isOf(actor) || area.isLedBy(actor);
    }

    private static List<Obstacle> obstacles(Actor actor, Area area, Evidence item) {
        if (item.isRemoved()) return List.of(Obstacle.of(item.isSuperseded() ? "evidenceReplaced" : "evidenceRemoved"));
        return mayReplace(actor, area, item) ? List.of() : List.of(Obstacle.of("evidenceOfAnother"));
    }

    /** Without a file of its own the newer version keeps that of the one before. */
    public UUID replace(Actor actor, AreaReference reference, UUID id, EvidenceItem item, String reason) {
        return replace(actor, reference, id, item, reason, false);
    }

    /**
     * The same, and closes the versions before where it has to.
     *
     * @param closes whether the versions before should never have been kept, since they name a child
     */
    public UUID replace(
            Actor actor, AreaReference reference, UUID id, EvidenceItem item, String reason, boolean closes) {
        var area = leave.toGather(actor, reference);
        var before = leave.found(actor, reference, id);
        Refused.unlessEmpty(obstacles(actor, area, before));
        var found = EvidenceRules.obstaclesToReplace(item, before, LocalDate.now(clock));
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        if (closes && item.file() == null && before.fileName() != null)
            found.add(Obstacle.at("closes", "evidenceKeepsFile"));
        Refused.unlessEmpty(found);
        var after = newer(actor, reference, item, before);
        before.supersede(actor, reason.strip());
        if (closes) closing.closeWithEarlier(actor, before, reason.strip());
        if (after.isRestricted()) closing.restrictEarlier(after);
        uses.passOn(before.id(), after.id());
        record.replaced(actor, reference, before, after, reason);
        reopening.reopen(after);
        return after.id();
    }

    private Evidence newer(Actor actor, AreaReference reference, EvidenceItem item, Evidence before) {
        var dated = Objects.requireNonNull(item.dated());
        var after = new Evidence(reference, item, dated, FileFacts.of(item), actor).inPlaceOf(before);
        var file = item.file();
        var keepsFile = file == null && before.fileName() != null;
        if (keepsFile) after.keepsFileOf(before);
        items.save(after);
        if (file != null) store.keep(after.id(), file.content());
        if (keepsFile) store.keep(after.id(), store.open(before.id()));
        return after;
    }
}
