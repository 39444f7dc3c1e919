package followthrough.workflow.work;

import static followthrough.workflow.process.TaskKind.checkLetter;
import static followthrough.workflow.process.TaskKind.draftLetter;
import static followthrough.workflow.process.TaskKind.signOffPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.Town;
import followthrough.audit.AuditTrail.Time;
import followthrough.inspection.RecordingMode;
import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.PlaceGone;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.desk.FollowUps;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for whom, who may take it and who may know of it. */
class WorkQueueTest extends ProcessTest {

    @Autowired
    StaffingGaps gaps;

    @Autowired
    Covering covering;

    @Autowired
    FollowUps followUps;

    @Autowired
    Directory people;

    @Test
    void what_nobody_has_yet_is_the_roles_and_once_taken_it_is_ones_own() {
        var town = town();
        var other = person(Role.DIRECTOR, town.body());
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        var item = items.open(signOffPlan, area.value()).orElseThrow();
        assertThat(kinds(town.director(), WorkView.ROLE)).contains(signOffPlan);
        assertThat(kinds(town.director(), WorkView.MINE)).isEmpty();
        var count = queue.count(town.director());

        queue.claim(town.director(), item.id());

        assertThat(kinds(town.director(), WorkView.MINE)).containsExactly(signOffPlan);
        assertThat(queue.count(town.director())).isEqualTo(count);
        assertThat(kinds(other, WorkView.TO_DO)).doesNotContain(signOffPlan);
        assertThat(kinds(other, WorkView.WAITING)).contains(signOffPlan);
        assertThat(refusal(() -> queue.claim(other, item.id()))).isEqualTo("taskTaken");
        assertThat(refusal(() -> queue.giveBack(other, item.id()))).isEqualTo("taskNotYours");
        queue.giveBack(town.director(), item.id());
        assertThat(kinds(other, WorkView.TO_DO)).contains(signOffPlan);
    }

    @Test
    void whoever_drafted_the_letter_is_not_offered_its_check() {
        var town = town();
        var visit = cases.visit(town);
        cases.draft(town, visit, "Visits are late.");
        var item = items.open(checkLetter, visit.value()).orElseThrow();

        assertThat(mine(town.inspector(), WorkView.TO_DO))
                .noneMatch(task -> task.id().equals(item.id()));
        assertThat(mine(town.inspector(), WorkView.WAITING))
                .anyMatch(task -> task.id().equals(item.id()));
        assertThat(mine(town.second(), WorkView.TO_DO))
                .anyMatch(task -> task.id().equals(item.id()));
        assertThat(refusal(() -> queue.claim(town.inspector(), item.id()))).isEqualTo("taskNeedsOtherEyes");
    }

    @Test
    void a_plans_author_is_not_offered_its_signature_and_the_chief_executive_signs_when_no_director_can() {
        var town = town();
        var chief = person(Role.CHIEF_EXECUTIVE, town.body());
        administering.askForPost(administrator(), town.lead().person(), new Membership(Role.DIRECTOR, town.body()));
        established.confirm(administrator(), town.lead().person(), town.body());
        administering.removeMembership(
                administrator(), town.director().person(), new Membership(Role.DIRECTOR, town.body()));
        var visit = cases.visit(town);
        cases.draft(town, visit, "Visits are late.");
        cases.approve(town, visit);
        var both = new Actor(town.lead().person(), Role.DIRECTOR, town.body(), null, clock.today());
        cases.giveOut(new Town(town.body(), town.inspector(), town.second(), both, town.lead()), visit);
        var area = visit.area(1);

        cases.handInPlan(town, area, "Children are seen");

        var item = items.open(signOffPlan, area.value()).orElseThrow();
        assertThat(item.role()).isEqualTo(Role.CHIEF_EXECUTIVE);
        assertThat(item.excluded()).containsExactly(town.lead().person());
        assertThat(kinds(chief, WorkView.TO_DO)).contains(signOffPlan);
        assertThat(kinds(both, WorkView.TO_DO)).doesNotContain(signOffPlan);
        cases.returnPlan(town.directedBy(chief), area);
        cases.handInPlan(town, area, "Children are seen in time");
        cases.signPlan(town.directedBy(chief), area);
        assertThat(refusal(() -> cases.withdrawSignature(town.directedBy(chief), area)))
                .isEqualTo("directorCanAct");
    }

