package followthrough.web.area.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.AreaReference;
import followthrough.web.TestClock;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.AreaPages;
import followthrough.web.area.TestCase;
import followthrough.web.record.TimelineEntry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class StageStoriesTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void each_stage_tells_what_was_done_in_its_time_and_what_waits_in_it() {
        var work = TestCase.issued(application, "WAF", "Visits are late.").assigned();
        var area = work.area(1);

        var begun = stories(work, work.director, area);
        assertThat(titles(begun.get(1))).anyMatch(title -> title.contains("letter"));
        assertThat(begun.get(0).happened())
                .as("a director is not told who recorded a visit")
                .isEmpty();
        assertThat(titles(stories(work, work.inspector, area).get(0))).hasSize(1);
        assertThat(begun.get(2).next()).singleElement().asString().contains("Write the plan");
        assertThat(begun.get(3).next()).singleElement().asString().contains("Gather evidence");

        work.planSigned(area);
        clock.advance(Duration.ofDays(20));
        work.planHandedIn(area);
        var changed = stories(work, work.director, area);
        assertThat(titles(changed.get(2))).contains("Plan signed off");
        var day = changed.get(2).happened().get(0).when();
        assertThat(changed.get(2).happened())
                .as("what was done to the plan until it was signed, and nothing of twenty days later")
                .allSatisfy(entry -> assertThat(entry.when()).isEqualTo(day));
        assertThat(titles(changed.get(3))).anyMatch(title -> title.contains("signature"));
        assertThat(changed.get(3).next()).hasSize(2);
    }

    private static List<String> titles(StageStory story) {
        return story.happened().stream().map(TimelineEntry::title).toList();
    }

    private List<StageStory> stories(TestCase work, TestPerson reader, AreaReference area) {
        var me = work.actor(reader);
        var view = application.getBean(AreaPages.class).view(me, area, "");
        return application.getBean(StageStories.class).of(me, area, view);
    }
}
