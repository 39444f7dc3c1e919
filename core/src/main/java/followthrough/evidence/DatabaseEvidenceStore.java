package followthrough.evidence;

import followthrough.file.StoredFiles;
import followthrough.scan.FileScans;
import followthrough.shared.ByteSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files among the database's own, so that one backup holds everything. */
@Component
class DatabaseEvidenceStore implements EvidenceStore {

    private final StoredFiles files;
    private final FileScans scans;

    DatabaseEvidenceStore(StoredFiles files, FileScans scans) {
        this.files = files;
        this.scans = scans;
    }

    @Override
    public void keep(UUID evidence, ByteSource content) {
        files.keep(evidence, content);
        scans.expect(evidence);
    }

    @Override
    public ByteSource open(UUID evidence) {
        return files.open(evidence);
    }
}
