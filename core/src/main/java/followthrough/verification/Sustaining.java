package followthrough.verification;

import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks again at met areas after some months. */
@Service
@Transactional
public class Sustaining {

    /** What the record keeps of an answer. */
    enum Lasting {
        HAS_LASTED,
        SLIPPED_BACK
    }

    private final SustainmentChecks checks;
    private final AreaRegister areas;
    private final Directing directing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Sustaining(
            SustainmentChecks checks,
            AreaRegister areas,
            Directing directing,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.areas = areas;
        this.directing = directing;
        this.audit = audit;
        this.events = events;
    }

    /** Asked by the process when the time has come. */
    public void ask(AreaReference area, int afterDays, LocalDate dueOn) {
        if (checks.findByAreaAndAfterDays(area.value(), afterDays).isEmpty()) {
            checks.save(new SustainmentCheck(area, afterDays, dueOn));
        }
    }

    public void confirm(Actor actor, AreaReference reference, int afterDays, boolean sustained, String words) {
        var area = areas.get(actor, reference);
        actor.mustBe(Directing.directs(actor, area.authority()));
        var check = checks.findByAreaAndAfterDays(reference.value(), afterDays).orElseThrow(NotFound::new);
        directing.mustDirect(actor, area.authority());
        Refused.unlessEmpty(words.isBlank() ? List.of(Obstacle.at("answer", "sustainmentWithoutWords")) : List.of());
        check.confirm(sustained, words.strip(), actor);
        audit.record(
                actor,
                "sustainmentConfirmed",
                reference.value(),
                ActPayload.after(
                        ActFact.count(ActFact.Counted.DAYS, afterDays),
                        sustained ? Lasting.HAS_LASTED : Lasting.SLIPPED_BACK));
        events.publishEvent(new SustainmentConfirmed(reference, afterDays, sustained, actor));
    }

    @Transactional(readOnly = true)
    public List<SustainmentCheck> of(Actor actor, AreaReference area) {
        var met = areas.get(actor, area).state() == AreaState.MET;
        if (actor.isInspector()) return List.of();
        return checks.findByAreaOrderByAfterDays(area.value()).stream()
                .filter(check -> met || check.sustained() != null) // its verdict may have been corrected since
                .toList();
    }
}
