package followthrough.evidence;

import followthrough.file.StoredFiles;
import followthrough.shared.ByteSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files among the database's own, so that one backup holds everything. */
@Component
class DatabaseEvidenceStore implements EvidenceStore {

    private final StoredFiles files;

    DatabaseEvidenceStore(StoredFiles files) {
        this.files = files;
    }

    @Override
    public void keep(UUID evidence, ByteSource content) {
        files.keep(evidence, content);
    }

    @Override
    public ByteSource open(UUID evidence) {
        return files.open(evidence);
    }
}
