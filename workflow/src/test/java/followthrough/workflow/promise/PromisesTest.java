package followthrough.workflow.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.Town;
import followthrough.area.Area;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.progress.Colour;
import followthrough.progress.DateAsking;
import followthrough.progress.Measuring;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.shared.Sweep;
import followthrough.shared.WorkingDays;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.StaffingGaps;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every promise is an entry of the list of whoever gave it, from its signature until it is kept. */
class PromisesTest extends ProcessTest {

    @Autowired
    Progressing progressing;

    @Autowired
    Measuring measuring;

    @Autowired
    DateAsking dates;

    @Autowired
    StaffingGaps gaps;

    @Autowired
    List<Sweep> sweeps;

    @Autowired
    LatePromises late;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Directory people;

    @Autowired
    JdbcClient database;

    private Town town;
    private Actor sam;
    private Actor pat;
    private AreaReference area;

    @BeforeEach
    void anAreaUnderWay() {
        town = town();
        sam = person(Role.OFFICER, town.body());
        pat = person(Role.OFFICER, town.body());
        area = cases.underWay(town, "Visits are late.").area(1);
    }

    @Test
    void first_words_that_are_not_all_say_so_in_the_table_as_in_the_domain() {
        for (var text : List.of(
                "Visits are late.",
                "one two three four five six seven eight nine ten eleven twelve",
                "one two three four five six seven eight nine ten eleven twelve thirteen"))
            assertThat(database.sql("select app.first_words(?)")
                            .param(text)
                            .query(String.class)
                            .single())
                    .isEqualTo(Area.firstWords(text));
    }

    @Test
    void an_action_is_its_owners_from_the_signature_until_it_is_reported_as_finished() {
        handIn(action("Train all partners", sam, in(60)));
        assertThat(mine(sam)).isEmpty();

        cases.signPlan(town, area);

        var entry = only(sam);
        assertThat(entry.kind()).isEqualTo(PromiseKind.reportAction);
        assertThat(entry.words()).isEqualTo("Train all partners");
        assertThat(entry.dueOn()).isEqualTo(in(60));
        assertThat(entry.firstDue()).isNull();
        assertThat(queue.count(sam)).isEqualTo(1);
        assertThat(mine(pat)).isEmpty();
        var update = report(sam, entry, true);
        assertThat(mine(sam)).isEmpty();
        assertThat(state(entry)).isEqualTo("1 " + sam.person());

        progressing.strikeOut(sam, area, update, "The wrong action");
        assertThat(only(sam).id()).isEqualTo(entry.id());
    }

    @Test
    void what_a_draft_says_moves_nobodys_work_and_a_signature_does() {
        handIn(action("Train all partners", sam, in(60)), action("Meet weekly", sam, in(20)));
        cases.signPlan(town, area);
        var train = named(sam, "Train all partners");

        handIn(new ActionLine(train, "Train all partners", owner(pat), in(80), "", reason()));
        assertThat(mine(pat)).isEmpty();
        assertThat(mine(sam)).hasSize(2);

        cases.signPlan(town, area);
        assertThat(mine(sam)).isEmpty();
        var moved = only(pat);
        assertThat(moved.promise()).isEqualTo(train);
        assertThat(moved.dueOn()).isEqualTo(in(80));
        assertThat(moved.firstDue()).isEqualTo(in(60));
    }

    @Test
    void a_withdrawn_signature_leaves_the_promise_and_a_withdrawn_area_ends_it() {
        handIn(action("Train all partners", sam, in(60)));
        cases.signPlan(town, area);

        cases.withdrawSignature(town, area);
        var entry = only(sam);

        database.sql("update app.area set state = 'WITHDRAWN', ended_on = ? where reference = ?")
                .params(clock.today(), area.value())
                .update();
        assertThat(mine(sam)).isEmpty();
        assertThat(state(entry)).isEqualTo("2 null");
    }

