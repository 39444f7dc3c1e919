package followthrough.evidence;

import followthrough.evidence.EvidenceClosing.TakenOut;
import followthrough.shared.AreaReference;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a director was offered or endorsed is no longer all there is: the endorsement begins anew. */
@Component
class Reopening {

    private final Endorsements endorsements;
    private final ApplicationEventPublisher events;

    Reopening(Endorsements endorsements, ApplicationEventPublisher events) {
        this.endorsements = endorsements;
        this.events = events;
    }

    /** In the order of their references, as everybody who needs several areas at once takes them. */
    void reopen(Evidence evidence) {
        reopen(evidence.areas());
    }

    void reopen(Collection<AreaReference> areas) {
        areas.stream().sorted(Comparator.comparing(AreaReference::value)).forEach(this::reopen);
    }

    void reopen(AreaReference reference) {
        var known = endorsement(reference);
        var settled = known.state() == Endorsement.State.OFFERED || known.state() == Endorsement.State.ENDORSED;
        known.reopen();
        if (settled) events.publishEvent(new EvidenceReopened(reference));
    }

    /** Before it is: whoever was offered it as endorsed learns that it is gone. */
    void tellTakenOut(Evidence item) {
        if (item.isRemoved()) return;
        for (var area : item.areas())
            endorsements
                    .findById(area.value())
                    .filter(known -> known.endorsed().contains(item.id()))
                    .ifPresent(known -> events.publishEvent(new TakenOut(area)));
    }

    Endorsement endorsement(AreaReference area) {
        return endorsements.findAndLock(area.value()).orElseGet(() -> endorsements.save(new Endorsement(area)));
    }
}
