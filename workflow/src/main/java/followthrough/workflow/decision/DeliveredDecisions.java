package followthrough.workflow.decision;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the start, tables that came with this release become versions like any other. One takes effect by itself only
 * where the release before it decided; what an administrator brought stays, unless the release asks something else.
 */
@Component
class DeliveredDecisions implements SmartInitializingSingleton {

    private final DecisionVersions versions;
    private final DecisionsOfCases cases;
    private final DecisionEngine engine;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliveredDecisions(
            DecisionVersions versions,
            DecisionsOfCases cases,
            DecisionEngine engine,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.versions = versions;
        this.cases = cases;
        this.engine = engine;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var decision : DecisionKey.values()) {
            transaction.executeWithoutResult(all -> take(decision, decision.delivered()));
        }
    }

    /** Does nothing when the last delivered version is the same. */
    void take(DecisionKey decision, byte[] content) {
        versions.reserve();
        var known = versions.all(decision).stream()
                .filter(DecisionVersion::delivered)
                .findFirst();
        if (known.isPresent() && known.get().sha256().equals(Sha256.of(content))) return;
        var number = versions.add(decision, content, null, "");
        var file = DecisionFile.read(content);
        for (var other : versions.all(decision)) {
            if (!DecisionFile.read(versions.content(decision, other.number())).fits(file)) versions.retire(other);
        }
        var today = LocalDate.now(clock);
        if (versions.inEffect(decision, today).map(DecisionVersion::delivered).orElse(true)) {
            var from = number == 1 ? DecisionVersion.FROM_THE_START : today;
            versions.takeEffect(versions.get(decision, number), from, engine.deploy(decision, number, content));
        }
        if (number == 1) cases.beginAll(decision, number);
        versions.inEffect(decision, today).ifPresent(now -> cases.leaveRetired(decision, now.number()));
        audit.recordSystem("decisionTableDelivered", decision.name(), today, ActPayload.after(ActFact.number(number)));
    }
}