    @Test
    void what_a_leaver_promised_is_the_leads_to_find_somebody_for_and_without_a_lead_the_directors() {
        handIn(action("Train all partners", sam, in(60)));
        cases.signPlan(town, area);
        var entry = only(sam);

        administering.deactivate(administrator(), sam.person(), version(sam));
        assertThat(mine(town.lead())).filteredOn(WorkItem::isPromise).anySatisfy(item -> {
            assertThat(item.id()).isEqualTo(entry.id());
            assertThat(item.kind()).isEqualTo(PromiseKind.nameOwner);
        });

        administering.removeMembership(
                administrator(), town.lead().person(), new Membership(Role.AREA_LEAD, town.body()));
        assertThat(queue.list(town.director(), WorkView.ROLE, null, 50, WorkFilter.NONE)
                        .items())
                .anyMatch(item -> item.id().equals(entry.id()));
        assertThat(astray()).isEmpty();

        administering.reactivate(administrator(), sam.person(), version(sam));
        assertThat(only(sam).kind()).isEqualTo(PromiseKind.reportAction);
    }

    @Test
    void the_next_figure_of_a_measure_is_the_leads_to_bring() {
        handIn(action("Train all partners", sam, in(60)));
        cases.signPlan(town, area);
        var owed = figure();
        assertThat(owed.dueOn()).isEqualTo(clock.today().plusMonths(1));

        clock.isOn(in(10));
        measuring.record(
                today(town.lead()), area, Objects.requireNonNull(owed.promise()), clock.today(), "70", "audit");

        assertThat(state(owed)).isEqualTo("1 " + town.lead().person());
        assertThat(figure().dueOn()).isEqualTo(clock.today().plusMonths(1));
    }

    @Test
    void a_late_action_is_the_leads_to_know_after_one_working_day_and_then_goes_up_until_its_cause_ends() {
        var chief = person(Role.CHIEF_EXECUTIVE, town.body());
        var other = town();
        handIn(action("Train all partners", sam, in(4)));
        cases.signPlan(town, area);
        var entry = only(sam);

        clock.isOn(in(4));
        late.sweep();
        assertThat(lateFor(town.lead())).isEmpty();

        clock.isOn(workingDays.after(entry.dueOn(), 1));
        late.sweep();
        assertThat(only(sam).isOverdue(clock.today())).isTrue();
        assertThat(lateFor(town.lead())).extracting(WorkItem::promise).containsExactly(entry.promise());
        assertThat(lateFor(town.director())).isEmpty();

        clock.isOn(workingDays.after(entry.dueOn(), 5));
        late.sweep();
        assertThat(lateFor(town.director())).hasSize(1);
        assertThat(lateFor(chief)).isEmpty();
        assertThat(only(sam).escalated()).isTrue();

        clock.isOn(workingDays.after(entry.dueOn(), 15));
        late.sweep();
        late.sweep();
        assertThat(lateFor(chief)).hasSize(1);
        assertThat(lateFor(town.lead())).hasSize(1);
        assertThat(lateFor(other.director())).isEmpty();
        assertThat(lateFor(other.lead())).isEmpty();

        report(today(sam), only(sam), true);
        assertThat(Stream.of(town.lead(), town.director(), chief).flatMap(one -> lateFor(one).stream()))
                .isEmpty();
    }

    @Test
    void what_is_taken_next_is_a_step_also_while_a_late_action_is_the_directors_to_know() {
        handIn(action("Train all partners", sam, in(4)));
        cases.signPlan(town, area);
        cases.handInPlan(town, cases.underWay(town, "Plans are thin.").area(1), "Plans say what is done");
        clock.isOn(workingDays.after(in(4), 5));
        late.sweep();
        var director = today(town.director());
        assertThat(queue.list(director, WorkView.ROLE, null, 1, WorkFilter.NONE).items())
                .as("due first")
                .extracting(WorkItem::kind)
                .containsExactly(PromiseKind.lateAction);

        assertThat(queue.takeNext(director)).get().satisfies(taken -> {
            assertThat(taken.kind()).isEqualTo(TaskKind.signOffPlan);
            assertThat(queue.get(director, taken.id()).assignee()).isEqualTo(director.person());
        });
        for (var next = queue.takeNext(director); next.isPresent(); next = queue.takeNext(director))
            assertThat(next.get().isPromise()).isFalse();
        assertThat(queue.list(director, WorkView.ROLE, null, 9, WorkFilter.NONE).items())
                .extracting(WorkItem::kind)
                .containsOnly(PromiseKind.lateAction);
    }

