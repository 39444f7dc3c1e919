package followthrough.evidence;

import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.file.StoredFiles;
import followthrough.scan.FileScans;
import followthrough.scan.ScanState;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.CoveredWork;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Sweep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that come in parts and go on where they stopped. One that is all there waits for its uploader to say what it is;
 * nobody else knows of it.
 */
@Service
@Transactional
public class Uploading implements Sweep {

    /** In bytes: the largest file that is taken in parts. */
    public static final long LARGEST = 500L * 1024 * 1024;

    /** In bytes: how much comes at once, but for the end of a file. */
    public static final int CHUNK = 2 * StoredFiles.PART;

    /** How many files of one person may be on their way or wait in one area. */
    public static final int MOST = 100;

    /** In bytes: how large the files of one person may be together, in all areas, as they were declared. */
    public static final long MOST_BYTES = 20L * 1024 * 1024 * 1024;

    /** A fingerprint is the longest that is sent. */
    private static final int LONGEST_STAMP = 64;

    private static final Duration KEPT = Duration.ofDays(2);

    /** However often somebody went on with it. */
    private static final Duration KEPT_AT_ALL = Duration.ofDays(7);

    /**
     * Files that somebody sent and has not described yet.
     *
     * @param until the day on which the first of them is thrown away, unless its sender goes on with it
     */
    public record Waiting(int count, LocalDate until) {}

    private static final String READ = "select u.id, u.name, u.media_type, u.size, f.size as received"
            + " from app.evidence_upload u join app.stored_file f on f.id = u.id"
            + " where u.area = :area and u.person = :person";

    private final JdbcClient database;
    private final StoredFiles files;
    private final EvidenceLeave leave;
    private final Gathering gathering;
    private final FileScans scans;
    private final Clock clock;

