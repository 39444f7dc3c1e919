package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import followthrough.shared.Role;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

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

    private void told(String name, MockHttpServletRequestBuilder act, TestPerson late) throws Exception {
        var answer = web.perform(act.with(csrf()).with(late.signedIn())).andReturn();
        var html = answer.getResponse().getContentAsString();
        var said = Jsoup.parse(html).select("main .ft-obstacles, main .govuk-inset-text, main .govuk-error-summary");
        if (!said.text().contains(name)) {
            var request = answer.getRequest();
            silent.add(request.getMethod() + " " + request.getRequestURI() + ": "
                    + answer.getResponse().getStatus() + " " + said.text());
        }
    }
}