    @Test
    void a_date_that_is_moved_ends_its_lateness() {
        handIn(action("Train all partners", sam, in(4)));
        cases.signPlan(town, area);
        var entry = only(sam);
        clock.isOn(in(18));
        late.sweep();
        assertThat(lateFor(town.director())).hasSize(1);

        handIn(new ActionLine(entry.promise(), "Train all partners", owner(sam), in(60), "", reason()));
        cases.signPlan(
                new Town(town.body(), town.inspector(), town.second(), today(town.director()), town.lead()), area);

        assertThat(lateFor(town.director())).isEmpty();
        assertThat(lateFor(town.lead())).isEmpty();
        assertThat(only(sam).escalated()).isFalse();
    }

    @Test
    void a_date_put_into_the_plan_is_the_leads_to_hand_in_and_whoever_asked_is_told_what_becomes_of_it() {
        handIn(action("Train all partners", sam, in(20)));
        cases.signPlan(town, area);
        var promise = Objects.requireNonNull(only(sam).promise());
        planDate(promise);
        assertThat(ofKind(town.lead(), PromiseKind.handInChange))
                .singleElement()
                .satisfies(item -> assertThat(item.firstDue()).isEqualTo(in(40)));
        assertThat(told(NoticeKind.datePlanned).arguments()).contains("Train all partners", in(40));

        submit();
        assertThat(ofKind(town.lead(), PromiseKind.handInChange)).isEmpty();
        cases.signPlan(town, area);
        assertThat(only(sam).dueOn()).isEqualTo(in(40));
        assertThat(told(NoticeKind.dateSigned).arguments()).contains("Train all partners");
    }

    @Test
    void whoever_asked_is_told_what_the_director_said_of_a_returned_date_and_nothing_is_owed() {
        handIn(action("Train all partners", sam, in(20)));
        cases.signPlan(town, area);
        planDate(Objects.requireNonNull(only(sam).promise()));
        submit();

        cases.returnPlan(town, area);

        assertThat(ofKind(town.lead(), PromiseKind.handInChange)).isEmpty();
        assertThat(told(NoticeKind.dateReturned).arguments()).contains("Say how one will know.");
        assertThat(only(sam).dueOn()).isEqualTo(in(20));
    }

    @Test
    void another_date_in_a_returned_change_is_no_second_entry_and_whoever_asked_waits_for_the_revised_change() {
        handIn(action("Train all partners", sam, in(20)), action("Write to all schools", sam, in(25)));
        cases.signPlan(town, area);
        var promise = named(sam, "Train all partners");
        var schools = new ActionLine(
                named(sam, "Write to all schools"), "Write to all schools", owner(sam), in(30), "", reason());
        handIn(new ActionLine(promise, "Train all partners", owner(sam), in(20), "", NewDateReason.NONE), schools);
        cases.returnPlan(town, area);

        planDate(promise);

        assertThat(ofKind(town.lead(), PromiseKind.handInChange)).isEmpty();
        assertThat(ofKind(town.lead(), PromiseKind.reviseChange)).hasSize(1);
        assertThat(queue.list(sam, WorkView.WAITING, null, 25, WorkFilter.NONE).items())
                .extracting(WorkItem::kind)
                .containsExactly(PromiseKind.reviseChange);
        submit();
        assertThat(ofKind(town.lead(), PromiseKind.reviseChange)).isEmpty();
    }

