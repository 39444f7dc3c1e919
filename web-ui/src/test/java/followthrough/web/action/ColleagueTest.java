package followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import followthrough.inspection.Suspending;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What hangs on a colleague, for whoever has to see to it. */
@WebTest
class ColleagueTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    @Autowired
    Suspending suspending;

    @Test
    void cases_that_stand_still_are_marked_until_they_go_on() throws Exception {
        var town = TestCase.issued(application, "WMF", "Visits are late.").assigned();
        town.planSigned(town.area(1));
        var administrator = application
                .getBean(TestPeople.class)
                .someone("Ada Quill", Role.ADMINISTRATOR, Body.INSTALLATION)
                .actor(town.today());
        assertThat(colleague(town)).contains("Visits are late.").doesNotContain("Suspended");

        suspending.suspend(administrator, town.inspection, "The court asked for it");
        assertThat(colleague(town)).contains("Suspended");

        suspending.resume(administrator, town.inspection);
        assertThat(colleague(town)).doesNotContain("Suspended");
    }

    private String colleague(TestCase town) throws Exception {
        var page = web.perform(get("/colleagues/" + town.lead.id()).with(town.director.signedIn()))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        var main = page.getContentAsString();
        return main.substring(main.indexOf("<main"));
    }
}
