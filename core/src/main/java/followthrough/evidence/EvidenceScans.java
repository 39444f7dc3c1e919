package followthrough.evidence;

import followthrough.scan.FileRefused;
import followthrough.scan.FileScans;
import followthrough.scan.ScanState;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Sweep;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which files of evidence may be opened: where there is a scanner, those alone that it found clean. */
@Service
@Transactional
public class EvidenceScans implements Sweep {

    /** A scanner found something harmful in the file of an item; who handed it in, who answers for it, and the leads are told. */
    public record HarmfulFile(Set<AreaReference> areas, Set<PersonId> people) {}

    /** At once; the rest follows with the next sweep. */
    private static final int MOST = 10_000;

    private final FileScans scans;
    private final EvidenceItems items;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    EvidenceScans(FileScans scans, EvidenceItems items, JdbcClient database, ApplicationEventPublisher events) {
        this.scans = scans;
        this.items = items;
        this.database = database;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Map<UUID, ScanState> of(Collection<Evidence> asked) {
        return scans.states(asked.stream()
                .filter(item -> item.fileName() != null)
                .map(Evidence::id)
                .toList());
    }

    /** The same of files that wait to be said what they are. */
    @Transactional(readOnly = true)
    public Map<UUID, ScanState> ofUploads(List<EvidenceUpload> uploads) {
        return scans.states(uploads.stream()
                .filter(EvidenceUpload::isComplete)
                .map(EvidenceUpload::id)
                .toList());
    }

    @Transactional(readOnly = true)
    public boolean opens(UUID file) {
        return scans.state(file).opens();
    }

    void mustOpen(UUID file) {
        var state = scans.state(file);
        Refused.when(state == ScanState.REFUSED, "evidenceFileHarmful");
        Refused.when(!state.opens(), "evidenceFileWaits");
    }

    /** What was kept before there was a scanner waits for it, too. */
    @Override
    public void sweep() {
        if (!scans.isOn()) return;
        database.sql("select e.id from app.evidence e join app.stored_file f on f.id = e.id"
                        + " where not exists (select 1 from app.file_scan s where s.file = e.id) limit ?")
                .param(MOST)
                .query(UUID.class)
                .list()
                .forEach(scans::expect);
    }

    @EventListener
    void on(FileRefused refused) {
        items.findById(refused.file())
                .ifPresent(item -> events.publishEvent(
                        new HarmfulFile(item.areas(), Set.copyOf(List.of(item.addedBy(), item.owner())))));
    }
}
