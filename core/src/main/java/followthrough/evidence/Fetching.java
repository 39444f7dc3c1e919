package followthrough.evidence;

import followthrough.audit.AuditTrail;
import followthrough.audit.AuditTrail.Entry;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files are handed out and looked into, and the record keeps to whom and when; never what they are called or what stands in them. */
@Service
@Transactional
public class Fetching {

    /** The newest that a page tells. */
    private static final int MOST = 20;

    private final EvidenceLibrary library;
    private final EvidenceRecord record;
    private final AuditTrail audit;
    private final JdbcClient database;

    Fetching(EvidenceLibrary library, EvidenceRecord record, AuditTrail audit, JdbcClient database) {
        this.library = library;
        this.record = record;
        this.audit = audit;
        this.database = database;
    }

    public ByteSource fetch(Actor actor, AreaReference area, UUID id) {
        var file = library.file(actor, area, id);
        record.fetched(actor, subject(area, id));
        return file;
    }

    /** Looks into it here; however many pages one turns, the record keeps it once for each person and day. */
    public ByteSource look(Actor actor, AreaReference area, UUID id) {
        var file = library.file(actor, area, id);
        int first = database.sql("insert into app.evidence_look (area, evidence, person, looked_on) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(area.value(), id, actor.person().value(), actor.on())
                .update();
        if (first == 1) record.looked(actor, subject(area, id));
        return file;
    }

    /** Who of one's own side fetched it or looked into it, latest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(Actor actor, AreaReference area, UUID id) {
        return audit.about(actor, subject(area, id), MOST);
    }

    /** Not the area's own: what somebody reads is no news of it, and no act that waits for a case that stands still. */
    private static String subject(AreaReference area, UUID id) {
        return "file/" + area.value() + "/" + id;
    }
}
