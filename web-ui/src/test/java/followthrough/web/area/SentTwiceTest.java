package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.area.AreaRevising;
import followthrough.evidence.EvidenceLibrary;
import followthrough.plan.PlanReading;
import followthrough.progress.Progressing;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A form that reaches us twice does its work once, and says so the second time. */
@WebTest
class SentTwiceTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Test
    void evidence_progress_and_proposals_are_kept_once() throws Exception {
        var letter = TestCase.issued(application, "ERY", "Thresholds are not understood.")
                .assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        var action = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), area)
                .orElseThrow()
                .actions()
                .get(0)
                .id();
        var evidence = "/areas/" + area
                + "/evidence?title=Audit&kind=OUTCOME&statement=Good&dated.day=1&dated.month=9&dated.year=2026";
        var progress = "/areas/" + area
                + "/progress?text=Half&changed=Nothing&next=Rest&self=GREEN&rationale=Good&done=false&action=" + action;
        var withdraw = "/areas/" + area + "/withdraw?reason=Double";

        sent(evidence, letter.lead).andExpect(status().is3xxRedirection());
        again(evidence, letter.lead, "This piece of evidence is in this area already");
        sent(progress, letter.officer).andExpect(status().is3xxRedirection());
        again(progress, letter.officer, "You have reported exactly this today already");
        sent(withdraw, letter.director).andExpect(status().is3xxRedirection());
        again(withdraw, letter.director, "This change is proposed already");

        var me = letter.actor(letter.director);
        assertThat(letter.bean(EvidenceLibrary.class).of(me, area)).hasSize(1);
        assertThat(letter.bean(Progressing.class).of(me, area)).hasSize(1);
        assertThat(letter.bean(AreaRevising.class).of(me, letter.inspection)).hasSize(1);
    }

    @Test
    void a_plan_that_was_signed_a_second_ago_is_not_signed_again() throws Exception {
        var letter = TestCase.issued(application, "HAL", "Thresholds are not understood.")
                .assigned();
        letter.planHandedIn(letter.area(1));
        var sha256 = letter.bean(PlanReading.class)
                .versions(letter.actor(letter.director), letter.area(1))
                .get(0)
                .sha256();
        var sign = "/areas/" + letter.area(1) + "/plan/sign-off?do=sign&declared=true&sha256=" + sha256;

        sent(sign, letter.director).andExpect(status().is3xxRedirection());

        again(sign, letter.director, "No plan waits for a signature here");
    }

    private ResultActions sent(String path, TestPerson person) throws Exception {
        return web.perform(post(path).with(csrf()).with(person.signedIn()));
    }

    private void again(String path, TestPerson person, String words) throws Exception {
        sent(path, person).andExpect(status().isOk()).andExpect(content().string(containsString(words)));
    }
}
