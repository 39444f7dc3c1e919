package followthrough.pack;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.audit.AuditTrail.Entry;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a pack of an inspection with the maker's own sight: for its director and chief executive, who read all of it, and for
 * inspectors, who read what was sent to them. To all others there is none.
 */
@Service
@Transactional
public class Packing {

    /** The newest that a page tells. */
    private static final int MOST = 20;

    private final Inspecting inspecting;
    private final PackGathering gathering;
    private final AuditTrail audit;

    Packing(Inspecting inspecting, PackGathering gathering, AuditTrail audit) {
        this.inspecting = inspecting;
        this.gathering = gathering;
        this.audit = audit;
    }

    /**
     * In no transaction of the caller's: it sees one moment, and is recorded in another, which may have to wait for others.
     *
     * @param page what leads a reader through the pack, made of all that it lists
     */
    @Transactional(propagation = Propagation.NEVER)
    public Pack gather(Actor maker, InspectionReference inspection, Function<PackManifest, byte[]> page) {
        return gathering.gather(maker, inspection, page);
    }

    /**
     * Who takes it along, and its manifest's fingerprint, are recorded where they are no act of the case: its chain is the
     * same afterwards.
     */
    public void take(Actor maker, InspectionReference inspection, Pack pack) {
        mustBeOffered(maker, inspection);
        audit.record(maker, "packMade", subject(inspection), ActPayload.after(ActFact.fingerprint(pack.fingerprint())));
    }

    /** A director takes along what the public may be shown: it is made of what they read, by whoever knows the words. */
    public void takeForPublic(Actor director, InspectionReference inspection) {
        mustBeOffered(director, inspection);
        director.mustBe(!director.isInspector());
        audit.record(director, "publicVersionTaken", subject(inspection), ActPayload.NONE);
    }

    /** Who of the maker's side took one along, latest first. */
    @Transactional(readOnly = true)
    public List<Entry> taken(Actor maker, InspectionReference inspection) {
        mustBeOffered(maker, inspection);
        return audit.about(maker, subject(inspection), MOST);
    }

    private void mustBeOffered(Actor maker, InspectionReference inspection) {
        maker.mustBe(isOffered(maker, inspecting.get(maker, inspection)));
    }

    /** Whoever covers for some kinds of work does that work, and takes no case along. */
    static boolean isOffered(Actor maker, Inspection visit) {
        return visit.isIssued()
                && maker.work().isAll()
                && (maker.isInspector() || Directing.directs(maker, visit.authority()));
    }

    /** What somebody takes along is no news of the case, and waits for none that stands still. */
    private static String subject(InspectionReference inspection) {
        return "pack/" + inspection.value();
    }
}
