package followthrough.letter;

import followthrough.audit.ActFact;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second pair of eyes on a letter: never one that drafted it. */
@Service
@Transactional
public class LetterChecking {

    private final Letters letters;
    private final Inspecting inspecting;
    private final List<IssueCondition> conditions;
    private final VisitContradictions contradictions;
    private final LetterAccounting accounting;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    LetterChecking(
            Letters letters,
            Inspecting inspecting,
            List<IssueCondition> conditions,
            VisitContradictions contradictions,
            LetterAccounting accounting,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.letters = letters;
        this.inspecting = inspecting;
        this.conditions = conditions;
        this.contradictions = contradictions;
        this.accounting = accounting;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToCheck(Actor actor, InspectionReference reference) {
        inspecting.recordedBy(actor, reference);
        var found = new ArrayList<>(latest(reference).obstaclesToCheck(actor));
        if (tookPart(reference).stream().anyMatch(actor::isSameAs)) found.add(Obstacle.of("checkerGaveVerdict"));
        return found;
    }

    /** Who drafted it, or did what the second person looks at beside it. */
    @Transactional(readOnly = true)
    public Set<PersonId> mayNotCheck(InspectionReference reference) {
        Set<PersonId> found = new HashSet<>(latest(reference).drafters());
        found.addAll(tookPart(reference));
        return found;
    }

    /** What is impossible in it and what other rooms still want before it can be issued, told to whoever drafts it. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesAhead(Actor actor, InspectionReference reference) {
        inspecting.recordedBy(actor, reference);
        var found = new ArrayList<>(
                contradictions.impossible(reference, latest(reference).facts()));
        conditions.forEach(condition -> found.addAll(condition.obstaclesToIssue(reference)));
        return found;
    }

    /** Who did what the second person looks at beside the letter. */
    @Transactional(readOnly = true)
    public Set<PersonId> tookPart(InspectionReference reference) {
        return conditions.stream()
                .flatMap(condition -> condition.tookPart(reference).stream())
                .collect(Collectors.toSet());
    }

    /** Approving issues the letter: beside the second pair of eyes, every other room must be ready for it. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToApprove(Actor actor, InspectionReference reference) {
        var found = new ArrayList<>(obstaclesToCheck(actor, reference));
        var facts = latest(reference).facts();
        if (facts.isUndated()) found.add(Obstacle.of("letterUndated"));
        found.addAll(contradictions.impossible(reference, facts));
        conditions.forEach(condition -> found.addAll(condition.obstaclesToIssue(reference)));
        return found;
    }

    public void returnWith(Actor actor, InspectionReference reference, long seen, String comments) {
        var letter = seenBy(actor, reference, seen);
        letter.returnWith(comments, actor);
        audit.record(actor, "letterReturned", reference.value(), ActObject.of(letter.number()), null, comments);
        events.publishEvent(new LetterReturned(reference, letter.number(), actor));
    }

    /** How many doubts, and sentences that sound like a weakness, nobody has said anything about. */
    @Transactional(readOnly = true)
    public int openPoints(Letter letter) {
        return letter.openDoubts().size()
                + Doubt.in(letter).size()
                + accounting.loose(letter).size();
    }

    /** Says that the draft is the letter, by somebody who saw what is open in it: the process issues it in the same step. */
    public void approve(Actor actor, InspectionReference reference, long seen) {
        approve(actor, reference, seen, false, true);
    }

    /**
     * The same.
     *
     * @param sure whether this is the visit's letter although it seems to be about another one
     * @param lookedAt whether they looked at what is open in it
     */
    public void approve(Actor actor, InspectionReference reference, long seen, boolean sure, boolean lookedAt) {
        var letter = seenBy(actor, reference, seen);
        var found = new ArrayList<>(obstaclesToApprove(actor, reference));
        var against = contradictions.in(actor, reference);
        if (!against.isEmpty() && !sure) found.add(Obstacle.at("sure", "letterContradictsVisit"));
        var open = openPoints(letter);
        if (open > 0 && !lookedAt) found.add(Obstacle.at("looked", "letterHasOpenPoints", open));
        Refused.unlessEmpty(found);
        if (!against.isEmpty()) audit.record(actor, "letterOfVisitConfirmed", reference.value(), ActPayload.NONE);
        if (open > 0) audit.record(actor, "letterLookedAt", reference.value(), ActPayload.NONE);
        letter.check(actor);
        audit.record(
                actor,
                "letterChecked",
                reference.value(),
                ActObject.of(letter.number()),
                ActPayload.after(ActFact.version(letter.number())));
        events.publishEvent(new LetterChecked(reference, letter.number(), actor));
    }

    private Letter seenBy(Actor actor, InspectionReference reference, long seen) {
        inspecting.workOn(actor, reference);
        var letter = latest(reference);
        ChangedMeanwhile.unless(seen, letter.version());
        return letter;
    }

    private Letter latest(InspectionReference reference) {
        return letters.newest(reference.value()).orElseThrow(NotFound::new);
    }
}
