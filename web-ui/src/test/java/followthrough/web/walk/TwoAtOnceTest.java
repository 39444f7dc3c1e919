package followthrough.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.SigningOff;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.walk.FoundForm.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two windows on one plan: nothing of either is lost, and neither is told of a fault. */
@WebTest
class TwoAtOnceTest {

    private static final int ROUNDS = 6;

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private final ExecutorService hands = Executors.newFixedThreadPool(2);
    private TestCase letter;
    private String edit;

    @BeforeEach
    void a_plan_that_the_director_returned() {
        letter = TestCase.issued(application, "COL", "Thresholds are not understood.")
                .assigned();
        letter.planHandedIn(letter.area(1));
        edit = "/areas/" + letter.area(1) + "/plan/edit";
        returned();
    }

    @AfterEach
    void rest() {
        hands.shutdown();
    }

    @Test
    void words_in_different_fields_of_one_plan_are_both_kept() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            var draft = FoundForm.keptByScript(edit, page()).get(0);
            var outcome = "Children are safe " + i;
            var risks = "Nobody can be found " + i;

            var answers = together(() -> sent(draft, "outcome", outcome), () -> sent(draft, "risks", risks));

            assertThat(answers).allMatch(answer -> answer.getStatus() == 200);
            assertThat(plan().outcome()).isEqualTo(outcome);
            assertThat(plan().risks()).isEqualTo(risks);
        }
    }

    @Test
    void a_plan_is_handed_in_while_the_script_still_keeps_what_was_typed() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            var html = page();
            var draft = FoundForm.keptByScript(edit, html).get(0);
            var handIn = FoundForm.on(edit, html).stream()
                    .filter(form -> form.pressed().endsWith("submit"))
                    .findFirst()
                    .orElseThrow();
            var outcome = "Children are safe " + i;

            var answers = together(() -> sent(draft, "outcome", outcome), () -> sent(handIn, "outcome", outcome));

            assertThat(answers.get(1).getRedirectedUrl()).isEqualTo("/areas/" + letter.area(1) + "/plan");
            assertThat(answers.get(0).getStatus()).isIn(200, 422);
            assertThat(plan().outcome()).isEqualTo(outcome);
            assertThat(plan().awaitsSignature()).isTrue();
            returned();
        }
    }

    private void returned() {
        var director = letter.actor(letter.director);
        var pending = letter.bean(PlanReading.class)
                .versions(director, letter.area(1))
                .get(0);
        letter.bean(SigningOff.class).returnWith(director, letter.area(1), pending.sha256(), "For which children?");
    }

    private ActionPlan plan() {
        return letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), letter.area(1))
                .orElseThrow();
    }

    private String page() throws Exception {
        return web.perform(get(edit).with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse sent(FoundForm form, String field, String words) throws Exception {
        var typed = new ArrayList<Value>(form.values());
        typed.replaceAll(value -> value.name().equals(field) ? new Value(field, words) : value);
        return web.perform(form.sent(Reader.of(letter.lead), typed)).andReturn().getResponse();
    }

    private List<MockHttpServletResponse> together(
            Callable<MockHttpServletResponse> one, Callable<MockHttpServletResponse> other) throws Exception {
        var answers = new ArrayList<MockHttpServletResponse>();
        for (var answer : hands.invokeAll(List.of(one, other))) answers.add(answer.get());
        return answers;
    }
}
