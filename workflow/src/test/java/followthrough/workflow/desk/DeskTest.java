package followthrough.workflow.desk;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.MovableClock;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each person has their list: what they keep, put aside and look at is their own, in this post or in all. */
class DeskTest extends ProcessTest {

    private static final LocalDate SOON = MovableClock.MONDAY.plusDays(3);

    @Autowired
    KeptViews views;

    @Autowired
    ShownColumns columns;

    @Autowired
    FollowUps aside;

    @Autowired
    StepFigures figures;

    @Autowired
    JdbcClient database;

    @Test
    void views_are_kept_by_name_each_person_in_each_post_for_themselves() {
        var me = person(Role.DIRECTOR, new Body("NOM"));
        views.keep(me, " Late ", "?late=true", false);
        views.keep(me, "Areas", "?kind=checkArea", false);
        views.keep(me, "Late", "?late=yes", true);

        assertThat(views.of(me)).extracting(KeptView::name).containsExactly("Areas", "Late");
        assertThat(views.first(me))
                .hasValueSatisfying(view -> assertThat(view.query()).isEqualTo("?late=yes"));
        var other = person(Role.DIRECTOR, new Body("NOM"));
        var elsewhere = new Actor(me.person(), Role.CHIEF_EXECUTIVE, me.body(), null, me.on());
        for (var who : List.of(other, elsewhere)) {
            assertThat(views.of(who)).isEmpty();
            hidden(() -> views.remove(who, views.of(me).get(0).id()));
        }
    }

    @Test
    void one_view_at_a_time_is_begun_with_and_chosen_again_none() {
        var me = person(Role.DIRECTOR, new Body("NOM"));
        views.keep(me, "Late", "?late=true", true);
        views.keep(me, "Areas", "?kind=checkArea", true);
        assertThat(views.first(me)).map(KeptView::name).contains("Areas");
        views.keep(me, "Areas", "?kind=checkArea&overdue=true", false);
        assertThat(views.first(me)).as("narrowed anew").map(KeptView::name).contains("Areas");
        var late = views.of(me).get(1).id();

        views.begin(me, late, true);
        views.begin(me, late, true); // from another window
        assertThat(views.first(me)).map(KeptView::name).contains("Late");
        views.change(me, late, "Late", "Overdue", true);
        assertThat(views.first(me)).map(KeptView::name).contains("Overdue");
        assertThatThrownBy(() -> views.change(me, late, "Late", "Later", false))
                .as("renamed in another window meanwhile")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> views.change(me, late, "Overdue", "Areas", false))
                .as("another has this name")
                .isInstanceOf(Refused.class);
        views.begin(me, late, false);
        assertThat(views.first(me)).isEmpty();