    @Test
    void a_date_that_leaves_the_draft_again_is_nothing_to_hand_in_and_another_signature_says_so() {
        handIn(action("Train all partners", sam, in(20)));
        cases.signPlan(town, area);
        var promise = Objects.requireNonNull(only(sam).promise());
        planDate(promise);

        handIn(new ActionLine(promise, "Train all partners", owner(sam), in(30), "", reason()));
        cases.signPlan(town, area);

        assertThat(ofKind(town.lead(), PromiseKind.handInChange)).isEmpty();
        assertThat(told(NoticeKind.dateOtherwise).arguments()).contains("Train all partners");
        assertThat(told(NoticeKind.actionsMoved).arguments()).contains("“Train all partners”");
    }

    @Test
    void a_plan_without_the_action_whose_date_was_taken_up_is_signed_and_returned_like_any_other() {
        handIn(action("Train all partners", sam, in(20)), action("Write to all schools", sam, in(25)));
        cases.signPlan(town, area);
        var promise = named(sam, "Train all partners");
        var other = named(sam, "Write to all schools");
        planDate(promise);

        handIn(new ActionLine(other, "Write to all schools", owner(sam), in(25), "", NewDateReason.NONE));
        cases.returnPlan(town, area);
        assertThat(notices.list(sam, 20)).noneMatch(notice -> notice.kind() == NoticeKind.dateReturned);
        submit();
        cases.signPlan(town, area);

        assertThat(told(NoticeKind.dateOtherwise).arguments()).contains("Train all partners");
    }

    @Test
    void a_returned_change_of_a_signed_plan_is_its_leads_until_it_is_handed_in_again() {
        handIn(action("Train all partners", sam, in(20)));
        cases.signPlan(town, area);
        var train = Objects.requireNonNull(only(sam).promise());
        handIn(new ActionLine(train, "Train all partners", owner(sam), in(40), "", reason()));
        assertThat(ofKind(town.lead(), PromiseKind.reviseChange)).isEmpty();

        cases.returnPlan(town, area);
        assertThat(ofKind(town.lead(), PromiseKind.reviseChange))
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isEqualTo(in(7)));
        handIn(new ActionLine(train, "Train all partners", owner(sam), in(30), "", reason()));
        assertThat(ofKind(town.lead(), PromiseKind.reviseChange)).isEmpty();

