package followthrough.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.evidence.EvidenceDetails;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.evidence.Replacing;
import followthrough.evidence.Sensitivity;
import followthrough.evidence.Supporting;
import followthrough.plan.PlanReading;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A restricted item is its adder's, the lead's and the director's until it is endorsed; nobody guesses their way in. */
@WebTest
class RestrictedEvidenceTest {

    private static final String TITLE = "Notes on three cases";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    private TestCase letter;
    private UUID restricted;

    @BeforeEach
    void a_director_adds_a_restricted_item() {
        letter = TestCase.issued(application, "HUL", "Visits are late.", "Plans are thin.")
                .assigned();
        letter.planSigned(letter.area(1));
        var director = letter.actor(letter.director);
        var owner = letter.officer.id();
        var details = new EvidenceDetails("Audit team", "", owner, Sensitivity.RESTRICTED, Set.of());
        var item = new EvidenceItem(TITLE, EvidenceKind.OUTCOME, director.on(), "Seen", null, details);
        restricted = letter.bean(Gathering.class).add(director, letter.area(1), item);
    }

    @Test
    void it_is_there_for_the_lead_and_the_director_and_for_nobody_else() throws Exception {
        var page = "/areas/" + letter.area(1) + "/evidence/" + restricted;
        for (var reader : new followthrough.web.TestPerson[] {letter.lead, letter.director})
            web.perform(get(page).with(reader.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Restricted")));
        for (var other : new followthrough.web.TestPerson[] {
            letter.officer, letter.inspector, letter.colleague("Olga Board", Role.OBSERVER)
        }) {
            web.perform(get(page).with(other.signedIn())).andExpect(status().isNotFound());
            web.perform(get(page + "/file").with(other.signedIn())).andExpect(status().isNotFound());
        }
        web.perform(post(page + "/use").with(csrf()).with(letter.officer.signedIn()))
                .andExpect(status().isNotFound());
        web.perform(post(page + "/remove").with(csrf()).param("reason", "No").with(letter.officer.signedIn()))
                .andExpect(status().isNotFound());
    }

    @Test
    void neither_the_list_nor_the_record_of_the_area_names_it_to_an_officer() throws Exception {
        for (var address : new String[] {"/evidence", "", "/history"})
            web.perform(get("/areas/" + letter.area(1) + address).with(letter.officer.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(TITLE))));
    }

    @Test
    void once_endorsed_it_is_read_like_every_other_one() {
        letter.evidenceEndorsed(letter.area(1));
        assertThat(letter.bean(EvidenceLibrary.class).of(letter.actor(letter.inspector), letter.area(1)))
                .anyMatch(item -> item.id().equals(restricted));
    }

    @Test
    void nobody_says_that_it_supports_an_action_of_another_plan() {
        letter.planSigned(letter.area(2));
        var others = letter.bean(PlanReading.class).stored(letter.area(2)).orElseThrow();
        var action = Set.of(others.actions().get(0).id());
        var supporting = letter.bean(Supporting.class);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> supporting.use(letter.actor(letter.lead), letter.area(1), restricted, action, Set.of()));
    }

    @Test
    void of_two_who_replace_one_item_the_second_is_told() {
        var replacing = letter.bean(Replacing.class);
        var lead = letter.actor(letter.lead);
        var item = new EvidenceItem("Again", EvidenceKind.OUTCOME, lead.on(), "Seen anew", null);
        replacing.replace(lead, letter.area(1), restricted, item, "The first was wrong");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> replacing.replace(
                        letter.actor(letter.director), letter.area(1), restricted, item, "So I think, too"))
                .matches(refused -> refused.obstacles().get(0).code().equals("evidenceReplaced"));
    }
}
