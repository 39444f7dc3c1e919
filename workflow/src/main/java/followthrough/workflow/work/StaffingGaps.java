package followthrough.workflow.work;

import followthrough.inspection.Inspecting;
import followthrough.people.Directory;
import followthrough.people.HeldPost;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.process.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps that nobody can do, for administrators. They are read off the work that waits, so that each ends by itself as
 * soon as somebody can do it, and none is forgotten.
 */
@Service
@Transactional(readOnly = true)
public class StaffingGaps {

    private static final String POOL =
            " from app.work_item w join app.work_group g on g.id = w.group_id where w.state = 0 and w.assignee is null and w.promise is null ";

    private static final String HELD =
            " from app.work_item w join app.work_group g on g.id = w.group_id where " + AstrayWork.ASTRAY;

    private final JdbcClient database;
    private final WorkItems items;
    private final Directory people;
    private final Inspecting inspecting;

    StaffingGaps(JdbcClient database, WorkItems items, Directory people, Inspecting inspecting) {
        this.database = database;
        this.items = items;
        this.people = people;
        this.inspecting = inspecting;
    }

    /** One post that steps wait for, and who may not do them: four eyes. */
    private record Wanted(Role role, Body body, Set<PersonId> excluded, long steps) {

        boolean isHeldBy(HeldPost post) {
            return post.body().equals(body)
                    && (post.role() == role || post.role().covers(role));
        }

        boolean isVacant(Collection<HeldPost> held) {
            return held.stream().noneMatch(post -> isHeldBy(post) && !excluded.contains(post.person()));
        }
    }

    /** @param astray how much belongs to somebody who cannot do it */
    private record Counted(List<Wanted> wanted, long astray) {}

    /** Those that have waited longest first; nothing for anybody but administrators. */
    public List<StaffingGap> of(Actor me) {
        if (!isFor(me)) return List.of();
        var wanted = wanted();
        var held = held(wanted);
        var gaps = Stream.concat(
                        astray(),
                        wanted.stream().filter(post -> post.isVacant(held)).flatMap(post -> steps(post, held).stream()))
                .toList();
        var visits =
                inspecting.stored(gaps.stream().map(StaffingGap::inspection).collect(Collectors.toSet()));
        return gaps.stream()
                .map(gap -> gap.of(Objects.requireNonNull(visits.get(gap.inspection())), me.on()))
                .toList();
    }

    public long count(Actor me) {
        if (!isFor(me)) return 0;
        var counted = counted();
        var held = held(counted.wanted());
        return counted.astray()
                + counted.wanted().stream()
                        .filter(post -> post.isVacant(held))
                        .mapToLong(Wanted::steps)
                        .sum();
    }

    /** What belongs to somebody who cannot do it, and the sweep could not give to anybody else. */
    private Stream<StaffingGap> astray() {
        return items.where(AstrayWork.ASTRAY + " order by w.since, w.id").stream()
                .map(item -> new StaffingGap(
                        item.kind(),
                        item.inspection(),
                        false,
                        item.role(),
                        item.body(),
                        false,
                        item.assignee(),
                        List.of()));
    }

    private static boolean isFor(Actor me) {
        return me.is(Role.ADMINISTRATOR, Body.INSTALLATION);
    }

    private List<Wanted> wanted() {
        return counted().wanted();
    }

    /** Both in one statement, since every page of an administrator asks for their number. */
    private Counted counted() {
        var wanted = new ArrayList<Wanted>();
        var astray = new long[1];
        database.sql("select role, body, excluded, steps from ("
                        + "select g.role, g.body, w.excluded, count(*) as steps, min(w.since) as since" + POOL
                        + "group by g.role, g.body, w.excluded union all select null, null, null, count(*), null" + HELD
                        + ") counted order by since")
                .query(row -> {
                    if (row.getString(1) == null) astray[0] = row.getLong(4);
                    else wanted.add(read(row));
                });
        return new Counted(wanted, astray[0]);
    }

    private static Wanted read(ResultSet row) throws SQLException {
        return new Wanted(
                Role.valueOf(row.getString(1)), new Body(row.getString(2)), WorkRow.people(row, 3), row.getLong(4));
    }

    private List<HeldPost> held(List<Wanted> wanted) {
        return people.heldIn(wanted.stream().map(Wanted::body).collect(Collectors.toSet()));
    }

    private List<StaffingGap> steps(Wanted post, List<HeldPost> held) {
        var holders = held.stream().filter(post::isHeldBy).map(HeldPost::person).collect(Collectors.toSet());
        var could = held.stream()
                .filter(one -> one.body().equals(post.body()))
                .map(HeldPost::person)
                .filter(person -> !holders.contains(person) && !post.excluded().contains(person))
                .distinct()
                .toList();
        return database
                .sql("select w.kind, w.inspection, w.excluded" + POOL
                        + "and g.role = ? and g.body = ? order by w.since, w.id")
                .params(post.role().name(), post.body().code())
                .query((row, number) -> WorkRow.people(row, 3).equals(post.excluded())
                        ? List.of(new StaffingGap(
                                TaskKind.valueOf(row.getString(1)),
                                new InspectionReference(row.getString(2)),
                                false,
                                post.role(),
                                post.body(),
                                !holders.isEmpty(),
                                null,
                                could))
                        : List.<StaffingGap>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
