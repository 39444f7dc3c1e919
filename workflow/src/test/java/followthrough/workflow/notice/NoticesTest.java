package followthrough.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import followthrough.MovableClock;
import followthrough.database.DatabaseWatch;
import followthrough.people.Membership;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.engine.FailedJob;
import followthrough.workflow.process.TaskKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesTest extends ProcessTest {

    @Autowired
    NoticeBoard board;

    @Test
    void the_director_and_the_chief_executive_are_told_of_a_letter_and_each_reads_it_alone() {
        var town = town();
        var chief = person(Role.CHIEF_EXECUTIVE, town.body());
        var other = person(Role.DIRECTOR, town.body());
        var visit = cases.visit(town);
        cases.draft(town, visit, "Visits are late.");
        assertThat(toldOfCases(town.director())).isEmpty();

        cases.approve(town, visit);

        var told = toldOfCases(town.director());
        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.letterIssued);
            assertThat(notice.inspection()).isEqualTo(visit);
            assertThat(notice.read()).isFalse();
        });
        assertThat(notices.unread(chief)).isEqualTo(1);
        notices.markRead(town.director(), List.of(told.get(0).id()));
        notices.markRead(town.lead(), List.of(told.get(0).id()));
        assertThat(notices.unread(town.director())).isZero();
        assertThat(toldOfCases(town.director())).allMatch(Notice::read);
        assertThat(notices.unread(other)).isEqualTo(1);
        assertThat(notices.unread(town.lead())).isZero();
    }

    @Test
    void people_are_told_of_their_posts_in_facts_that_pages_put_into_words() {
        var town = town();

        var told = notices.list(town.lead(), 5).get(0);

        assertThat(told.kind()).isEqualTo(NoticeKind.postGiven);
        assertThat(told.arguments()).containsExactly(new Membership(Role.AREA_LEAD, town.body()));
    }

    @Test
    void people_are_told_by_name_what_became_of_what_they_handed_in() {
        var town = town();
        var area = cases.underWay(town, "Visits are late.").area(1);
        cases.handInPlan(town, area, "Children are seen");
        cases.signPlan(town, area);
        cases.offerEvidence(town, area);
        cases.notReady(town, area);

        assertThat(toldOfCases(town.lead()))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.areaGiven, NoticeKind.planSigned, NoticeKind.evidenceNotReady);
    }

    @Test
    void administrators_are_told_once_of_each_shortage_of_space() {
        var watch = mock(DatabaseWatch.class);
        var space = new SpaceNotice(watch, board);
        space.look();
        assertThat(toldOfSpace()).isZero();

        when(watch.isShortOfSpace()).thenReturn(true);
        space.look();
        new SpaceNotice(watch, board).look(); // another node
        assertThat(toldOfSpace()).isEqualTo(1);
        clock.isOn(MovableClock.MONDAY.plusDays(2));
        space.look();
        assertThat(toldOfSpace()).isEqualTo(1);

        when(watch.isShortOfSpace()).thenReturn(false, true);
        space.look();
        space.look();
        assertThat(toldOfSpace()).isEqualTo(2);
    }

    private long toldOfSpace() {
        return notices.list(administrator(), 500).stream()
                .filter(notice -> notice.kind() == NoticeKind.shortOfSpace)
                .count();
    }

    @Test
    void every_kind_of_task_of_notice_and_of_fault_has_its_words() throws IOException {
        var words = new Properties();
        try (var file = getClass().getResourceAsStream("/workflow-messages.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(TaskKind.values())
                        .map(kind -> "task." + kind)
                        .toList())
                .containsAll(Arrays.stream(NoticeKind.values())
                        .map(kind -> "notice." + kind)
                        .toList())
                .containsAll(Arrays.stream(FailedJob.Cause.values())
                        .map(cause -> "failedJob." + cause)
                        .toList())
                .containsAll(
                        Arrays.stream(Role.values()).map(role -> "role." + role).toList());
    }
}
