package followthrough.pack;

import followthrough.area.Area;
import followthrough.pack.PackContents.Facts;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.shared.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Of each area’s plan the versions that were signed, in the exact text that was. */
@Component
class PackedPlan {

    private final PlanReading plans;
    private final PromiseLedger ledger;

    PackedPlan(PlanReading plans, PromiseLedger ledger) {
        this.plans = plans;
        this.ledger = ledger;
    }

    void into(PackContents pack, Actor maker, Area area, String folder) {
        var reference = area.reference();
        var signed = plans.versions(maker, reference).stream()
                .filter(PlanVersion::wasSigned)
                .sorted(Comparator.comparing(PlanVersion::number))
                .toList();
        if (signed.isEmpty()) return;
        var versions = new ArrayList<Map<String, Object>>();
        for (var version : signed) {
            var path = folder + "plan/version-" + version.number() + ".txt";
            pack.add(PackEntry.text(path, PackKind.PLAN, reference, version.number(), version.content()));
            versions.add(facts(pack, maker, version));
        }
        var facts = new Facts()
                .with("versions", versions)
                .with("spelling", spelling(pack, maker, area))
                .with("movedDates", movedDates(pack, maker, area))
                .done();
        pack.add(PackEntry.facts(folder + "plan/versions.json", PackKind.PLAN_FACTS, reference, null, facts));
    }

    /** That a signature was taken back is the authority’s own. */
    private static Map<String, Object> facts(PackContents pack, Actor maker, PlanVersion version) {
        var facts = new Facts()
                .with("version", version.number())
                .with("fingerprint", version.sha256())
                .with("signedOn", version.decidedOn())
                .with("signedBy", pack.person(version.decidedBy()))
                .with("signedFor", pack.person(version.decidedFor()));
        if (!maker.readsNoDrafts())
            facts.with("withdrawnOn", version.withdrawnOn())
                    .with("withdrawnBy", pack.person(version.withdrawnBy()))
                    .with("withdrawnFor", pack.person(version.withdrawnFor()))
                    .with("withdrawnBecause", version.withdrawnBecause());
        return facts.done();
    }

    private Object spelling(PackContents pack, Actor maker, Area area) {
        return plans.corrections(maker, area.reference()).stream()
                .map(correction -> new Facts()
                        .with("version", correction.version())
                        .with("field", correction.before().field())
                        .with("before", correction.before().words())
                        .with("after", correction.after().words())
                        .with("on", correction.correctedOn())
                        .with("by", pack.person(correction.correctedBy()))
                        .done())
                .toList();
    }

    private Object movedDates(PackContents pack, Actor maker, Area area) {
        return ledger.of(maker, area.reference()).stream()
                .map(change -> new Facts()
                        .with("promise", change.words())
                        .with("version", change.version())
                        .with("from", change.from())
                        .with("to", change.to())
                        .with("because", change.reason())
                        .with("approvedOn", change.approvedOn())
                        .with("approvedBy", pack.person(change.approvedBy()))
                        .with("approvedFor", pack.person(change.approvedFor()))
                        .done())
                .toList();
    }
}