    Uploading(
            JdbcClient database,
            StoredFiles files,
            EvidenceLeave leave,
            Gathering gathering,
            FileScans scans,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.leave = leave;
        this.gathering = gathering;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * Begins a file, or finds the one that was begun before and is to go on.
     *
     * @param stamp tells two files of one name and size apart, such as when they were changed
     */
    public EvidenceUpload begin(
            Actor actor, AreaReference area, String name, String mediaType, long size, String stamp) {
        leave.toGather(actor, area);
        Refused.unlessEmpty(actor.obstaclesTo(CoveredWork.Kind.EVIDENCE));
        var known = of(actor, area, " and u.name = :name and u.size = :size and u.stamp = :stamp order by u.begun_at")
                .param("name", name)
                .param("size", size)
                .param("stamp", stamp)
                .query(Uploading::read)
                .list();
        if (!known.isEmpty()) return known.get(0);
        if (size == 0) throw new Refused(Obstacle.at("files", "uploadEmpty", name));
        if (size < 0 || size > LARGEST) throw new Refused(Obstacle.at("files", "uploadTooLarge", name));
        if (stamp.length() > LONGEST_STAMP) throw new Refused(Obstacle.at("files", "uploadBroken", name));
        mustHaveRoom(actor, area, size);
        var id = UUID.randomUUID();
        var now = now();
        files.begin(id);
        database.sql("insert into app.evidence_upload"
                        + " (id, area, person, name, media_type, size, stamp, begun_at, touched_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, area.value(), actor.person().value(), name, mediaType, size, stamp, now, now)
                .update();
        return new EvidenceUpload(id, name, mediaType, size, 0);
    }

    /** Also those count that were only begun: each of them may still bring all that it declared. */
    private void mustHaveRoom(Actor actor, AreaReference area, long size) {
        // one after the other, or two at once would both find the last place
        database.sql("select pg_advisory_xact_lock(hashtextextended('evidence_upload ' || ?, 0))")
                .param(actor.person().value().toString())
                .query(row -> {});
        var found = database.sql("select case when count(*) filter (where area = :area) >= :most then 'uploadsTooMany'"
                        + " when coalesce(sum(size), 0) + :size > :bytes then 'uploadsTooLarge' else '' end"
                        + " from app.evidence_upload where person = :person")
                .param("area", area.value())
                .param("most", MOST)
                .param("size", size)
                .param("bytes", MOST_BYTES)
                .param("person", actor.person().value())
                .query(String.class)
                .single();
        if (found.equals("uploadsTooMany")) throw new Refused(Obstacle.at("files", "uploadsTooMany", MOST));
        if (found.equals("uploadsTooLarge")) throw new Refused(Obstacle.at("files", "uploadsTooLarge"));
    }

    /** Takes what comes next; a file that is then all there and is not what its name says is refused and gone. */
    @Transactional(noRollbackFor = Refused.class)
    public EvidenceUpload append(Actor actor, AreaReference area, UUID id, long from, byte[] bytes) {
        leave.toGather(actor, area);
        var upload = get(actor, area, id);
        if (upload.isComplete()) return upload;
        long left = upload.size() - from;
        if (from < 0 || left < 0 || bytes.length != Math.min(left, CHUNK))
            throw new Refused(Obstacle.at("files", "uploadBroken", upload.name()));
        var there = files.append(id, from, bytes);
        database.sql("update app.evidence_upload set touched_at = ? where id = ?")
                .params(now(), id)
                .update();
        var after = new EvidenceUpload(id, upload.name(), upload.mediaType(), upload.size(), there);
        if (after.isComplete()) settle(after);
        return after;
    }

    /** A file that came as a whole, for browsers without a script. */
    @Transactional(noRollbackFor = Refused.class)
    public void whole(Actor actor, AreaReference area, EvidenceFile file) {
        var size = file.content().size();
        var upload = begin(
                actor, area, file.name(), file.mediaType(), size, file.content().sha256());
        if (upload.isComplete()) return;
        files.keep(upload.id(), file.content());
        settle(new EvidenceUpload(upload.id(), upload.name(), upload.mediaType(), size, size));
    }

    private void settle(EvidenceUpload upload) {
        var content = files.finish(upload.id());
        var found = FileFacts.obstacles(new EvidenceFile(upload.name(), upload.mediaType(), content), LARGEST);
        if (found.isEmpty()) {
            scans.expect(upload.id());
            return;
        }
        remove(upload.id());
        throw new Refused(Obstacle.at("files", named(found.get(0)), upload.name()));
    }

    /** The same reason, for one of several files. */
    private static String named(Obstacle found) {
        return switch (found.code()) {
            case "fileIsProgram" -> "uploadIsProgram";
            case "fileLocked" -> "uploadLocked";
            case "fileNotWhatItSays" -> "uploadNotWhatItSays";
            default -> "uploadBroken";
        };
    }

    /** Those that are all there and those that were interrupted, in the order in which they were begun. */
    @Transactional(readOnly = true)
    public List<EvidenceUpload> all(Actor actor, AreaReference area) {
        return of(actor, area, " order by u.begun_at, u.id")
                .query(Uploading::read)
                .list();
    }

    /** How many files of theirs wait in an area to be described, and until when; nothing where none does. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(Actor actor, AreaReference area) {
        return database.sql("select count(*) as files, least(min(touched_at) + interval '1 day' * :kept,"
                        + " min(begun_at) + interval '1 day' * :all) as until"
                        + " from app.evidence_upload where area = :area and person = :person")
                .param("kept", KEPT.toDays())
                .param("all", KEPT_AT_ALL.toDays())
                .param("area", area.value())
                .param("person", actor.person().value())
                .query((row, n) -> {
                    var until = row.getObject("until", OffsetDateTime.class);
                    return new Waiting(
                            row.getInt("files"),
                            LocalDate.ofInstant(until == null ? clock.instant() : until.toInstant(), clock.getZone()));
                })
                .optional()
                .filter(found -> found.count() > 0);
    }

    /** To look into before it is said what it is. */
    @Transactional(readOnly = true)
    public EvidenceFile file(Actor actor, AreaReference area, UUID id) {
        var upload = of(actor, area, " and u.id = :id")
                .param("id", id)
                .query(Uploading::read)
                .optional()
                .orElseThrow(NotFound::new);
        return new EvidenceFile(upload.name(), upload.mediaType(), files.open(id));
    }

    public void drop(Actor actor, AreaReference area, UUID id) {
        remove(get(actor, area, id).id());
    }

    /** All of these become items, or none does; the file of each is the one that came. */
    public void take(Actor actor, AreaReference area, Map<UUID, EvidenceItem> described) {
        described.forEach((id, item) -> {
            var upload = get(actor, area, id);
            Refused.when(!upload.isComplete(), "uploadBroken", upload.name());
            Refused.when(scans.state(id) == ScanState.REFUSED, "uploadHarmful", upload.name());
            var file = new EvidenceFile(upload.name(), upload.mediaType(), files.open(id));
            gathering.addUploaded(actor, area, id, item.with(file));
            forget(id);
        });
    }

    /** What nobody went on with, or said anything of. */
    @Override
    public void sweep() {
        var now = now();
        database.sql("select id from app.evidence_upload where touched_at < ? or begun_at < ? for update skip locked")
                .params(now.minus(KEPT), now.minus(KEPT_AT_ALL))
                .query(UUID.class)
                .list()
                .forEach(this::remove);
    }

    private EvidenceUpload get(Actor actor, AreaReference area, UUID id) {
        return of(actor, area, " and u.id = :id for update of u")
                .param("id", id)
                .query(Uploading::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void remove(UUID id) {
        forget(id);
        files.remove(id);
    }

    private void forget(UUID id) {
        database.sql("delete from app.evidence_upload where id = ?").param(id).update();
    }

    private JdbcClient.StatementSpec of(Actor actor, AreaReference area, String more) {
        return database.sql(READ + more)
                .param("area", area.value())
                .param("person", actor.person().value());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static EvidenceUpload read(ResultSet row, int index) throws SQLException {
        return new EvidenceUpload(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getLong("received"));
    }
}
