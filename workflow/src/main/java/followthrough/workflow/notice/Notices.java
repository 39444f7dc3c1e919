package followthrough.workflow.notice;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told of inside the product: written in the transaction that it tells of, read by each one alone. */
@Service
@Transactional
public class Notices {

    /** To the person by name, or to whoever holds the post. */
    private static final String TO_ME = """
            from app.notice n left join app.notice_read r on r.notice = n.id and r.person = :me
            where (n.person = :me or n.group_id in (
                select g.id from app.work_group g where g.role = :role and g.body = :body))
            """;

    private final JdbcClient database;

    Notices(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Notice> list(Actor me, int atMost) {
        return query(me, "select n.*, r.notice is not null as read " + TO_ME + "order by n.at desc, n.id limit :most")
                .param("most", atMost)
                .query(Notices::read)
                .list();
    }

    @Transactional(readOnly = true)
    public long unread(Actor me) {
        return query(me, "select count(*) " + TO_ME + "and r.notice is null")
                .query(Long.class)
                .single();
    }

    /** Marks what was shown as read; what is not this person's is left alone. */
    public void markRead(Actor me, List<UUID> ids) {
        query(
                        me,
                        "insert into app.notice_read (notice, person) select n.id, :me " + TO_ME
                                + "and r.notice is null and n.id = any(:ids::uuid[]) on conflict do nothing")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec query(Actor me, String sql) {
        return database.sql(sql)
                .param("me", me.person().value())
                .param("role", me.role().name())
                .param("body", me.body().code());
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        var inspection = row.getString("inspection");
        var area = row.getString("area");
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                inspection == null ? null : new InspectionReference(inspection),
                area == null ? null : new AreaReference(area),
                List.of((String[]) row.getArray("details").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
