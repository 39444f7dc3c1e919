package followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.progress.ProgressReport;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.shared.Role;
import followthrough.standing.OwnAction;
import followthrough.standing.OwnActions;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.LinkedMultiValueMap;

/** Several promises of one person reported on together: all of them, or none and every reason named. */
@WebTest
class SeveralReportsTest {

    private static final String PAGE = "/my-actions/several";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private List<OwnAction> mine;

    @BeforeEach
    void three_areas_in_each_of_which_one_officer_promised_the_same() {
        letter = TestCase.issued(application, "TEL", "Visits are late.", "Plans are thin.", "Notes are missing.")
                .assigned();
        for (int i = 1; i <= 3; i++) letter.planSigned(letter.area(i));
        mine = letter.bean(OwnActions.class).of(letter.actor(letter.officer), 50);
        assertThat(mine).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void one_text_holds_for_all_and_one_of_them_says_something_else() throws Exception {
        web.perform(get("/my-actions").with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Report on those that are ticked")));
        web.perform(get(PAGE + "?chosen=" + mine.get(0).id() + "&chosen="
                                + mine.get(1).id() + "&chosen=nonsense")
                        .with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Report on 2 actions")))
                .andExpect(content().string(containsString("One that you ticked is not yours")));

        var said = said("onTime", mine.get(0), mine.get(1));
        said.set("lines[1].stands", "done");
        said.set("lines[1].text", "The last team is trained");
        sent(letter.officer, said).andExpect(redirectedUrl("/my-actions"));

        assertThat(reports(mine.get(0))).singleElement().satisfies(report -> {
            assertThat(report.text()).isEqualTo("Teams were trained in June");
            assertThat(report.done()).isFalse();
        });
        assertThat(reports(mine.get(1))).singleElement().satisfies(report -> {
            assertThat(report.text()).isEqualTo("The last team is trained");
            assertThat(report.changed()).isEqualTo("Children are seen sooner");
            assertThat(report.done()).isTrue();
        });
        assertThat(reports(mine.get(2))).isEmpty();
        assertThat(letter.bean(OwnActions.class).of(letter.actor(letter.officer), 50))
                .extracting(OwnAction::id)
                .doesNotContain(mine.get(1).id());
    }

    @Test
    void nothing_is_reported_while_one_of_them_says_nothing_and_that_one_is_named() throws Exception {
        var said = said("onTime", mine.get(0), mine.get(1));
        said.remove("lines[1].stands");
        said.set("text", "");
        said.set("lines[0].text", "Only this one");
        var words = mine.get(1).words();
        sent(letter.officer, said)
                .andExpect(content().string(containsString("Say whether “" + words + "” is still on time")))
                .andExpect(content().string(containsString("Say what was done for “" + words + "”")))
                .andExpect(content().string(containsString("Only this one")))
                .andExpect(content().string(containsString("Children are seen sooner")));
        assertThat(reports(mine.get(0))).isEmpty();

        sent(letter.officer, new LinkedMultiValueMap<>())
                .andExpect(content().string(containsString("No action is chosen")));
        web.perform(get(PAGE).with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("No action is chosen")));
    }

    @Test
    void one_that_ended_meanwhile_is_named_left_out_and_the_rest_is_sent_again() throws Exception {
        letter.bean(Progressing.class)
                .report(
                        letter.actor(letter.officer),
                        mine.get(0).area(),
                        mine.get(0).id(),
                        new ProgressReport("Done", "Seen", "", true, null, ""));
        var said = said("onTime", mine.get(0), mine.get(1));
        sent(letter.officer, said)
                .andExpect(content()
                        .string(containsString("“" + mine.get(0).words() + "” is not yours to report on any more")))
                .andExpect(content()
                        .string(not(containsString("value=\"" + mine.get(0).id()))))
                .andExpect(content().string(containsString("Teams were trained in June")));
        assertThat(reports(mine.get(1))).isEmpty();

        said.remove("lines[0].action");
        said.remove("lines[0].stands");
        sent(letter.officer, said).andExpect(redirectedUrl("/my-actions"));
        assertThat(reports(mine.get(1))).hasSize(1);
        assertThat(reports(mine.get(0))).hasSize(1);
    }

    @Test
    void the_same_report_twice_is_refused_for_all_and_said_of_which() throws Exception {
        sent(letter.officer, said("onTime", mine.get(0))).andExpect(redirectedUrl("/my-actions"));
        sent(letter.officer, said("onTime", mine.get(1), mine.get(0)))
                .andExpect(content()
                        .string(containsString("because of “" + mine.get(0).words())));
        assertThat(reports(mine.get(1))).isEmpty();
    }

    @Test
    void many_who_report_on_one_plan_at_the_same_moment_are_all_heard() throws Exception {
        var progressing = letter.bean(Progressing.class);
        var action = mine.get(0);
        var people = Executors.newFixedThreadPool(6);
        var reports = IntStream.range(0, 6)
                .mapToObj(n -> new ProgressReport("Team " + n + " is trained", "Seen sooner", "", false, null, ""))
                .<Callable<Void>>map(report -> () -> {
                    progressing.report(letter.actor(letter.officer), action.area(), action.id(), report);
                    return null;
                })
                .toList();
        for (var done : people.invokeAll(reports)) done.get();
        people.shutdown();
        assertThat(reports(action)).hasSize(6);
    }

    @Test
    void nobody_reports_on_what_others_promised() throws Exception {
        var stranger = letter.colleague("Nora Bell", Role.OFFICER);
        sent(stranger, said("done", mine.get(0)))
                .andExpect(content().string(containsString("one of them is not yours")))
                .andExpect(content().string(not(containsString(mine.get(0).words()))));
        var far = TestCase.issued(application, "TEL", "Elsewhere.").assigned();
        sent(far.inspector, said("done", mine.get(0))).andExpect(status().isNotFound());
        web.perform(get(PAGE + "?chosen=" + mine.get(0).id()).with(stranger.signedIn()))
                .andExpect(content().string(not(containsString(mine.get(0).words()))));
        assertThat(reports(mine.get(0))).isEmpty();
    }

    private LinkedMultiValueMap<String, String> said(String stands, OwnAction... actions) {
        var said = new LinkedMultiValueMap<String, String>();
        said.add("text", "Teams were trained in June");
        said.add("changed", "Children are seen sooner");
        IntStream.range(0, actions.length).forEach(i -> {
            said.add("lines[" + i + "].action", actions[i].id().toString());
            said.add("lines[" + i + "].stands", stands);
        });
        return said;
    }

    private ResultActions sent(TestPerson person, LinkedMultiValueMap<String, String> said) throws Exception {
        return web.perform(post(PAGE).params(said).with(csrf()).with(person.signedIn()));
    }

    private List<ProgressUpdate> reports(OwnAction action) {
        return letter.bean(Progressing.class).stored(action.area()).stream()
                .filter(report -> report.action().equals(action.id()))
                .toList();
    }
}
