package followthrough.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceDetails;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.evidence.Sensitivity;
import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.form.Confirmation;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What an endorsement opens is said before it is given, and what ended one is said to those who read on what was endorsed. */
@WebTest
class EndorsementEndedTest {

    private static final String ENDED = "offered or endorsed no longer";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    private TestCase work;
    private String page;

    @BeforeEach
    void an_area_with_a_signed_plan() {
        work = TestCase.issued(application, "NNH", "Visits are late.").assigned();
        work.planSigned(work.area(1));
        page = "/areas/" + work.area(1) + "/evidence";
    }

    @Test
    void inspectors_go_on_reading_what_was_endorsed_and_are_told_what_was_taken_out_since() throws Exception {
        var out = work.evidenceAdded(work.area(1), "Reading of rotas");
        work.evidenceEndorsed(work.area(1));

        assertThat(done(work.lead, page + "/" + out + "/remove", "reason", "It was another month"))
                .contains(ENDED)
                .contains("the area lead and the director have been told");

        shows(work.inspector, "What was endorsed by Dana Okafor on", "the code holds no longer");
        shows(work.inspector, "“Reading of rotas” was taken out of use on");
        shows(work.lead, "Inspectors and observers go on seeing what was endorsed by Dana Okafor on");
        shows(work.director, "One item was taken out of use since");
        web.perform(get(page).with(work.lead.signedIn()))
                .andExpect(content().string(not(containsString("Inspectors see none of it yet"))));
    }

    @Test
    void before_the_first_endorsement_inspectors_see_none_of_it_and_are_told_nothing() throws Exception {
        var item = work.evidenceAdded(work.area(1), "Reading of rotas");

        assertThat(done(work.lead, page + "/" + item + "/remove", "reason", "It was another month"))
                .doesNotContain(ENDED);
        shows(work.lead, "Inspectors see none of it yet");
        web.perform(get(page).with(work.inspector.signedIn()))
                .andExpect(content().string(not(containsString("was endorsed by"))));
    }

    @Test
    void the_director_is_told_which_restricted_items_the_endorsement_opens_and_observers_read_none_that_names_a_child()
            throws Exception {
        var observer = work.colleague("Olga Board", Role.OBSERVER);
        var sealed = restricted("Notes on three cases", null);
        var child = restricted("Chronology", "The court asks for it");
        work.figureRecorded(work.area(1)).evidenceOffered(work.area(1));

        web.perform(get(page + "/endorse").with(work.director.signedIn()))
                .andExpect(content().string(containsString("2 restricted items are opened by your endorsement")))
                .andExpect(content().string(containsString("“Chronology”: it may name a child")));
        var library = work.bean(EvidenceLibrary.class);
        work.bean(Endorsing.class)
                .endorse(
                        work.actor(work.director),
                        work.area(1),
                        library.stored(work.area(1)).orElseThrow().version(),
                        "");

        shows(work.inspector, "Chronology", "It may name a child: the authority gave a reason");
        read(work.inspector, child, 200);
        read(observer, sealed, 200);
        read(observer, child, 404);
        web.perform(get(page + "/" + child + "/file").with(observer.signedIn())).andExpect(status().isNotFound());
        web.perform(get(page).with(observer.signedIn())).andExpect(content().string(not(containsString("Chronology"))));
    }

    @Test
    void a_chief_executive_reads_what_is_restricted_where_no_director_can_decide_alone() throws Exception {
        var chief = work.colleague("Peter Lang", Role.CHIEF_EXECUTIVE);
        var sealed = restricted("Notes on three cases", null);

        read(chief, sealed, 404);
        web.perform(get(page).with(chief.signedIn()))
                .andExpect(content().string(not(containsString("Notes on three cases"))));
    }

    private UUID restricted(String title, @Nullable String keptBecause) {
        var lead = work.actor(work.lead);
        var details = new EvidenceDetails("Audit team", "", work.lead.id(), Sensitivity.RESTRICTED, Set.of());
        var item = new EvidenceItem(title, EvidenceKind.OUTCOME, lead.on(), "Seen " + title, null, details);
        if (keptBecause != null) item = item.keptAlthough(keptBecause);
        return work.bean(Gathering.class).add(lead, work.area(1), item);
    }

    private void read(TestPerson reader, UUID item, int status) throws Exception {
        web.perform(get(page + "/" + item).with(reader.signedIn())).andExpect(status().is(status));
    }

    private void shows(TestPerson reader, String... words) throws Exception {
        for (var said : words)
            web.perform(get(page).with(reader.signedIn())).andExpect(content().string(containsString(said)));
    }

    private String done(TestPerson by, String address, String field, String value) throws Exception {
        var flash = web.perform(post(address).with(by.signedIn()).with(csrf()).param(field, value))
                .andReturn()
                .getFlashMap();
        var said = (Confirmation) Objects.requireNonNull(flash.get("done"));
        return said.title() + ". " + said.next();
    }
}
