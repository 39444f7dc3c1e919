package followthrough.evidence;

import followthrough.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in a table of their own, so that no list of evidence ever loads them. */
@Component
class DatabaseEvidenceStore implements EvidenceStore {

    private final JdbcClient database;

    DatabaseEvidenceStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(UUID evidence, byte[] bytes) {
        database.sql("insert into app.evidence_file (evidence, bytes) values (:evidence, :bytes)")
                .param("evidence", evidence)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public byte[] bytes(UUID evidence) {
        return database.sql("select bytes from app.evidence_file where evidence = :evidence")
                .param("evidence", evidence)
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
