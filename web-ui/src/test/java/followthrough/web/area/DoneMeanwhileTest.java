package followthrough.web.area;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import followthrough.area.AreaRevising;
import followthrough.audit.AuditTrail;
import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Directory;
import followthrough.people.Membership;
import followthrough.plan.draft.Importing;
import followthrough.plan.sheet.SheetOpening;
import followthrough.plan.template.Templates;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Two windows: what somebody did in one of them is told by name in the other, on every page of an act. */
@WebTest
class DoneMeanwhileTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    private final List<String> silent = new ArrayList<>();

    @Test
    void whoever_comes_too_late_is_told_who_did_it_and_when() throws Exception {
        var letter = TestCase.issued(application, "BIR", "Thresholds are not understood.")
                .assigned();
        var erin = letter.colleague("Erin Vale", Role.DIRECTOR);
        var area = "/areas/" + letter.area(1);
        letter.planHandedIn(letter.area(1));
        told("Amara Lindqvist", get(area + "/plan/edit"), letter.lead);
        letter.pendingPlanSigned(letter.area(1));
        told("Dana Okafor", get(area + "/plan/sign-off"), erin);
        told("Dana Okafor", post(area + "/plan/sign-off").param("do", "sign").param("declared", "true"), erin);
        told("Dana Okafor", get(area + "/plan/take-back"), letter.lead);
        told("Dana Okafor", post(area + "/plan/take-back"), letter.lead);
        letter.evidenceEndorsed(letter.area(1));
        told("Dana Okafor", get(area + "/evidence/endorse"), erin);
        told(
                "Dana Okafor",
                post(area + "/evidence/endorse").param("do", "notReady").param("comments", "No"),
                erin);
        told("Dana Okafor", get(area + "/evidence/offer"), letter.lead);
        told("Dana Okafor", post(area + "/evidence/offer"), letter.lead);
        var paper = "/inspections/" + letter.inspection + "/letter";
        for (var act : List.of("/check/issue", "/check/return", "/draft/hand-over", "/draft/facts"))
            told("Samir Cole", post(paper + act).param("seen", "0"), letter.inspector);
        told("Samir Cole", get(paper + "/draft/facts"), letter.inspector);

        assertThat(silent).isEmpty();
    }

    @Test
    void a_statement_that_another_director_sent_is_told_as_theirs() throws Exception {
        var letter = TestCase.askedForStatement(application, "BIR", "Thresholds are not understood.")
                .assigned()
                .statementDue()
                .statementSent("the board has not met");
        var erin = letter.colleague("Erin Vale", Role.DIRECTOR);
        var statement = "/inspections/" + letter.inspection + "/statement";
        told("Dana Okafor", get(statement + "/send"), erin);
        told("Dana Okafor", post(statement + "/send").param("declared", "true"), erin);
        told("Dana Okafor", get(statement + "/share-draft"), erin);
        told("Dana Okafor", get(statement + "/supplement"), erin);

        assertThat(silent).isEmpty();
    }

    @Test
    void so_is_whoever_comes_too_late_to_people_and_their_roles() throws Exception {
        var letter = TestCase.issued(application, "BIR", "Thresholds are not understood.");
        var people = letter.bean(TestPeople.class);
        var administering = letter.bean(Administering.class);
        var ada = people.administrator("Ada Min");
        var bea = people.administrator("Bea Holt");
        var erin = letter.colleague("Erin Vale", Role.DIRECTOR);
        var late = letter.colleague("Lena Voss", Role.OFFICER);
        var page = "/people/" + late.id();
        var version =
                letter.bean(Directory.class).person(late.id()).orElseThrow().version();
        administering.deactivate(ada.actor(letter.today()), late.id(), version);
        told("Ada Min", post(page + "/deactivate").param("version", String.valueOf(version)), bea);
        var held = new Membership(Role.OFFICER, late.post().body());
        administering.removeMembership(ada.actor(letter.today()), late.id(), held);
        told(
                "Ada Min",
                post(page + "/memberships/remove").param("role", "OFFICER").param("body", "BIR"),
                bea);

        administering.askForPost(
                ada.actor(letter.today()), letter.officer.id(), new Membership(Role.OBSERVER, new Body("BIR")));
        var dana = letter.actor(letter.director);
        var confirming = letter.bean(Confirming.class);
        var asked = confirming.of(dana, letter.officer.id()).get(0).id();
        confirming.confirm(dana, asked);
        told("Dana Okafor", post("/confirmations/" + asked + "/confirm"), erin);
        told("Dana Okafor", post("/confirmations/" + asked + "/decline"), bea);

        assertThat(silent).isEmpty();
    }

    @Test
    void and_to_tables_templates_imports_and_changes_of_areas() throws Exception {
        var letter = TestCase.issued(application, "BIR", "Thresholds are not understood.")
                .assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        var people = letter.bean(TestPeople.class);
        var ada = people.administrator("Ada Min").actor(letter.today());
        letter.bean(TransactionTemplate.class)
                .executeWithoutResult(one -> letter.bean(AuditTrail.class)
                        .record(ada, "decisionTableDated", "escalation", null, "1 from 1 March 2027"));
        told("Ada Min", get("/administration/decisions/escalation/versions/99"), people.administrator("Bea Holt"));

        var templates = letter.bean(Templates.class);
        var dana = letter.actor(letter.director);
        var kept = templates.keep(letter.actor(letter.lead), area, "Thresholds", Set.of("outcome"));
        templates.remove(dana, kept.id(), kept.version());
        told("Dana Okafor", get("/templates/" + kept.id()), letter.lead);
        told("Dana Okafor", post("/templates/" + kept.id()).param("name", "Others"), letter.lead);

        var sheet = letter.bean(SheetOpening.class).read(ByteSource.of("Action,Owner\nTrain,Owen\n".getBytes(UTF_8)));
        var importing = letter.bean(Importing.class);
        var lead = letter.actor(letter.lead);
        var upload = importing.begin(lead, area, "plan.csv", sheet);
        letter.bean(TransactionTemplate.class)
                .executeWithoutResult(one ->
                        letter.bean(AuditTrail.class).record(lead, "planWritten", area.value(), null, "1 action"));
        letter.bean(JdbcClient.class)
                .sql("delete from app.plan_import where id = ?")
                .param(upload)
                .update();
        told("Amara Lindqvist", get("/areas/" + area + "/plan/import/" + upload), letter.lead);
        told(
                "Amara Lindqvist",
                post("/areas/" + area + "/plan/import/" + upload).param("do", "take"),
                letter.lead);

        var revising = letter.bean(AreaRevising.class);
        var proposal = revising.proposeToWithdraw(dana, area, "It is double");
        revising.refuse(letter.actor(letter.second), proposal, "It is not");
        var changes = "/inspections/" + letter.inspection + "/changes/" + proposal;
        for (var act : List.of(
                get(changes),
                post(changes).param("do", "confirm"),
                post(changes).param("do", "refuse"))) told("Samir Cole", act, letter.inspector, "main");

        assertThat(silent).isEmpty();
    }

    private void told(String name, MockHttpServletRequestBuilder act, TestPerson late) throws Exception {
        told(name, act, late, "main .ft-obstacles, main .govuk-inset-text, main .govuk-error-summary");
    }

    private void told(String name, MockHttpServletRequestBuilder act, TestPerson late, String place) throws Exception {
        var answer = web.perform(act.with(csrf()).with(late.signedIn())).andReturn();
        var html = answer.getResponse().getContentAsString();
        var said = Jsoup.parse(html).select(place);
        if (!said.text().contains(name)) {
            var request = answer.getRequest();
            silent.add(request.getMethod() + " " + request.getRequestURI() + ": "
                    + answer.getResponse().getStatus() + " " + said.text());
        }
    }
}
