package followthrough.workflow.decision;

import followthrough.audit.ActRecorded;
import followthrough.progress.ProgressUpdate;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.OperatorLog;
import followthrough.standing.ActionColour;
import followthrough.standing.AreaColours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts down how an area stands by the rules: with each act that bears on it, in the act's own transaction when all of it
 * is written, and again each day, since time alone makes silence long and dates pass.
 */
@Component
class ColourKeeping {

    private static final Set<String> ON_PLANS = Set.of(
            "planWritten",
            "planChangeGivenUp",
            "planStartedFrom",
            "planSignedOff",
            "signatureWithdrawn",
            "progressReported",
            "progressCorrected",
            "progressStruckOut",
            "valueRecorded",
            "valueRetracted",
            "valueCorrected");

    /** An item serves several areas. */
    private static final Set<String> ON_EVIDENCE =
            Set.of("evidenceAdded", "evidenceLinked", "evidenceCorrected", "evidenceRemoved", "evidenceClosed");

    private final AreaColours colours;
    private final ProgressRating ratings;
    private final TransactionOperations transaction;
    private final Clock clock;

    ColourKeeping(AreaColours colours, ProgressRating ratings, TransactionOperations transaction, Clock clock) {
        this.colours = colours;
        this.ratings = ratings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(ActRecorded recorded) {
        var touched = touched(recorded);
        if (!touched.isEmpty()) pending().areas.addAll(touched);
    }

    private List<String> touched(ActRecorded recorded) {
        var subject = recorded.subject();
        if (ON_PLANS.contains(recorded.act())) return List.of(subject);
        if (ON_EVIDENCE.contains(recorded.act())) return colours.sharingEvidence(new AreaReference(subject));
        return switch (recorded.act()) {
            case "decisionTableOfCaseMoved", "caseAdopted" -> colours.signedIn(new InspectionReference(subject));
            case "progressKeyChanged" -> colours.signedOf(new Body(subject));
            default -> List.of();
        };
    }

    /** One for each transaction. */
    private Renewal pending() {
        for (var known : TransactionSynchronizationManager.getSynchronizations())
            if (known instanceof Renewal renewal) return renewal;
        var renewal = new Renewal();
        TransactionSynchronizationManager.registerSynchronization(renewal);
        return renewal;
    }

    private final class Renewal implements TransactionSynchronization {

        private final Set<String> areas = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            areas.stream().map(AreaReference::new).forEach(ColourKeeping.this::renewWithAct);
        }
    }

    /** The act stands also where the rules have no answer to what it made of the area. */
    private void renewWithAct(AreaReference area) {
        try {
            renew(area);
        } catch (ProgressRating.NoAnswer failure) {
            tell(area, failure);
            colours.outdate(area);
        }
    }

    /**
     * Nodes share the work; what was rated today already is left alone. One area that cannot be rated keeps no other
     * from it, and is tried again the next time.
     */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        colours.stale().forEach(this::renewStale);
    }

    private void renewStale(AreaReference area) {
        try {
            transaction.executeWithoutResult(one -> {
                if (colours.takeStale(area)) renew(area);
            });
        } catch (RuntimeException failure) {
            tell(area, failure);
        }
    }

    private static void tell(AreaReference area, RuntimeException failure) {
        OperatorLog.failed("colour", failure, "area", area.value());
    }

    private void renew(AreaReference area) {
        colours.lock(area);
        var today = LocalDate.now(clock);
        var actions = ratings.decided(area, today);
        colours.keepActions(
                area,
                actions.entrySet().stream()
                        .map(one -> new ActionColour(
                                one.getKey(),
                                one.getValue().colour(),
                                one.getValue().why()))
                        .toList());
        var rated = ratings.together(area, actions);
        var seen = ratings.seen(area).map(ProgressUpdate::selfRating).map(Objects::requireNonNull);
        colours.keep(
                area,
                today,
                rated.map(Rating::colour).orElse(null),
                rated.map(Rating::why).orElse(null),
                seen.orElse(null));
    }
}
