package followthrough.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import followthrough.area.AreaRevising;
import followthrough.discussion.AreaComment.About;
import followthrough.discussion.Discussing;
import followthrough.discussion.NewComment;
import followthrough.evidence.Endorsement;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.people.Covering;
import followthrough.people.Post;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever covers for the director leaves their own evidence to another, and what they decide is said for whom. */
@WebTest
class EndorsedForAnotherTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    private TestCase work;
    private String page;

    @BeforeEach
    void evidence_that_its_lead_offers() {
        work = TestCase.issued(application, "CHW", "Visits are late.", "Files are thin.")
                .assigned();
        work.planSigned(work.area(1)).figureRecorded(work.area(1)).evidenceOffered(work.area(1));
        page = "/areas/" + work.area(1) + "/evidence";
    }

    @Test
    void the_lead_who_offered_it_is_told_beforehand_who_decides_and_a_guessed_act_is_refused() throws Exception {
        var acting = covers(work.lead);

        web.perform(get(page + "/endorse").with(acting.signedIn()))
                .andExpect(content().string(containsString("You offered this evidence")))
                .andExpect(content().string(containsString("somebody else decides about it")))
                .andExpect(content().string(containsString("Dana Okafor")))
                .andExpect(content().string(not(containsString("value=\"endorse\""))));
        for (var button : new String[] {"endorse", "notReady"})
            web.perform(post(page + "/endorse")
                            .with(acting.signedIn())
                            .with(csrf())
                            .param("seen", String.valueOf(offered().version()))
                            .param("version", String.valueOf(offered().version()))
                            .param("self", "MET")
                            .param("declared", "true")
                            .param("though", "So it is")
                            .param("comments", "Not yet")
                            .param("do", button))
                    .andExpect(content().string(containsString("You offered this evidence")));

        assertThat(offered().state()).isEqualTo(Endorsement.State.OFFERED);
        web.perform(get("/tasks").with(acting.signedIn()))
                .andExpect(content().string(not(containsString(page + "/endorse"))));
    }

    @Test
    void everybody_reads_for_whom_it_was_endorsed() throws Exception {
        var deputy = work.colleague("Dev Patel", Role.OFFICER);
        work.bean(Endorsing.class)
                .endorse(
                        covers(deputy).actor(work.today()),
                        work.area(1),
                        offered().version(),
                        "It is enough");

        for (var reader : new TestPerson[] {work.inspector, work.lead, work.colleague("Olga Board", Role.OBSERVER)})
            web.perform(get(page).with(reader.signedIn()))
                    .andExpect(content().string(containsString("Said by Dev Patel for Dana Okafor on")));
    }

    @Test
    void whatever_a_cover_did_names_both_on_its_page() throws Exception {
        var deputy = work.colleague("Dev Patel", Role.OFFICER);
        var acting = covers(deputy).actor(work.today());
        var item = new EvidenceItem("Reading of rotas", EvidenceKind.OUTCOME, acting.on(), "19 of 20", null);
        var added = work.bean(Gathering.class).add(acting, work.area(1), item);
        work.bean(Gathering.class).remove(acting, work.area(1), added, "It was another month");
        work.bean(Discussing.class)
                .say(acting, work.area(1), new NewComment(About.AREA, null, "Is this enough?", null));
        var proposal =
                work.bean(AreaRevising.class).proposeToWithdraw(acting, work.area(2), "It is one with the first");

        for (var address : new String[] {
            page + "/" + added,
            "/areas/" + work.area(1) + "/comments",
            "/inspections/" + work.inspection + "/changes/" + proposal
        })
            web.perform(get(address).with(work.director.signedIn()))
                    .andExpect(content().string(containsString("Dev Patel for Dana Okafor")));
    }

    private Endorsement offered() {
        return work.bean(EvidenceLibrary.class).stored(work.area(1)).orElseThrow();
    }

    private TestPerson covers(TestPerson standIn) {
        var director = work.director;
        work.bean(Covering.class).appoint(work.actor(director), standIn.id(), work.today(), work.today());
        return standIn.as(new Post(Role.DIRECTOR, director.post().body(), director.id()));
    }
}