    @Test
    void administrators_are_told_at_once_when_nobody_can_act_and_a_newcomer_finds_the_work() {
        var town = town();
        var visit = cases.visit(town);
        cases.draft(town, visit, "Visits are late.");
        var director = town.director().person();
        administering.deactivate(administrator(), director, version(director));

        cases.approve(town, visit);

        assertThat(notices.list(administrator(), 500))
                .anyMatch(n -> n.kind() == NoticeKind.nobodyCanAct && visit.equals(n.inspection()));
        assertThat(gapsIn(visit)).singleElement().satisfies(gap -> {
            assertThat(gap.step()).isEqualTo(TaskKind.assignAreas);
            assertThat(gap.role()).isEqualTo(Role.DIRECTOR);
            assertThat(gap.could()).contains(town.lead().person()).doesNotContain(director);
        });
        assertThat(gaps.of(town.inspector())).isEmpty();
        var chief = person(Role.CHIEF_EXECUTIVE, town.body());
        assertThat(gapsIn(visit)).as("it ends by itself").isEmpty();
        assertThat(kinds(chief, WorkView.TO_DO)).contains(TaskKind.assignAreas);
        var newcomer = person(Role.DIRECTOR, town.body());
        assertThat(kinds(newcomer, WorkView.TO_DO)).contains(TaskKind.assignAreas);
        assertThat(kinds(chief, WorkView.TO_DO)).isEmpty();
        assertThat(refusal(() -> cases.giveOut(town.directedBy(chief), visit))).isEqualTo("directorCanAct");
        administering.deactivate(administrator(), newcomer.person(), version(newcomer.person()));
        cases.giveOut(town.directedBy(chief), visit);
        assertThat(kinds(chief, WorkView.TO_DO)).doesNotContain(TaskKind.assignAreas);
    }

    private List<StaffingGap> gapsIn(InspectionReference visit) {
        return gaps.of(administrator()).stream()
                .filter(gap -> gap.inspection().equals(visit))
                .toList();
    }

    @Test
    void what_a_leaving_lead_had_waits_for_the_director_who_gives_the_area_to_somebody_else() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        var lead = town.lead().person();

        administering.deactivate(administrator(), lead, version(lead));

