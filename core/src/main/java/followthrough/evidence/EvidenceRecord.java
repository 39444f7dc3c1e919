package followthrough.evidence;

import followthrough.audit.ActFact;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import org.springframework.stereotype.Component;

/**
 * What is done with evidence, as the record keeps it. Of a restricted item it keeps no title and no reason: more people
 * read the record than read the item.
 */
@Component
class EvidenceRecord {

    private final AuditTrail audit;

    EvidenceRecord(AuditTrail audit) {
        this.audit = audit;
    }

    void added(Actor by, AreaReference area, Evidence item) {
        var print = ActFact.fingerprint(item.sha256());
        var said = item.isRestricted() ? ActPayload.after(print) : ActPayload.after(item.title(), print);
        audit.record(by, "evidenceAdded", area.value(), object(item), said);
    }

    void linked(Actor by, AreaReference area, Evidence item) {
        var said = ActPayload.after(named(item));
        audit.record(by, "evidenceLinked", area.value(), object(item), said);
    }

    void used(Actor by, AreaReference area, Evidence item) {
        audit.record(by, "evidenceUsed", area.value(), object(item), ActPayload.NONE);
    }

    void replaced(Actor by, AreaReference area, Evidence before, Evidence after, String reason) {
        var kept = before.isRestricted() || after.isRestricted();
        var said = kept
                ? ActPayload.before(print(before)).then(print(after))
                : ActPayload.before(named(before)).then(named(after)).because(reason);
        audit.record(by, "evidenceCorrected", area.value(), object(after), said);
    }

    void removed(Actor by, AreaReference area, Evidence item, String reason) {
        var said = item.isRestricted()
                ? ActPayload.before(print(item))
                : ActPayload.before(named(item)).then(reason);
        audit.record(by, "evidenceRemoved", area.value(), object(item), said);
    }

    /** @param shown whether inspectors could read it, who are told that they no longer can */
    void closed(Actor by, AreaReference area, Evidence item, boolean shown) {
        var said = ActPayload.before(print(item));
        if (shown) audit.publish(by, "evidenceClosed", area.value(), object(item), said);
        else audit.record(by, "evidenceClosed", area.value(), object(item), said);
    }

    void looked(Actor by, String subject) {
        audit.record(by, "fileLooked", subject, ActPayload.NONE);
    }

    void fetched(Actor by, String subject) {
        audit.record(by, "fileFetched", subject, ActPayload.NONE);
    }

    void offered(Actor by, AreaReference area) {
        audit.record(by, "evidenceOffered", area.value(), ActPayload.NONE);
    }

    private static Object named(Evidence item) {
        return item.isRestricted() ? print(item) : item.title();
    }

    private static ActFact print(Evidence item) {
        return ActFact.fingerprint(item.sha256());
    }

    private static ActObject object(Evidence item) {
        return item.isRestricted() ? ActObject.of(item.id()) : ActObject.of(item.id(), item.title());
    }
}
