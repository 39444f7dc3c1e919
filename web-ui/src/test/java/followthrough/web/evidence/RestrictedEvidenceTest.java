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

import followthrough.area.Assigning;
import followthrough.evidence.Evidence;
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
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A restricted item is its adder's, its owner's, the lead's and the director's until it is endorsed; nobody guesses their way in. */
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
    void it_is_there_for_the_lead_the_director_and_whoever_answers_for_it_and_for_nobody_else() throws Exception {
        var page = "/areas/" + letter.area(1) + "/evidence/" + restricted;
        for (var reader : new TestPerson[] {letter.lead, letter.director, letter.officer})
            web.perform(get(page).with(reader.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Restricted")));
        var other = letter.colleague("Omar Reed", Role.OFFICER);
        for (var stranger : new TestPerson[] {other, letter.inspector, letter.colleague("Olga Board", Role.OBSERVER)}) {
            for (var what : new String[] {"", "/file", "/look", "/picture", "/correct", "/close"})
                web.perform(get(page + what).with(stranger.signedIn())).andExpect(status().isNotFound());
            for (var act : new String[] {"/use", "/remove", "/close"})
                web.perform(post(page + act).with(csrf()).param("reason", "No").with(stranger.signedIn()))
                        .andExpect(status().isNotFound());
        }
    }

    @Test
    void only_whoever_is_entrusted_with_it_uses_it_in_another_area() throws Exception {
        letter.evidenceEndorsed(letter.area(1));
        var other = letter.colleague("Nia Kent", Role.AREA_LEAD);
        letter.bean(Assigning.class).reassign(letter.actor(letter.director), letter.area(2), other.id());
        web.perform(post("/areas/" + letter.area(2) + "/evidence/share")
                        .param("item", restricted.toString())
                        .with(csrf())
                        .with(other.signedIn()))
                .andExpect(status().isNotFound());
        letter.bean(Gathering.class).alsoServe(letter.actor(letter.director), letter.area(2), restricted);
        web.perform(get("/areas/" + letter.area(2) + "/evidence/" + restricted).with(other.signedIn()))
                .andExpect(status().isOk());
    }

    @Test
    void what_should_never_have_been_kept_is_closed_to_all_but_those_who_answer_for_the_area() throws Exception {
        var named = named();
        letter.evidenceEndorsed(letter.area(1));
        var page = "/areas/" + letter.area(1) + "/evidence/" + named;
        web.perform(get(page).with(letter.inspector.signedIn())).andExpect(status().isOk());

        web.perform(closed(page, "")).andExpect(status().isOk());
        web.perform(closed(page, "It names Ana Brown")).andExpect(status().is3xxRedirection());
        for (var reader :
                new TestPerson[] {letter.inspector, letter.officer, letter.colleague("Olga Board", Role.OBSERVER)})
            web.perform(get(page).with(reader.signedIn())).andExpect(status().isNotFound());
        web.perform(get(page).with(letter.director.signedIn()))
                .andExpect(content().string(containsString("It names Ana Brown")));
        web.perform(closed(page, "Again")).andExpect(content().string(containsString("is closed already")));
        for (var reader : new TestPerson[] {letter.inspector, letter.officer, letter.lead})
            web.perform(get("/areas/" + letter.area(1) + "/history").with(reader.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Ana Brown"))));
        web.perform(get("/areas/" + letter.area(1) + "/history").with(letter.inspector.signedIn()))
                .andExpect(content().string(containsString("Evidence closed")));
        var library = letter.bean(EvidenceLibrary.class);
        assertThat(library.isIntact(library.stored(letter.area(1)).orElseThrow()))
                .isTrue();
        assertThat(library.endorsed(letter.area(1))).contains(restricted).doesNotContain(named);
    }

    @Test
    void a_version_without_names_closes_those_before_it() throws Exception {
        var first = named();
        letter.evidenceEndorsed(letter.area(1));
        var lead = letter.actor(letter.lead);
        var clean = new EvidenceItem("Audit", EvidenceKind.OUTCOME, lead.on(), "Nobody is named", null);
        var second = letter.bean(Replacing.class).replace(lead, letter.area(1), first, clean, "It names Ana", true);
        assertThat(seen(letter.inspector)).doesNotContain(first, second);
        assertThat(seen(letter.officer)).doesNotContain(first);
        assertThat(seen(letter.director)).contains(first, second);
    }

    @Test
    void a_restricted_version_restricts_those_before_it_and_leaves_no_reason_in_the_record() throws Exception {
        var officer = letter.actor(letter.officer);
        var open = new EvidenceItem("Visits to Ana Brown", EvidenceKind.DATA, officer.on(), "Seen", null);
        var first = letter.bean(Gathering.class).add(letter.actor(letter.lead), letter.area(1), open);
        var lead = letter.actor(letter.lead);
        var details = new EvidenceDetails("", "", null, Sensitivity.RESTRICTED, Set.of());
        var kept = new EvidenceItem("Visits", EvidenceKind.DATA, lead.on(), "Seen", null, details);
        letter.bean(Replacing.class).replace(lead, letter.area(1), first, kept, "Ana Carter was named");
        assertThat(letter.bean(EvidenceLibrary.class).get(lead, letter.area(1), first))
                .matches(Evidence::isRestricted);
        web.perform(get("/areas/" + letter.area(1) + "/history").with(letter.lead.signedIn()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Evidence corrected")))
                .andExpect(content().string(not(containsString("Ana Carter"))));
    }

    private UUID named() {
        var officer = letter.actor(letter.officer);
        var item = new EvidenceItem("Audit of cases", EvidenceKind.OUTCOME, officer.on(), "Seen by Ana Brown", null);
        return letter.bean(Gathering.class).add(officer, letter.area(1), item);
    }

    private Stream<UUID> seen(TestPerson reader) {
        return letter.bean(EvidenceLibrary.class).of(letter.actor(reader), letter.area(1)).stream()
                .map(Evidence::id);
    }

    private RequestBuilder closed(String page, String reason) {
        return post(page + "/close").with(csrf()).param("reason", reason).with(letter.lead.signedIn());
    }

    @Test
    void neither_the_list_nor_the_record_of_the_area_names_it_to_another_officer() throws Exception {
        var director = letter.actor(letter.director);
        var details = new EvidenceDetails("", "", null, Sensitivity.RESTRICTED, Set.of());
        var item =
                new EvidenceItem("Notes of a fourth case", EvidenceKind.OUTCOME, director.on(), "Seen", null, details);
        letter.bean(Gathering.class).add(director, letter.area(1), item);
        for (var address : new String[] {"/evidence", "", "/history"})
            web.perform(get("/areas/" + letter.area(1) + address).with(letter.officer.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("fourth case"))));
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
    void whoever_replaces_second_reads_who_was_first_and_has_their_own_words_back() throws Exception {
        var lead = letter.actor(letter.lead);
        var item = new EvidenceItem("Again", EvidenceKind.OUTCOME, lead.on(), "Seen anew", null);
        var after = letter.bean(Replacing.class).replace(lead, letter.area(1), restricted, item, "The first was wrong");
        var page = "/areas/" + letter.area(1) + "/evidence/" + restricted + "/correct";
        var day = lead.on();

        for (var request : new MockHttpServletRequestBuilder[] {
            get(page),
            post(page)
                    .with(csrf())
                    .param("title", "My own words")
                    .param("kind", "OUTCOME")
                    .param("dated.day", String.valueOf(day.getDayOfMonth()))
                    .param("dated.month", String.valueOf(day.getMonthValue()))
                    .param("dated.year", String.valueOf(day.getYear()))
                    .param("statement", "Nothing of this is lost")
                    .param("reason", "So I think, too")
        })
            web.perform(request.with(letter.director.signedIn()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Amara Lindqvist replaced this version on")))
                    .andExpect(content().string(containsString("/evidence/" + after)));
        web.perform(get(page).with(letter.officer.signedIn())).andExpect(status().isOk());
        web.perform(get(page).with(letter.colleague("Olga Board", Role.OBSERVER).signedIn()))
                .andExpect(status().is4xxClientError());
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
