package followthrough.discussion;

import followthrough.discussion.AreaComment.About;
import followthrough.discussion.AreaComment.State;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said of areas. */
@Component
class AreaComments {

    private static final String SELECT = "select * from app.area_comment ";

    private final JdbcClient database;
    private final Clock clock;

    AreaComments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<AreaComment> of(AreaReference area) {
        return database.sql(SELECT + "where area = ? order by said_at desc, id")
                .param(area.value())
                .query(AreaComments::read)
                .list();
    }

    /** As it is now, and nobody else ends it meanwhile. */
    AreaComment locked(AreaComment comment) {
        return database.sql(SELECT + "where id = ? for update")
                .param(comment.id())
                .query(AreaComments::read)
                .single();
    }

    void add(AreaComment said) {
        database.sql("""
                        insert into app.area_comment (id, area, about, action, words, said_by, said_for, said_on,
                            said_at, asked, told, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(said.id())
                .param(said.area().value())
                .param(said.about().name())
                .param(said.action())
                .param(said.words())
                .param(said.by().value())
                .param(value(said.saidFor()))
                .param(said.on())
                .param(OffsetDateTime.now(clock))
                .param(value(said.asked()))
                .param(said.told().stream().map(PersonId::value).toArray(UUID[]::new))
                .param(said.state().name())
                .update();
    }

    /** False where somebody else has ended it since it was read. */
    boolean end(AreaComment comment, State state, @Nullable String answer, Actor by) {
        int ended = database.sql("""
                        update app.area_comment set state = ?, answer = ?, ended_by = ?, ended_for = ?, ended_on = ?
                        where id = ? and state = ?""")
                .param(state.name())
                .param(answer)
                .param(by.person().value())
                .param(by.forWhom())
                .param(by.on())
                .param(comment.id())
                .param(comment.state().name())
                .update();
        return ended == 1;
    }

    private static AreaComment read(ResultSet row, int number) throws SQLException {
        return new AreaComment(
                row.getObject("id", UUID.class),
                new AreaReference(row.getString("area")),
                About.valueOf(row.getString("about")),
                row.getObject("action", UUID.class),
                row.getString("words"),
                new PersonId(row.getObject("said_by", UUID.class)),
                person(row, "said_for"),
                row.getObject("said_on", LocalDate.class),
                person(row, "asked"),
                Arrays.stream((UUID[]) row.getArray("told").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                State.valueOf(row.getString("state")),
                row.getString("answer"),
                person(row, "ended_by"),
                person(row, "ended_for"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        return PersonId.ofNullable(row.getObject(column, UUID.class));
    }
}
