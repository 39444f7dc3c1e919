package followthrough.workflow.work;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActRecorded;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.OperatorLog;
import followthrough.shared.Sweep;
import followthrough.standing.NextDay;
import followthrough.standing.NextDays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The evidence of an area is due on its next date: with each act that may move that, its step moves in the act's own
 * transaction, when all of it is written.
 */
@Component
class NextDateKeeping implements Sweep {

    private static final Set<String> ON_AREAS = Set.of(
            "planWritten",
            "planChangeGivenUp",
            "planSubmitted",
            "planSignedOff",
            "signatureWithdrawn",
            "progressReported",
            "progressCorrected",
            "progressStruckOut");

    private static final Set<String> ON_INSPECTIONS = Set.of(
            "statementDue",
            "statementDueReckoned",
            "statementSent",
            "statementSentOutside",
            "statementCancelled",
            "statementAskedAgain");

    private static final int AT_ONCE = 500;

    private final Rescheduling rescheduling;
    private final WorkItems items;
    private final NextDays days;
    private final AreaRegister areas;
    private final TransactionOperations transaction;

    NextDateKeeping(
            Rescheduling rescheduling,
            WorkItems items,
            NextDays days,
            AreaRegister areas,
            TransactionOperations transaction) {
        this.rescheduling = rescheduling;
        this.items = items;
        this.days = days;
        this.areas = areas;
        this.transaction = transaction;
    }

    @EventListener
    void on(ActRecorded recorded) {
        if (ON_AREAS.contains(recorded.act())) pending().moved.add(recorded.subject());
        if (ON_INSPECTIONS.contains(recorded.act())) pending().moved.addAll(areas(recorded.subject()));
    }

    private List<String> areas(String inspection) {
        return areas.stored(new InspectionReference(inspection)).stream()
                .map(Area::reference)
                .map(AreaReference::value)
                .toList();
    }

    /** One for each transaction. */
    private Moving pending() {
        for (var known : TransactionSynchronizationManager.getSynchronizations())
            if (known instanceof Moving moving) return moving;
        var moving = new Moving();
        TransactionSynchronizationManager.registerSynchronization(moving);
        return moving;
    }

    private final class Moving implements TransactionSynchronization {

        private final Set<String> moved = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            moved.stream().map(AreaReference::new).forEach(rescheduling::nextDateMoved);
        }
    }

    /** Steps from before this rule, and those of promises that were dropped one by one while a plan was written. */
    @Override
    public void sweep() {
        var after = "";
        for (var some = items.gathering(after, AT_ONCE); !some.isEmpty(); some = items.gathering(after, AT_ONCE)) {
            after = some.get(some.size() - 1).area().value();
            late(some).forEach(this::move);
        }
    }

    private List<AreaReference> late(List<WorkItems.Gathering> steps) {
        var next = days.stored(steps.stream().map(WorkItems.Gathering::area).toList()).stream()
                .collect(Collectors.toMap(NextDay::area, NextDay::day));
        return steps.stream()
                .filter(step -> !next.getOrDefault(step.area(), step.dueOn()).equals(step.dueOn()))
                .map(WorkItems.Gathering::area)
                .toList();
    }

    private void move(AreaReference area) {
        try {
            transaction.executeWithoutResult(one -> rescheduling.nextDateMoved(area));
        } catch (RuntimeException failure) {
            OperatorLog.failed("nextDate", failure, "area", area.value());
        }
    }
}
