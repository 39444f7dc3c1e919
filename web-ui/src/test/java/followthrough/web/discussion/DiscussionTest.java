package followthrough.web.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.area.AreaRegister;
import followthrough.discussion.AreaComment;
import followthrough.discussion.Discussing;
import followthrough.people.Administering;
import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.people.Post;
import followthrough.plan.PlanReading;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkItem;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an authority says to itself of an area: read by those who may, told to whom it names, and work for whom it asks. */
@WebTest
class DiscussionTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private TestCase letter;
    private String comments;

    @BeforeEach
    void a_signed_plan() {
        letter = TestCase.issued(application, "SOL", "Visits are late.").assigned();
        letter.planSigned(letter.area(1));
        comments = "/areas/" + letter.area(1) + "/comments";
    }

    @Test
    void a_question_is_the_work_of_whoever_is_asked_until_it_is_answered() throws Exception {
        say(letter.lead, "Can @Dana Okafor bring this to the board?", letter.officer)
                .andExpect(redirectedUrl(comments));
        var entry = questions(letter.officer).get(0);
        assertThat(entry.dueOn()).isEqualTo(letter.today().plusDays(7));
        web.perform(get("/tasks/" + entry.id()).with(letter.officer.signedIn()))
                .andExpect(redirectedUrl(comments + "/" + entry.id()));
        told(letter.officer, "Amara Lindqvist asks you about area");
        told(letter.director, "Amara Lindqvist names you in a comment");

        answer(letter.officer, entry, "answer", " ").andExpect(content().string(containsString("Enter your answer")));
        answer(letter.officer, entry, "answer", "x".repeat(9_000)).andExpect(redirectedUrl(comments));

        assertThat(questions(letter.officer)).isEmpty();
        told(letter.lead, "Owen Price has answered you");
        web.perform(get(comments).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Answered")))
                .andExpect(content().string(containsString("Read all of it (9,000 characters)")));
    }

    @Test
    void what_a_cover_says_in_somebodys_name_is_told_to_them() throws Exception {
        var deputy = letter.colleague("Dev Patel", Role.OFFICER);
        letter.bean(Covering.class).appoint(letter.actor(letter.director), deputy.id(), letter.today(), letter.today());
        var acting = deputy.as(new Post(Role.DIRECTOR, letter.director.post().body(), letter.director.id()));

        say(acting, "Please bring this to the board", letter.officer).andExpect(redirectedUrl(comments));

        told(letter.director, "Dev Patel said this for you about area");
    }

    @Test
    void ten_thousand_characters_are_kept_and_one_more_is_refused_with_what_was_typed() throws Exception {
        say(letter.lead, "y".repeat(10_001), null)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("y".repeat(10_001))))
                .andExpect(content().string(containsString("10,000")));
        assertThat(letter.bean(Discussing.class).of(letter.actor(letter.lead), letter.area(1)))
                .isEmpty();

        say(letter.lead, "y".repeat(10_000), null).andExpect(redirectedUrl(comments));

        assertThat(letter.bean(Discussing.class).of(letter.actor(letter.lead), letter.area(1)))
                .singleElement()
                .satisfies(comment -> assertThat(comment.words()).hasSize(10_000));
        web.perform(get(comments).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Read all of it (10,000 characters)")));
    }

    @Test
    void a_question_is_settled_by_whoever_directs_and_withdrawn_by_whoever_asked() throws Exception {
        say(letter.lead, "How many?", letter.officer);
        answer(letter.director, questions(letter.officer).get(0), "resolve", "").andExpect(redirectedUrl(comments));
        assertThat(questions(letter.officer)).isEmpty();
        say(letter.lead, "Since when?", letter.officer);
        var second = questions(letter.officer).get(0);
        answer(letter.officer, second, "withdraw", "").andExpect(status().isNotFound());
        answer(letter.lead, second, "withdraw", "").andExpect(redirectedUrl(comments));
        assertThat(questions(letter.officer)).isEmpty();
        web.perform(get(comments).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Settled")))
                .andExpect(content().string(containsString("Withdrawn")));
        answer(letter.officer, second, "answer", "Too late")
                .andExpect(content().string(containsString("answered, settled or withdrawn already")));
    }

    @Test
    void nobody_reads_it_who_may_not_and_nobody_is_named_or_asked_who_could_not_read_it() throws Exception {
        var stranger = letter.colleague("Nora Bell", Role.OFFICER);
        say(letter.lead, "Ask @Nora Bell", null)
                .andExpect(content().string(containsString("“@Nora Bell” names nobody who reads these comments")));
        say(letter.lead, "Please look", stranger)
                .andExpect(content().string(containsString("Choose somebody who may read this area")));
        say(letter.lead, "A word among ourselves", null);

        var observer = letter.colleague("Bram Sole", Role.OBSERVER);
        for (var other : List.of(letter.inspector, letter.second, stranger, observer))
            web.perform(get(comments).with(other.signedIn())).andExpect(status().isNotFound());
        web.perform(get(comments).with(letter.officer.signedIn()))
                .andExpect(content().string(not(containsString("A word among ourselves"))));
        for (var other : List.of(letter.inspector, observer))
            web.perform(get("/areas/" + letter.area(1)).with(other.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(comments))));
    }

    @Test
    void what_is_not_in_the_plan_can_not_be_talked_of_and_an_empty_comment_says_nothing() throws Exception {
        var gone = UUID.randomUUID().toString();
        for (var about : List.of(gone, "nonsense"))
            said(letter.lead, about, "How far is it?", letter.officer)
                    .andExpect(content().string(containsString("This action is not in the plan any more")))
                    .andExpect(content().string(containsString("How far is it?")));
        say(letter.lead, " ", null).andExpect(content().string(containsString("Say something")));
        assertThat(questions(letter.officer)).isEmpty();
        var action = letter.bean(Discussing.class)
                .actions(letter.actor(letter.lead), letter.area(1))
                .get(0);
        said(letter.lead, action.id().toString(), "How far is it?", letter.officer)
                .andExpect(redirectedUrl("/areas/" + letter.area(1) + "/plan#comments"));
        web.perform(get(comments).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("Action: ")));
    }

    @Test
    void what_was_said_stands_beside_the_plan_its_action_and_the_evidence_with_what_became_of_it() throws Exception {
        var area = "/areas/" + letter.area(1);
        var action = letter.bean(PlanReading.class)
                .stored(letter.area(1))
                .orElseThrow()
                .actions()
                .get(0)
                .id();
        web.perform(get(area + "/plan").with(letter.lead.signedIn()))
                .andExpect(content().string(containsString(area + "/comments?about=" + action)));
        web.perform(get(area + "/comments?about=" + action).with(letter.lead.signedIn()))
                .andExpect(content().string(containsString("value=\"" + action + "\" selected")));
        web.perform(get(area + "/comments?about=nonsense").with(letter.lead.signedIn()))
                .andExpect(status().isOk());

        said(letter.lead, action.toString(), "Is the trainer booked?", letter.officer)
                .andExpect(redirectedUrl(area + "/plan#comments"));
        said(letter.director, "PLAN", "The board reads this one", null)
                .andExpect(redirectedUrl(area + "/plan#comments"));
        said(letter.lead, "EVIDENCE", "The audit is missing", null)
                .andExpect(redirectedUrl(area + "/evidence#comments"));
        answer(letter.officer, questions(letter.officer).get(0), "answer", "Booked for the 3rd");

        web.perform(get(area + "/plan").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("Is the trainer booked?")))
                .andExpect(content().string(containsString("Booked for the 3rd")))
                .andExpect(content().string(containsString("The board reads this one")))
                .andExpect(content().string(not(containsString("The audit is missing"))));
        web.perform(get(area + "/evidence").with(letter.director.signedIn()))
                .andExpect(content().string(containsString("The audit is missing")))
                .andExpect(content().string(not(containsString("The board reads this one"))));
        web.perform(get(area + "/plan").with(letter.officer.signedIn()))
                .andExpect(content().string(containsString("Booked for the 3rd")))
                .andExpect(content().string(not(containsString("The board reads this one"))));
        for (var page : List.of("/plan", "/evidence"))
            web.perform(get(area + page).with(letter.inspector.signedIn()))
                    .andExpect(content().string(not(containsString("The board reads"))))
                    .andExpect(content().string(not(containsString("The audit is missing"))))
                    .andExpect(content().string(not(containsString("/comments"))));
    }

    private ResultActions said(TestPerson who, String about, String words, @Nullable TestPerson asked)
            throws Exception {
        return web.perform(post(comments)
                .param("about", about)
                .param("words", words)
                .param("asked", asked == null ? "" : asked.id().toString())
                .with(csrf())
                .with(who.signedIn()));
    }

    @Test
    void a_question_to_somebody_who_leaves_is_its_leads() throws Exception {
        say(letter.director, "How many?", letter.officer);
        var id = questions(letter.officer).get(0).id();
        var leaver = letter.bean(Directory.class).person(letter.officer.id()).orElseThrow();
        letter.bean(Administering.class)
                .deactivate(
                        application.getBean(TestPeople.class).administrator(), letter.officer.id(), leaver.version());

        assertThat(questions(letter.lead)).extracting(WorkItem::id).contains(id);
        answer(letter.lead, questions(letter.lead).get(0), "answer", "Twelve").andExpect(redirectedUrl(comments));
        assertThat(letter.bean(Discussing.class).of(letter.actor(letter.director), letter.area(1)))
                .singleElement()
                .satisfies(comment -> assertThat(comment.state()).isEqualTo(AreaComment.State.ANSWERED));
    }

    @Test
    void a_question_to_an_officer_who_owns_no_action_there_any_more_is_its_leads() throws Exception {
        say(letter.director, "How many?", letter.officer);
        var id = questions(letter.officer).get(0).id();

        letter.bean(AreaRegister.class).officersAre(letter.area(1), Set.of());

        assertThat(questions(letter.officer)).isEmpty();
        assertThat(questions(letter.lead)).extracting(WorkItem::id).contains(id);
    }

    private ResultActions say(TestPerson by, String words, @Nullable TestPerson asked) throws Exception {
        return said(by, "AREA", words, asked);
    }

    private ResultActions answer(TestPerson by, WorkItem question, String act, String words) throws Exception {
        return web.perform(post(comments + "/" + question.id())
                .param("do", act)
                .param("words", words)
                .with(csrf())
                .with(by.signedIn()));
    }

    private void told(TestPerson person, String words) throws Exception {
        web.perform(get("/notices").with(person.signedIn())).andExpect(content().string(containsString(words)));
    }

    private List<WorkItem> questions(TestPerson person) {
        var filter = new WorkFilter(Set.of(PromiseKind.answerComment), letter.inspection, null, false);
        return letter.bean(WorkQueue.class)
                .list(letter.actor(person), WorkView.MINE, null, 9, filter)
                .items();
    }
}
