package followthrough.workflow.desk;

import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Sweep;
import followthrough.workflow.work.WorkQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody puts aside until a day: it leaves their own list until then and no one else's, stays due when it is due,
 * and whoever is told when it is late is told as ever.
 */
@Service
@Transactional
public class FollowUps implements Sweep {

    private static final int LONGEST_IN_MONTHS = 3;

    private final JdbcClient database;
    private final WorkQueue queue;
    private final Clock clock;

    FollowUps(JdbcClient database, WorkQueue queue, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    public void putAside(Actor me, Collection<String> items, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        if (until == null || !until.isAfter(today)) throw new Refused(Obstacle.at("until", "laterPast"));
        if (until.isAfter(today.plusMonths(LONGEST_IN_MONTHS)))
            throw new Refused(Obstacle.at("until", "laterFar", LONGEST_IN_MONTHS));
        for (var item : items) {
            database.sql("""
                            insert into app.follow_up (person, item, until) values (?, ?, ?)
                            on conflict (person, item) do update set until = excluded.until""")
                    .params(
                            me.person().value(),
                            UUID.fromString(queue.get(me, item).id()),
                            until)
                    .update();
        }
    }

    /** Until which day I put each of them aside; what I did not is left out. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> days(Actor me, Collection<String> items) {
        if (items.isEmpty()) return Map.of();
        var days = new HashMap<String, LocalDate>();
        database.sql("""
                        select item, until from app.follow_up
                        where person = :person and item in (:items) and until > :today""")
                .param("person", me.person().value())
                .param("items", items.stream().map(UUID::fromString).toList())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    days.put(row.getString("item"), row.getObject("until", LocalDate.class));
                });
        return days;
    }

    public void showNow(Actor me, Collection<String> items) {
        for (var item : items)
            database.sql("delete from app.follow_up where person = ? and item = ?")
                    .params(
                            me.person().value(),
                            UUID.fromString(queue.get(me, item).id()))
                    .update();
    }

    @Override
    public void sweep() {
        database.sql("""
                        delete from app.follow_up f
                        where f.until <= ? or not exists (
                            select from app.work_item w where w.id = f.item and w.state = 0)""").param(LocalDate.now(clock)).update();
    }
}