        assertThat(kinds(town.director(), WorkView.TO_DO)).contains(TaskKind.writePlan, TaskKind.gatherEvidence);
        assertThat(notices.list(town.director(), 20)).anyMatch(n -> n.kind() == NoticeKind.areaWithoutLead);
        var next = person(Role.AREA_LEAD, town.body());
        cases.assigning.reassign(town.director(), area, next.person());
        assertThat(kinds(next, WorkView.MINE)).containsExactly(TaskKind.writePlan, TaskKind.gatherEvidence);
        assertThat(toldOfCases(next)).extracting(Notice::kind).containsExactly(NoticeKind.areaGiven);
    }

    @Test
    void a_leaving_inspectors_letter_goes_back_to_all_inspectors() {
        var town = town();
        var visit = cases.visit(town);
        var inspector = town.inspector().person();

        administering.deactivate(administrator(), inspector, version(inspector));

        var item = items.open(draftLetter, visit.value()).orElseThrow();
        assertThat(item.assignee()).isNull();
        queue.claim(town.second(), item.id());
        assertThat(items.open(draftLetter, visit.value()).orElseThrow().assignee())
                .isEqualTo(town.second().person());
    }

    @Test
    void what_the_director_puts_aside_is_not_hidden_from_whoever_covers_for_them() {
        var town = town();
        var deputy = person(Role.OFFICER, town.body());
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        covering.appoint(
                town.director(), deputy.person(), clock.today(), clock.today().plusDays(5));
        var acting = new Actor(
                deputy.person(), Role.DIRECTOR, town.body(), town.director().person(), clock.today());
        var plan = queue.open(signOffPlan, area.value()).orElseThrow();

        followUps.putAside(town.director(), List.of(plan.id()), clock.today().plusDays(3));

        assertThat(kinds(town.director(), WorkView.TO_DO)).doesNotContain(signOffPlan);
        assertThat(kinds(acting, WorkView.TO_DO)).contains(signOffPlan);
    }

    @Test
    void who_covers_for_the_director_sees_their_work_and_does_it_in_their_name() {
        var town = town();
        var deputy = person(Role.OFFICER, town.body());
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        covering.appoint(
                town.director(), deputy.person(), clock.today(), clock.today().plusDays(5));
        assertThat(kinds(deputy, WorkView.COVER)).contains(signOffPlan);
        assertThat(kinds(deputy, WorkView.TO_DO)).isEmpty();
        var acting = new Actor(
                deputy.person(), Role.DIRECTOR, town.body(), town.director().person(), clock.today());
        assertThat(kinds(acting, WorkView.TO_DO)).contains(signOffPlan);

        cases.signPlan(new Town(town.body(), town.inspector(), town.second(), acting, town.lead()), area);

        assertThat(doneWork.list(acting, Time.EVER, null, 25).items())
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.kind()).isEqualTo(DoneKind.planSignedOff);
                    assertThat(done.by()).isEqualTo(deputy.person());
                    assertThat(done.forWhom()).isEqualTo(town.director().person());
                    assertThat(done.readable()).isTrue();
                });
        var told = doneWork.list(town.director(), Time.EVER, null, 25).items().get(0);
        assertThat(told.kind()).isEqualTo(DoneKind.planSignedOff);
        assertThat(told.by()).isEqualTo(deputy.person());
        assertThat(doneWork.list(deputy, Time.EVER, null, 25).items().get(0).readable())
                .isFalse();
        assertThat(notices.list(town.director(), 20))
                .filteredOn(notice -> notice.kind() == NoticeKind.doneForYou)
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsExactly(deputy.person(), signOffPlan.name(), area.value()));
        assertThat(notices.list(acting, 20)).as("who did it knows").noneMatch(n -> n.kind() == NoticeKind.doneForYou);
    }

    @Test
    void each_side_knows_its_own_work_alone() {
        var town = town();
        var stranger = town();
        var first = cases.underWay(town, "Visits are late.");
        var visit = cases.visit(town, first);

        assertThat(queue.about(town.inspector(), first))
                .extracting(WorkItem::kind)
                .containsExactly(TaskKind.checkArea);
        assertThat(queue.about(town.director(), first)).isEmpty();
        assertThat(queue.about(town.director(), first.area(1))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.about(town.director(), visit));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.about(stranger.director(), first));
        var draft = items.open(draftLetter, visit.value()).orElseThrow().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.get(town.director(), draft));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.get(administrator(), draft));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queue.get(town.inspector(), UUID.randomUUID().toString()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.get(town.inspector(), "../../etc"));
    }

    @Test
    void inspectors_do_not_know_what_waits_at_the_authority() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        var plan = items.open(TaskKind.writePlan, first.area(1).value())
                .orElseThrow()
                .id();

        assertThat(queue.about(town.inspector(), first)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.get(town.inspector(), plan));
        assertThat(queue.get(town.director(), plan).assignee())
                .isEqualTo(town.lead().person());
        var neighbour = person(Role.AREA_LEAD, town.body());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.get(neighbour, plan));
        assertThat(mine(neighbour, WorkView.WAITING)).isEmpty();
    }

    @Test
    void a_step_that_somebody_finished_a_second_ago_says_who_did() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        var id = items.open(signOffPlan, area.value()).orElseThrow().id();
        cases.signPlan(town, area);
        var other = person(Role.DIRECTOR, town.body());

        assertThatExceptionOfType(WorkFinished.class)
                .isThrownBy(() -> queue.get(other, id))
                .satisfies(finished -> assertThat(finished.item().doneBy())
                        .isEqualTo(town.director().person()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queue.get(town.inspector(), id));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_and_count_exactly() {
        var town = town();
        var findings = new String[7];
        for (int i = 0; i < findings.length; i++) findings[i] = "Finding number " + i;
        cases.underWay(town, findings);

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = queue.list(town.lead(), WorkView.MINE, cursor, 4, WorkFilter.NONE);
            assertThat(page.total()).isEqualTo(14);
            page.items().forEach(item -> seen.add(item.id()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
        assertThat(queue.list(town.lead(), WorkView.MINE, null, 25, WorkFilter.NONE)
                        .items())
                .extracting(WorkItem::dueOn)
                .isSorted();
        assertThatExceptionOfType(PlaceGone.class)
                .isThrownBy(() -> queue.list(town.lead(), WorkView.MINE, "garbled", 4, WorkFilter.NONE));
    }

    @ParameterizedTest
    @EnumSource(WorkFilter.Order.class)
    void in_every_order_pages_follow_each_other_without_gap_or_repetition(WorkFilter.Order order) {
        var town = town();
        cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        cases.underWay(town, "Records are poor.", "Reviews drift.", "Plans are thin.");
        var whole = queue.list(town.director(), WorkView.WAITING, null, 100, ordered(order));
        assertThat(whole.items()).hasSizeGreaterThan(9);

        var seen = new ArrayList<WorkItem>();
        String cursor = null;
        do {
            var page = queue.list(town.director(), WorkView.WAITING, cursor, 3, ordered(order));
            assertThat(page.total()).isEqualTo(whole.total());
            seen.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).isEqualTo(whole.items()).doesNotHaveDuplicates();
        switch (order) {
            case DUE -> assertThat(seen).extracting(WorkItem::dueOn).isSorted();
            case LATEST -> assertThat(seen).extracting(WorkItem::dueOn).isSortedAccordingTo(Comparator.reverseOrder());
            case CASE -> assertThat(seen).extracting(WorkItem::subject).isSorted();
            case KIND ->
                assertThat(seen)
                        .extracting(item -> List.of(TaskKind.values()).indexOf(item.kind()))
                        .isSorted();
            case SINCE -> assertThat(seen).extracting(WorkItem::since).isSorted();
            case PERSON ->
                assertThat(seen)
                        .extracting(item -> String.valueOf(item.assignee()))
                        .isSorted();
        }
        assertThatExceptionOfType(PlaceGone.class)
                .isThrownBy(() -> queue.list(town.director(), WorkView.WAITING, "garbled", 4, ordered(order)));
        assertThatExceptionOfType(PlaceGone.class)
                .isThrownBy(() ->
                        queue.list(town.director(), WorkView.WAITING, "\0_" + UUID.randomUUID(), 4, ordered(order)));
    }

    @Test
    void a_list_is_narrowed_to_how_things_stand() {
        var town = town();
        var other = person(Role.DIRECTOR, town.body());
        var inspection = cases.underWay(town, "Visits are late.", "Records are poor.", "Plans are thin.");
        for (int i = 1; i <= 3; i++) cases.handInPlan(town, inspection.area(i), "Children are seen");
        queue.claim(town.director(), item(signOffPlan, inspection, 1));
        queue.claim(other, item(signOffPlan, inspection, 2));
        cases.returnPlan(town, inspection.area(1));

        assertThat(standing(town.director(), WorkView.TO_DO, WorkFilter.State.FREE))
                .contains(inspection.area(3).value())
                .doesNotContain(inspection.area(2).value());
        queue.claim(town.director(), item(signOffPlan, inspection, 3));
        assertThat(standing(town.director(), WorkView.TO_DO, WorkFilter.State.MINE))
                .containsExactly(inspection.area(3).value());
        assertThat(standing(town.director(), WorkView.TO_DO, WorkFilter.State.OTHERS))
                .isEmpty();
        assertThat(standing(town.director(), WorkView.WAITING, WorkFilter.State.OTHERS))
                .contains(inspection.area(2).value(), inspection.area(1).value());
        assertThat(standing(town.lead(), WorkView.TO_DO, WorkFilter.State.RETURNED))
                .containsExactly(inspection.area(1).value());
        assertThat(standing(town.lead(), WorkView.TO_DO, WorkFilter.State.PRIORITY))
                .isEmpty();
        assertThat(standing(town.lead(), WorkView.TO_DO, WorkFilter.State.ESCALATED))
                .isEmpty();
    }

    private String item(TaskKind kind, InspectionReference inspection, int area) {
        return items.open(kind, inspection.area(area).value()).orElseThrow().id();
    }

    private List<String> standing(Actor me, WorkView view, WorkFilter.State state) {
        var filter =
                new WorkFilter(Set.of(), null, null, false, WorkFilter.Where.ANYWHERE, state, WorkFilter.Order.DUE);
        var page = queue.list(me, view, null, 100, filter);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(WorkItem::subject).toList();
    }

    private static WorkFilter ordered(WorkFilter.Order order) {
        return new WorkFilter(Set.of(), null, null, false, WorkFilter.Where.ANYWHERE, null, order);
    }

    @Test
    void filters_narrow_the_list_and_its_count() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.", "Thresholds are not understood.");
        var second = cases.underWay(town, "Records are poor.");

        assertThat(filtered(town.lead(), new WorkFilter(Set.of(TaskKind.writePlan), null, null, false)))
                .hasSize(3);
        assertThat(filtered(town.lead(), new WorkFilter(Set.of(), second, null, false)))
                .hasSize(2);
        assertThat(filtered(town.lead(), new WorkFilter(Set.of(), null, clock.today(), false)))
                .isEmpty();
        assertThat(filtered(town.lead(), new WorkFilter(Set.of(), first, null, true)))
                .isEmpty();
        cases.handInPlan(town, first.area(1), "Children are seen");
        cases.returnPlan(town, first.area(1));
        assertThat(filtered(town.lead(), new WorkFilter(Set.of(), first, null, true)))
                .extracting(WorkItem::kind)
                .containsExactly(TaskKind.revisePlan);
    }

    @Test
    void what_one_finished_is_listed_latest_first() {
        var town = town();
        var first = cases.underWay(town, "Visits are late.");
        clock.isOn(clock.today().plusDays(1));
        cases.handInPlan(town, first.area(1), "Children are seen");
        clock.isOn(clock.today().plusDays(1));
        cases.signPlan(town, first.area(1));

        assertThat(doneWork.list(town.director(), Time.EVER, null, 25).items())
                .extracting(DoneItem::kind)
                .containsExactly(DoneKind.planSignedOff, DoneKind.areaAssigned, DoneKind.receiptConfirmed);
        var page = doneWork.list(town.director(), Time.EVER, null, 1);
        assertThat(page.total()).isEqualTo(3);
        assertThat(doneWork.list(town.director(), Time.EVER, page.nextCursor(), 1)
                        .items())
                .extracting(DoneItem::kind)
                .containsExactly(DoneKind.areaAssigned);
        for (var forged : List.of("no cursor", "+999999999-12-31T00:00:00Z_" + new UUID(0, 7)))
            assertThatExceptionOfType(PlaceGone.class)
                    .isThrownBy(() -> doneWork.list(town.director(), Time.EVER, forged, 1));
    }

    @Test
    void an_authority_that_records_published_letters_does_all_of_it_itself() {
        var town = town();
        var recorder = person(Role.LETTER_RECORDER, town.body());
        var second = person(Role.LETTER_RECORDER, town.body());
        cases.inspecting.settleMode(administrator(), town.body(), RecordingMode.RECORDED_FROM_PUBLISHED);
        var alone = new Town(town.body(), recorder, second, town.director(), town.lead());
        var visit = cases.visitOf2011(alone, 5);

        assertThat(kinds(recorder, WorkView.MINE)).containsExactly(draftLetter);
        cases.draft(alone, visit, "Visits are late.");
        assertThat(kinds(second, WorkView.ROLE)).containsExactly(checkLetter);
        assertThat(kinds(recorder, WorkView.TO_DO)).isEmpty();
        assertThat(kinds(town.director(), WorkView.TO_DO)).isEmpty();
        cases.approve(alone, visit);
        assertThat(kinds(town.director(), WorkView.TO_DO)).containsExactly(TaskKind.assignAreas);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queue.about(person(Role.OFFICER, town.body()), visit));
    }

    private List<WorkItem> mine(Actor me, WorkView view) {
        return queue.list(me, view, null, 500, WorkFilter.NONE).items();
    }

    private List<WorkKind> kinds(Actor me, WorkView view) {
        return mine(me, view).stream().map(WorkItem::kind).toList();
    }

    private List<WorkItem> filtered(Actor me, WorkFilter filter) {
        var page = queue.list(me, WorkView.MINE, null, 25, filter);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items();
    }

    private long version(PersonId person) {
        return people.person(person).orElseThrow().version();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            return refused.obstacles().get(0).code();
        }
        throw new AssertionError("nothing was refused");
    }
}
