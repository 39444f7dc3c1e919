package followthrough.file;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.shared.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A stored file that lost bytes, or has others, is told by its number. Undone after. */
@CoreTest
@Transactional
class FileInvariantsTest {

    @Autowired
    StoredFiles files;

    @Autowired
    JdbcTemplate database;

    @Test
    void a_file_is_whole_until_a_part_of_it_is_lost_or_changed() {
        var whole = kept(new byte[StoredFiles.PART + 7]);
        var shorter = kept(new byte[StoredFiles.PART + 7]);
        var other = kept("18 of 20".getBytes(StandardCharsets.UTF_8));
        assertThat(told(whole, shorter, other)).isEmpty();

        database.execute("alter table app.stored_file_part disable trigger user");
        database.update("delete from app.stored_file_part where file = ? and number > 0", shorter);
        database.update("update app.stored_file_part set bytes = '20 of 20'::bytea where file = ?", other);

        assertThat(told(whole, shorter, other))
                .containsExactlyInAnyOrder(
                        "file " + shorter + " has " + StoredFiles.PART + " of " + (StoredFiles.PART + 7) + " bytes",
                        "file " + other + " has other bytes than its fingerprint says");
    }

    private UUID kept(byte[] bytes) {
        var id = UUID.randomUUID();
        files.keep(id, ByteSource.of(bytes));
        return id;
    }

    /** Of these files; what other tests left behind is theirs. */
    private List<String> told(UUID... ids) {
        var all = new ArrayList<String>();
        database.execute((ConnectionCallback<Boolean>) connection -> {
            for (var invariant : new FileInvariants().invariants()) invariant.look(connection, all::add);
            return true;
        });
        return all.stream()
                .filter(told -> List.of(ids).stream().anyMatch(id -> told.contains(id.toString())))
                .toList();
    }
}
