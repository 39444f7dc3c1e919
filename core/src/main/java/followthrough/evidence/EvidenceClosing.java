package followthrough.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What should never have been kept is taken from everybody's sight but that of those who answer for the area. */
@Service
@Transactional
public class EvidenceClosing {

    /** That an item should never have been kept: only the area's lead and the directors read it, endorsed or not. */
    @Embeddable
    public record Closed(
            @Column(name = "closed_because") String because,
            @Column(name = "closed_by") UUID by,
            @Column(name = "closed_on") LocalDate on) {}

    /** An item that inspectors read, since it was endorsed, is out of use or closed now: no verdict rests on it any more. */
    public record TakenOut(AreaReference area) {}

    private final EvidenceItems items;
    private final Endorsements endorsements;
    private final EvidenceLeave leave;
    private final AreaRegister areas;
    private final Reopening reopening;
    private final EvidenceRecord record;

    EvidenceClosing(
            EvidenceItems items,
            Endorsements endorsements,
            EvidenceLeave leave,
            AreaRegister areas,
            Reopening reopening,
            EvidenceRecord record) {
        this.items = items;
        this.endorsements = endorsements;
        this.leave = leave;
        this.areas = areas;
        this.reopening = reopening;
        this.record = record;
    }

    /** The area's lead and the directors close an item, whatever became of it and also when the area is finished. */
    public boolean mayClose(Actor actor, AreaReference reference, Evidence item) {
        return !item.isClosed() && mayClose(actor, areas.get(actor, reference));
    }

    private static boolean mayClose(Actor actor, Area area) {
        return area.isLedBy(actor) || actor.is(Role.DIRECTOR, area.authority());
    }

    /** Takes it out of use, too; the versions before it are closed with it, and those after it that have its file. */
    public void close(Actor actor, AreaReference reference, UUID id, String reason) {
        var item = leave.found(actor, reference, id);
        actor.mustBe(mayClose(actor, areas.get(actor, reference)));
        if (reason.isBlank()) throw new Refused(Obstacle.at("reason", "reasonMissing"));
        Refused.when(item.isClosed(), "evidenceClosed");
        var newer = items.findByCorrects(id);
        while (newer.isPresent() && newer.get().isSameFile(item)) {
            close(actor, newer.get(), reason.strip());
            newer = items.findByCorrects(newer.get().id());
        }
        closeWithEarlier(actor, item, reason.strip());
    }

    void closeWithEarlier(Actor actor, Evidence item, String reason) {
        close(actor, item, reason);
        var earlier = item.corrects();
        if (earlier != null) items.findById(earlier).ifPresent(one -> closeWithEarlier(actor, one, reason));
    }

    /** Whoever may not read the newest version of an item has no more leave to read those before it. */
    void restrictEarlier(Evidence item) {
        var earlier = item.corrects();
        if (earlier == null) return;
        items.findById(earlier).ifPresent(one -> {
            one.restrict();
            restrictEarlier(one);
        });
    }

    private void close(Actor actor, Evidence item, String reason) {
        if (item.isClosed()) return;
        var open = item.areas().stream()
                .filter(area -> !item.isRemoved() && areas.stored(area).isOpen())
                .toList();
        reopening.tellTakenOut(item);
        item.close(actor, reason);
        for (var area : item.areas()) record.closed(actor, area, item, wasEndorsed(area, item));
        reopening.reopen(open);
    }

    private boolean wasEndorsed(AreaReference area, Evidence item) {
        return endorsements
                .findById(area.value())
                .filter(known -> known.endorsed().contains(item.id()))
                .isPresent();
    }
}
