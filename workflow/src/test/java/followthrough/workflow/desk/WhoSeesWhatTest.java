package followthrough.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.discussion.AreaComment;
import followthrough.discussion.Discussing;
import followthrough.discussion.NewComment;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Steps, promises and questions, put aside or not, listed and counted in SQL: for random people they are what a plain
 * definition says, which looks at every row there is.
 */
class WhoSeesWhatTest extends ProcessTest {

    private static final Set<Role> WITH_POOL =
            Set.of(Role.INSPECTOR, Role.INSPECTION_MANAGER, Role.LETTER_RECORDER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private static final List<WorkKind> KINDS = Stream.<WorkKind>concat(
                    Stream.of(TaskKind.values()), Stream.of(PromiseKind.values()))
            .toList();

    private static final List<Role> ROLES = List.of(Role.values());

    private static final int EVERY_ONE = 100_000;

    private record Row(
            String id,
            WorkKind kind,
            Role role,
            Body body,
            @Nullable PersonId assignee,
            Set<PersonId> excluded) {}

    @Autowired
    FollowUps aside;

    @Autowired
    Discussing discussing;

    @Autowired
    JdbcClient database;

    private final Random random = new Random(7);
    private final Map<PersonId, Map<String, LocalDate>> putAside = new HashMap<>();

    @Test
    void what_is_listed_and_counted_is_what_the_plain_definition_says() {
        var one = town();
        var other = town();
        var everybody = new ArrayList<Actor>();
        for (var town : List.of(one, other)) {
            everybody.addAll(List.of(town.inspector(), town.second(), town.director(), town.lead()));
            everybody.add(person(Role.OFFICER, town.body()));
            everybody.add(person(Role.OBSERVER, town.body()));
            everybody.add(person(Role.CHIEF_EXECUTIVE, town.body()));
            cases(town);
        }
        for (int i = 0; i < 40; i++) {
            var me = everybody.get(random.nextInt(everybody.size()));
            putSomethingAside(me);
            comparedFor(me);
            comparedFor(inAnotherPost(me, random.nextBoolean() ? one.body() : other.body()));
        }
    }

    /** Some at each step, with questions to people who may answer. */
    private void cases(Town town) {
        var visit = cases.underWay(town, "Visits are late.", "Plans are thin.", "Few ask.");
        cases.handInPlan(town, visit.area(1), "Children are seen");
        cases.signPlan(town, visit.area(1));
        cases.handInPlan(town, visit.area(2), "Plans say who does what");
        for (int ordinal = 1; ordinal <= 3; ordinal++) ask(town, visit.area(ordinal));
        cases.visit(town);
        cases.draft(town, cases.visit(town), "Something else needs work.");
    }

    private void ask(Town town, AreaReference area) {
        var leadAsks = random.nextBoolean();
        var by = leadAsks ? town.lead() : town.director();
        var asked = leadAsks ? town.director() : town.lead();
        discussing.say(by, area, new NewComment(AreaComment.About.AREA, null, "Since when?", asked.person()));
    }

    private void putSomethingAside(Actor me) {
        var mine = listed(me, WorkView.TO_DO);
        if (mine.isEmpty()) return;
        var item = mine.stream().sorted().toList().get(random.nextInt(mine.size()));
        var until = clock.today().plusDays(1 + random.nextInt(30));
        aside.putAside(me, List.of(item), until);
        putAside.computeIfAbsent(me.person(), person -> new HashMap<>()).put(item, until);
    }

    private Actor inAnotherPost(Actor me, Body body) {
        var role = ROLES.get(random.nextInt(ROLES.size()));
        return new Actor(
                me.person(),
                role,
                Set.of(Role.INSPECTOR, Role.INSPECTION_MANAGER).contains(role) ? Body.INSPECTORATE : body,
                null,
                me.on());
    }

    private void comparedFor(Actor me) {
        var rows = rows();
        var mine = rows.stream().filter(row -> isTheirs(me, row)).collect(Collectors.toSet());
        var pool = rows.stream().filter(row -> mayTake(me, row)).collect(Collectors.toSet());
        var all = new HashSet<>(mine);
        all.addAll(pool);
        var asleep = putAside.getOrDefault(me.person(), Map.of()).keySet();
        var awake = ids(all.stream().filter(row -> !asleep.contains(row.id())));
        assertThat(listed(me, WorkView.TO_DO)).as("to do of %s", me).isEqualTo(awake);
        assertThat(listed(me, WorkView.MINE)).isEqualTo(ids(mine.stream().filter(row -> !asleep.contains(row.id()))));
        assertThat(listed(me, WorkView.ROLE)).isEqualTo(ids(pool.stream().filter(row -> !asleep.contains(row.id()))));
        assertThat(listed(me, WorkView.LATER)).isEqualTo(ids(all.stream().filter(row -> asleep.contains(row.id()))));
        assertThat(queue.count(me)).isEqualTo(awake.size());
        var wanted = KINDS.get(random.nextInt(KINDS.size()));
        var filter = new WorkFilter(Set.of(wanted), null, null, false);
        assertThat(queue.counts(
                        me, List.of(Map.entry(WorkView.TO_DO, filter), Map.entry(WorkView.MINE, WorkFilter.NONE))))
                .as("counts of kept views of %s: %s", me, wanted)
                .containsExactly(
                        all.stream()
                                .filter(row -> row.kind() == wanted && !asleep.contains(row.id()))
                                .count(),
                        mine.stream().filter(row -> !asleep.contains(row.id())).count());
    }

    private static boolean isTheirs(Actor me, Row row) {
        return me.person().equals(row.assignee())
                && me.role().covers(row.role())
                && me.body().equals(row.body());
    }

    /** What lies there for whoever takes it: not what needs other eyes, and nothing is taken by those without a pool. */
    private static boolean mayTake(Actor me, Row row) {
        return row.assignee() == null
                && WITH_POOL.contains(row.role())
                && me.role().covers(row.role())
                && me.body().equals(row.body())
                && !row.excluded().contains(me.person());
    }

    private Set<String> listed(Actor me, WorkView view) {
        return queue.list(me, view, null, EVERY_ONE, WorkFilter.NONE).items().stream()
                .map(WorkItem::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Stream<Row> rows) {
        return rows.map(Row::id).collect(Collectors.toSet());
    }

    private List<Row> rows() {
        return database.sql("""
                        select w.id::text, w.kind, g.role, g.body, w.assignee, w.excluded
                        from app.work_item w join app.work_group g on g.id = w.group_id where w.state = 0""").query((row, number) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var name = row.getString("kind");
        var excluded = row.getArray("excluded");
        return new Row(
                row.getString(1),
                KINDS.stream()
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(),
                Role.valueOf(row.getString("role")),
                new Body(row.getString("body")),
                person(row.getObject("assignee", UUID.class)),
                excluded == null
                        ? Set.of()
                        : Stream.of((UUID[]) excluded.getArray())
                                .map(PersonId::new)
                                .collect(Collectors.toSet()));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