        cases.returnPlan(town, area);
        submit();
        cases.signPlan(town, area);
        assertThat(ofKind(town.lead(), PromiseKind.reviseChange)).isEmpty();
    }

    private void planDate(UUID promise) {
        dates.ask(sam, area, promise, in(40), "The partner is late", false);
        var question = ofKind(town.lead(), PromiseKind.answerDate).get(0);
        dates.plan(town.lead(), area, UUID.fromString(question.id()));
    }

    private void submit() {
        cases.sayWhyDropped(town.lead(), area);
        cases.planning.submit(
                town.lead(), area, cases.plans.stored(area).orElseThrow().version());
    }

    private Notice told(NoticeKind kind) {
        return notices.list(sam, 20).stream()
                .filter(notice -> notice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Past every act, as a mistake would leave it. */
    @Test
    void what_belongs_to_somebody_who_is_gone_is_mended_by_the_sweep_and_told_to_administrators_until_then() {
        handIn(action("Train all partners", sam, in(60)));
        var signing = queue.list(town.director(), WorkView.ROLE, null, 9, WorkFilter.NONE).items().stream()
                .filter(item -> area.equals(item.area()))
                .findFirst()
                .orElseThrow();
        queue.claim(town.director(), signing.id());
        var before = gaps.count(administrator());
        database.sql("update app.person set active = false where id = ?")
                .param(town.director().person().value())
                .update();
        assertThat(gaps.of(administrator())).anySatisfy(gap -> {
            assertThat(gap.heldBy()).isEqualTo(town.director().person());
            assertThat(gap.inspection()).isEqualTo(area.inspection());
        });
        assertThat(gaps.count(administrator())).isGreaterThan(before);

        sweeps.forEach(Sweep::sweep);

        assertThat(gaps.of(administrator()))
                .noneMatch(gap -> town.director().person().equals(gap.heldBy()));
        database.sql("update app.person set active = true where id = ?")
                .param(town.director().person().value())
                .update();
        assertThat(queue.list(town.director(), WorkView.ROLE, null, 9, WorkFilter.NONE)
                        .items())
                .anyMatch(item -> item.id().equals(signing.id()));
    }

    @Test
    void each_month_asks_the_lead_for_the_reports_until_all_are_in_and_the_next_takes_its_place() {
        handIn(action("Train all partners", sam, in(200)), action("Meet weekly", sam, in(200)));
        cases.signPlan(town, area);
        late.sweep();
        assertThat(months()).isEmpty();

        clock.isOn(clock.today().plusMonths(1).withDayOfMonth(2));
        late.sweep();
        assertThat(months())
                .singleElement()
                .satisfies(month -> assertThat(month.detail()).isEqualTo(2));
        var asked = mine(sam);
        var first = report(today(sam), asked.get(0), false);
        assertThat(months())
                .singleElement()
                .satisfies(month -> assertThat(month.detail()).isEqualTo(1));
        report(today(sam), asked.get(1), false);
        assertThat(months()).isEmpty();
        progressing.strikeOut(today(sam), area, first, "The wrong action");
        assertThat(months()).hasSize(1);

        clock.isOn(clock.today().plusMonths(1));
        late.sweep();
        assertThat(months())
                .singleElement()
                .satisfies(month -> assertThat(month.dueOn())
                        .isEqualTo(clock.today().withDayOfMonth(clock.today().lengthOfMonth())));
    }

    /** Random owners, leads, comings and goings: after each of them the table says what the plain definition says. */
    @Test
    void whoever_comes_or_goes_nothing_open_is_anybodys_who_cannot_do_it_and_everybody_sees_their_own_alone() {
        var random = new Random(12);
        var strangers = town();
        var staff = new ArrayList<>(List.of(sam, pat, town.lead(), person(Role.OFFICER, town.body())));
        handIn(staff.stream()
                .flatMap(who -> Stream.of(action("One of " + who.person(), who, in(5)), action("Two", who, in(50))))
                .toArray(ActionLine[]::new));
        cases.signPlan(town, area);
        clock.isOn(in(20));
        late.sweep();
        for (int i = 0; i < 12; i++) {
            comesOrGoes(today(staff.get(random.nextInt(staff.size()))));
            assertThat(astray()).isEmpty();
            for (var one : Stream.concat(
                            staff.stream(), Stream.of(town.director(), strangers.lead(), strangers.director()))
                    .toList()) {
                for (var role : Role.values()) {
                    for (var body : List.of(town.body(), strangers.body())) {
                        var me = new Actor(one.person(), role, body, null, clock.today());
                        assertThat(ids(me)).isEqualTo(plainly(me));
                    }
                }
            }
        }
    }

    private void comesOrGoes(Actor who) {
        var known = people.person(who.person()).orElseThrow();
        if (known.active()) administering.deactivate(administrator(), who.person(), known.version());
        else administering.reactivate(administrator(), who.person(), known.version());
    }

    private Set<String> ids(Actor me) {
        return Set.copyOf(queue.list(me, WorkView.TO_DO, null, 500, WorkFilter.NONE).items().stream()
                .map(WorkItem::id)
                .toList());
    }

    /** Whose it is: theirs by name in a post that they act in, or nobody's yet and their role's to take. */
    private Set<String> plainly(Actor me) {
        var mine = new ArrayList<String>();
        database.sql("""
                        select w.id::text, w.assignee, w.excluded::text, g.role, g.body from app.work_item w
                        join app.work_group g on g.id = w.group_id where w.state = 0""").query(row -> {
            var assignee = row.getObject("assignee", UUID.class);
            var role = Role.valueOf(row.getString("role"));
            if (!me.role().covers(role) || !me.body().code().equals(row.getString("body"))) return;
            var excluded = Objects.requireNonNullElse(row.getString("excluded"), "");
            var pool = assignee == null
                    && role != Role.AREA_LEAD
                    && role != Role.OFFICER
                    && !excluded.contains(me.person().toString());
            if (pool || me.person().value().equals(assignee)) mine.add(row.getString(1));
        });
        return Set.copyOf(mine);
    }

    /** Nothing open belongs to somebody who is not active or does not hold the post any more. */
    private List<String> astray() {
        return database.sql("""
                        select w.id::text from app.work_item w join app.work_group g on g.id = w.group_id
                        where w.state = 0 and w.promise is not null and w.assignee is not null and not exists (
                            select from app.person p join app.membership m on m.person_id = p.id
                            where p.id = w.assignee and p.active and m.role = g.role and m.body = g.body)""").query(String.class).list();
    }

    private void handIn(ActionLine... actions) {
        var measure = MeasureLine.of("Contacts at the right level", "%", "60", "90", "audit", "every month");
        var known = cases.plans.stored(area);
        var measures = known.map(plan -> plan.content().measures()).orElse(List.of(measure));
        var content = PlanContent.of("Children are seen", List.of(actions), measures);
        var lead = today(town.lead());
        cases.planning.write(lead, area, known.map(plan -> plan.version()).orElse(0L), content);
        cases.sayWhyDropped(lead, area);
        cases.planning.submit(lead, area, cases.plans.stored(area).orElseThrow().version());
    }

    private static ActionLine action(String words, Actor owner, LocalDate due) {
        return ActionLine.of(words, owner(owner), due);
    }

    private static ActionOwner owner(Actor person) {
        return ActionOwner.of(person.person(), "Somebody");
    }

    private static followthrough.plan.NewDateReason reason() {
        return new followthrough.plan.NewDateReason("partner", "They were late");
    }

    private UUID report(Actor who, WorkItem entry, boolean done) {
        var promise = Objects.requireNonNull(entry.promise());
        progressing.report(
                who,
                area,
                promise,
                new ProgressReport("Done " + UUID.randomUUID(), "Seen", "On", done, Colour.GREEN, "So"));
        return progressing.stored(area).stream()
                .filter(update -> update.action().equals(promise))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String state(WorkItem item) {
        return database.sql(
                        "select state || ' ' || coalesce(done_by::text, 'null') from app.work_item where id = ?::uuid")
                .param(item.id())
                .query(String.class)
                .single();
    }

    private List<WorkItem> mine(Actor me) {
        return queue.list(me, WorkView.TO_DO, null, 100, WorkFilter.NONE).items();
    }

    private WorkItem only(Actor me) {
        var found = mine(me);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private UUID named(Actor me, String words) {
        return mine(me).stream()
                .filter(item -> item.words().equals(words))
                .map(WorkItem::promise)
                .findFirst()
                .orElseThrow();
    }

    private List<WorkItem> lateFor(Actor me) {
        return ofKind(me, PromiseKind.lateAction);
    }

    private List<WorkItem> months() {
        return ofKind(town.lead(), PromiseKind.monthlyReport);
    }

    private WorkItem figure() {
        var owed = ofKind(town.lead(), PromiseKind.recordFigure);
        assertThat(owed).hasSize(1);
        return owed.get(0);
    }

    private List<WorkItem> ofKind(Actor me, PromiseKind kind) {
        return mine(me).stream()
                .filter(item -> item.kind() == kind)
                .filter(item -> area.equals(item.area()))
                .toList();
    }

    private LocalDate in(int days) {
        return followthrough.MovableClock.MONDAY.plusDays(days);
    }

    private Actor today(Actor me) {
        return new Actor(me.person(), me.role(), me.body(), me.onBehalfOf(), clock.today());
    }

    private long version(Actor who) {
        return people.person(who.person()).orElseThrow().version();
    }
}