        views.remove(me, late);
        hidden(() -> views.get(me, late));
        hidden(() -> views.begin(me, UUID.randomUUID(), true));
    }

    @Test
    void a_view_has_a_name_of_some_length_and_there_are_a_dozen_of_them() {
        var me = person(Role.DIRECTOR, new Body("NOM"));
        assertThat(codes(() -> views.keep(me, " ", "?", false))).containsExactly("viewNameMissing");
        assertThat(codes(() -> views.keep(me, "n".repeat(61), "?", false))).containsExactly("viewNameLong");
        assertThat(codes(() -> views.keep(me, "Long", "q".repeat(801), false))).containsExactly("viewLong");
        for (int number = 1; number <= 12; number++) views.keep(me, "View " + number, "?", false);

        assertThat(codes(() -> views.keep(me, "One more", "?", false))).containsExactly("viewsFull");
        views.keep(me, "View 7", "?late=true", false);
        assertThat(views.of(me)).hasSize(12);
    }

    @Test
    void columns_are_a_persons_own_in_every_post_and_those_of_another_release_are_left_out() {
        var me = person(Role.DIRECTOR, new Body("NOM"));
        assertThat(columns.of(me)).isEqualTo(ListColumn.usual());

        columns.choose(me, List.of(ListColumn.WHY, ListColumn.SINCE));
        columns.choose(me, List.of(ListColumn.SINCE));

        assertThat(columns.of(new Actor(me.person(), Role.OBSERVER, me.body(), null, me.on())))
                .isEqualTo(EnumSet.of(ListColumn.SINCE));
        database.sql("update app.shown_columns set columns = '{SINCE,MOOD}' where person = ?")
                .param(me.person().value())
                .update();
        assertThat(columns.of(me)).isEqualTo(EnumSet.of(ListColumn.SINCE));
        columns.choose(me, List.of());
        assertThat(columns.of(me)).isEmpty();
    }

    @Test
    void what_is_put_aside_leaves_ones_own_list_until_its_day_and_nobody_elses() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var item = items.open(TaskKind.writePlan, area.value()).orElseThrow().id();

        aside.putAside(town.lead(), List.of(item), SOON);
        aside.putAside(town.lead(), List.of(item), SOON.plusDays(1));

        assertThat(aside.days(town.lead(), List.of(item))).containsEntry(item, SOON.plusDays(1));
        assertThat(aside.days(town.director(), List.of(item))).isEmpty();
        assertThat(aside.days(town.lead(), List.of())).isEmpty();
        assertThat(listed(town.lead(), WorkView.TO_DO)).doesNotContain(item);
        assertThat(listed(town.lead(), WorkView.LATER)).contains(item);
        aside.showNow(town.lead(), List.of(item));
        assertThat(listed(town.lead(), WorkView.TO_DO)).contains(item);

        aside.putAside(town.lead(), List.of(item), SOON);
        clock.isOn(SOON);
        assertThat(listed(town.lead().happening(SOON), WorkView.TO_DO)).contains(item);
        aside.sweep();
        assertThat(kept(item)).isZero();
    }

    @Test
    void what_is_put_aside_and_done_meanwhile_is_forgotten() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var item = items.open(TaskKind.writePlan, area.value()).orElseThrow().id();
        aside.putAside(town.lead(), List.of(item), SOON);
        aside.sweep();
        assertThat(kept(item)).isEqualTo(1);

        cases.handInPlan(town, area, "Children are seen");
        aside.sweep();

        assertThat(kept(item)).isZero();
    }

    @Test
    void nothing_is_put_aside_to_the_past_for_months_or_by_whoever_does_not_see_it() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var item = items.open(TaskKind.writePlan, area.value()).orElseThrow().id();
        var one = List.of(item);

        assertThat(codes(() -> aside.putAside(town.lead(), one, null))).containsExactly("laterPast");
        assertThat(codes(() -> aside.putAside(town.lead(), one, MovableClock.MONDAY)))
                .containsExactly("laterPast");
        assertThat(codes(() -> aside.putAside(
                        town.lead(), one, MovableClock.MONDAY.plusMonths(3).plusDays(1))))
                .containsExactly("laterFar");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> aside.putAside(person(Role.OBSERVER, town.body()), one, SOON));
        assertThat(kept(item)).isZero();
    }

    @Test
    void each_side_counts_where_its_own_work_waits_and_how_long_it_took() {
        var town = town();
        var manager = person(Role.INSPECTION_MANAGER, Body.INSPECTORATE);
        var waiting = of(town.director(), TaskKind.writePlan).waiting();
        var done = of(town.director(), TaskKind.writePlan).done();
        var inspected = of(manager, TaskKind.checkLetter).done();
        var area = cases.underWay(town, "Visits are late.", "Plans are thin.").area(1);

        assertThat(of(town.director(), TaskKind.writePlan).waiting()).isEqualTo(waiting + 2);
        assertThat(of(manager, TaskKind.writePlan).waiting()).isZero();
        assertThat(of(manager, TaskKind.checkLetter).done()).isEqualTo(inspected + 1);
        cases.handInPlan(town, area, "Children are seen");
        assertThat(of(town.director(), TaskKind.writePlan).waiting()).isEqualTo(waiting + 1);
        assertThat(of(town.director(), TaskKind.writePlan).done()).isEqualTo(done + 1);

        for (var other : List.of(town.lead(), town.inspector(), person(Role.OBSERVER, town.body())))
            hidden(() -> figures.of(other));
    }

    /** Of this kind of step, over everything that waits or was done on the side of this person. */
    private StepFigure of(Actor me, TaskKind kind) {
        return figures.of(me).stream()
                .filter(figure -> figure.step().equals(kind.name()))
                .findFirst()
                .orElse(new StepFigure(kind.name(), 0, 0, 0, 0, 0));
    }

    private List<String> listed(Actor me, WorkView view) {
        return queue.list(me, view, null, 100, WorkFilter.NONE).items().stream()
                .map(WorkItem::id)
                .toList();
    }

    private int kept(String item) {
        return database.sql("select count(*) from app.follow_up where item = ?")
                .param(UUID.fromString(item))
                .query(Integer.class)
                .single();
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
