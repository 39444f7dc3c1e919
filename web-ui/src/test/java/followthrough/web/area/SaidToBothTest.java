package followthrough.web.area;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import fixture.CaseFixtures;
import followthrough.plan.ActionOwner;
import followthrough.shared.AreaReference;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What one of them does to what lies with the other is said to the other, and before it is done to whoever does it. */
@WebTest
class SaidToBothTest {

    private static final String LAPSED = "it is no longer offered or endorsed";
    private static final String REPLACED = "took the place of the one that waited for a signature";
    private static final String LEFT_OUT = "leaves out actions of the signed plan";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Test
    void evidence_that_is_added_to_what_is_offered_takes_the_offer_back_and_both_are_told() throws Exception {
        var work = TestCase.issued(application, "WAL", "Visits are late.").assigned();
        var area = work.area(1);
        work.planSigned(area);
        var page = "/areas/" + area + "/evidence";
        sees(work.lead, page, not(containsString("takes the offer back")));
        work.evidenceOffered(area);
        sees(work.lead, page, containsString("takes the offer back"));
        sees(work.director, "/notices", not(containsString(LAPSED)));

        work.evidenceAdded(area, "Another audit");
        for (var person : new TestPerson[] {work.lead, work.director}) sees(person, "/notices", containsString(LAPSED));
    }

    @Test
    void a_version_in_the_place_of_one_that_waits_is_said_to_the_director() throws Exception {
        var work = TestCase.issued(application, "WAM", "Visits are late.").assigned();
        var area = work.area(1);
        work.planSigned(area);
        work.planHandedIn(area);
        sees(work.director, signOff(area), not(containsString("It takes the place of version")));
        sees(work.director, "/notices", not(containsString(REPLACED)));

        work.planHandedIn(area);
        sees(work.director, signOff(area), containsString("It takes the place of version 2"));
        sees(work.director, "/notices", containsString(REPLACED));
    }

    @Test
    void a_signed_action_that_a_change_leaves_out_is_said_until_the_change_is_signed() throws Exception {
        var work = TestCase.issued(application, "WAN", "Visits are late.").assigned();
        var area = work.area(1);
        var page = "/areas/" + area + "/plan";
        work.planSigned(area);
        sees(work.lead, page, not(containsString(LEFT_OUT)));

        var me = work.actor(work.lead);
        var owner = ActionOwner.of(work.officer.id(), "Owen Price");
        var change = CaseFixtures.plan(
                "Children get help early", "Hire two managers", owner, me.on().plusDays(40));
        work.bean(CaseFixtures.class).handInPlan(me, area, change);
        for (var person : new TestPerson[] {work.lead, work.director})
            sees(person, page, allOf(containsString(LEFT_OUT), containsString("<li class=\"ft-break\">Train every")));

        work.pendingPlanSigned(area);
        sees(work.lead, page, not(containsString(LEFT_OUT)));
    }

    private static String signOff(AreaReference area) {
        return "/areas/" + area + "/plan/sign-off";
    }

    private void sees(TestPerson person, String page, org.hamcrest.Matcher<String> what) throws Exception {
        web.perform(get(page).with(person.signedIn())).andExpect(content().string(what));
    }
}
