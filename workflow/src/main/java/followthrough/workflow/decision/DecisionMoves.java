package followthrough.workflow.decision;

import static followthrough.workflow.decision.DecisionTables.mayAdminister;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open cases keep the version that decided when they began, until an administrator moves them with a reason. */
@Service
@Transactional
public class DecisionMoves {

    private final DecisionVersions versions;
    private final DecisionsOfCases cases;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionMoves(
            DecisionVersions versions,
            DecisionsOfCases cases,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Open cases by the number of the version that decides them. */
    @Transactional(readOnly = true)
    public Map<Integer, Long> openCases(Actor administrator, DecisionKey decision) {
        mayAdminister(administrator);
        return cases.openCases(decision);
    }

    /**
     * Has open cases decided by a version that is in effect; dates and alarms that hang on it move at once.
     *
     * @param named their references, or nothing for every open case that another version decides
     * @return how many were moved of which the administrator may know
     */
    public int move(Actor administrator, DecisionKey decision, int number, Set<String> named, String reason) {
        mayAdminister(administrator);
        var version = versions.get(decision, number);
        var from = version.effectiveFrom();
        Refused.when(
                version.retired() || from == null || from.isAfter(LocalDate.now(clock)), "decision.move.notInEffect");
        var elsewhere = cases.openElsewhere(decision, number);
        var known = cases.known(elsewhere);
        if (named.isEmpty()) Refused.when(known.isEmpty(), "decision.move.none");
        var chosen = named.isEmpty() ? elsewhere : chosen(known, named);
        var told = named.isEmpty() ? known.size() : chosen.size(); // nobody learns of visits that are not announced
        chosen.forEach(inspection -> audit.publish(
                administrator,
                "decisionTableOfCaseMoved",
                inspection.value(),
                ActPayload.before(decision, ActFact.number(cases.numberOf(decision, inspection)))
                        .then(decision, ActFact.number(number))
                        .because(reason)));
        cases.move(decision, chosen, number);
        audit.record(
                administrator,
                "decisionCasesMoved",
                decision.name(),
                ActPayload.after(ActFact.number(number), ActFact.count(ActFact.Counted.CASES, told))
                        .because(reason));
        chosen.forEach(inspection -> events.publishEvent(new TableOfCaseMoved(decision, inspection)));
        return told;
    }

    private static List<InspectionReference> chosen(List<InspectionReference> elsewhere, Set<String> named) {
        var found = elsewhere.stream().map(InspectionReference::value).collect(Collectors.toSet());
        var unknown = new LinkedHashSet<>(named);
        unknown.removeAll(found);
        if (!unknown.isEmpty())
            throw new Refused(Obstacle.at("references", "decision.move.unknown", String.join(", ", unknown)));
        return elsewhere.stream()
                .filter(inspection -> named.contains(inspection.value()))
                .toList();
    }
}
