package followthrough.letter;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a checked letter, and takes the director's word that it arrived. */
@Service
@Transactional
public class LetterIssuing {

    private final Letters letters;
    private final Inspecting inspecting;
    private final Directing directing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterIssuing(
            Letters letters,
            Inspecting inspecting,
            Directing directing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.inspecting = inspecting;
        this.directing = directing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Issues the checked draft; a corrected version takes the place of the one issued before. */
    public void issue(InspectionReference reference) {
        var versions = letters.findByInspectionOrderByNumberDesc(reference.value());
        if (versions.isEmpty()) throw new NotFound();
        var letter = versions.get(0);
        var visit = inspecting.stored(reference);
        var on = dayOfIssue(visit, letter);
        letter.issue(on);
        versions.stream().skip(1).forEach(Letter::supersede);
        if (!visit.isIssued()) inspecting.issued(reference, on);
        var issued = ActFact.untold(letter.number(), Sha256.of(letter.text()));
        audit.recordSystem("letterIssued", reference.value(), on, ActPayload.after(issued));
        events.publishEvent(new LetterIssued(reference, letter.number()));
    }

    /** Confirms the day on which the authority received the letter: statutory dates run from it. */
    public void confirmReceipt(Actor actor, InspectionReference reference, LocalDate receivedOn) {
        var visit = inspecting.get(actor, reference);
        directing.mustDirect(actor, visit.authority());
        var letter = letters.findByInspectionOrderByNumberDesc(reference.value()).stream()
                .filter(version -> version.state() == Letter.State.ISSUED)
                .findFirst()
                .orElseThrow(NotFound::new);
        Refused.unlessEmpty(obstaclesToReceipt(visit, receivedOn));
        letter.receive(receivedOn, actor.person());
        var acting = visit.wasOutBefore() ? actor.happening(receivedOn) : actor;
        audit.publish(acting, "receiptConfirmed", reference.value(), ActPayload.after(receivedOn));
        events.publishEvent(new ReceiptConfirmed(reference));
    }

    private List<Obstacle> obstaclesToReceipt(Inspection visit, LocalDate receivedOn) {
        var found = new ArrayList<Obstacle>();
        if (receivedOn.isBefore(visit.lastDay())) found.add(Obstacle.at("receivedOn", "receivedBeforeVisitEnded"));
        else if (visit.wasOutBefore() && receivedOn.isBefore(Objects.requireNonNull(visit.issuedOn())))
            found.add(Obstacle.at("receivedOn", "dayBefore.letterIssued", visit.issuedOn()));
        if (receivedOn.isAfter(LocalDate.now(clock))) found.add(Obstacle.at("receivedOn", "receivedInFuture"));
        return found;
    }

    /**
     * A letter that was out before it came here was issued on the day it is dated, or published; one that an earlier
     * release took without a day stands behind its visit, and pages call it undated.
     */
    private LocalDate dayOfIssue(Inspection visit, Letter letter) {
        var today = LocalDate.now(clock);
        if (!visit.wasOutBefore()) return today;
        return Stream.of(letter.facts().dated(), letter.facts().publishedOn())
                .filter(day -> day != null && !day.isAfter(today))
                .findFirst()
                .orElse(visit.lastDay());
    }
}
