package followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import followthrough.people.Post;
import followthrough.people.signin.SettingUp;
import followthrough.people.signin.SigningIn;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council alone: from the link in an empty installation's log to a plan that was in force and is followed here. */
class CouncilAloneTest extends Journey {

    static final Body WILTSHIRE = new Body("WIL");

    /** Made up for this test: no such letter was ever sent. */
    static final String LETTER = """
            15 May 2012

            Director of Children's Services
            Wiltshire Council

            Dear Director

            Annual unannounced inspection of contact, referral and assessment arrangements within Wiltshire Council \
            children's services

            This letter summarises the findings of the recent unannounced inspection of contact, referral and \
            assessment arrangements within local authority children's services in Wiltshire Council which was \
            conducted on 17 and 18 April 2012.

            Areas for development

            - Too many assessments lack sufficient analysis of the risks to children.

            - Partners are not told what becomes of the children whom they refer.

            Any areas for development identified above will be specifically considered in any future inspection.

            Yours sincerely

            Pat Example Her Majesty's Inspector
            """;

    static final String PLAN = """
            "Improvement plan v3.2 FINAL",,,,,
            ,,,,,
            Ref,What we will do,Lead,By when,RAG,Progress update
            1.1,Read twenty assessments a month,,31/12/2012,B,In place since June
            1.2,Train every assessor,,31/03/2013,A,Two teams trained
            1.3,Ask children what changed,,30/06/2013,,
            """;

    static final String OUTCOME = """
            Inspection of local authority children’s services

            Wiltshire Council

            Inspection dates: %s to %s

            Published on %s

            What needs to improve

            - The analysis of risk in the assessments of the youngest children.

            Most assessments now analyse the risks to children. Some do not.
            """;

    @Autowired
    SettingUp settingUp;

    @Autowired
    SigningIn signingIn;

    @Autowired
    JdbcClient database;

    List<UUID> administrators = List.of();

    /** As if nobody else had ever been here. */
    @BeforeEach
    void emptyInstallation() {
        administrators = database.sql("""
                        update app.person set active = false where active and id in (
                            select person_id from app.membership where role = 'ADMINISTRATOR') returning id""").query(UUID.class).list();
        database.sql("delete from app.first_set_up_over").update();
        database.sql("delete from app.installation").update();
    }

    @AfterEach
    void everybodyElseAgain() {
        administrators.forEach(id -> database.sql("update app.person set active = true where id = ?")
                .param(id)
                .update());
        database.sql("delete from app.installation").update();
    }

    @Test
    void a_council_takes_over_the_plan_that_it_works_on_from_the_link_in_the_log() {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        setUp("ada." + tag + "@wilts.example");
        visit("/first-steps");
        follow("Say whom this installation serves");
        page.getByLabel("One council").check();
        field("authority").selectOption(WILTSHIRE.code());
        look("first-steps-who");
        press("Save and go on");
        assertThat(main()).contains("That is settled");
        look("first-steps");
        follow("Bring in your people");
        bringIn(tag);
        var dana = chosen("dana", tag, Role.DIRECTOR);
        var amara = chosen("amara", tag, Role.AREA_LEAD);
        var mei = chosen("mei", tag, Role.LETTER_RECORDER);
        var gareth = chosen("gareth", tag, Role.LETTER_RECORDER);

        signIn(mei);
        assertThat(heading()).as("where one is led").isEqualTo("First steps");
        var inspection = takenOver();
        signIn(gareth);
        visit("/first-steps");
        follow("Bring in your latest letter");
        assertThat(address())
                .as("it is there already, and waits for a second person")
                .isEqualTo("/tasks");
        assertThat(main()).contains("Check the letter");
        checkAndIssue(inspection);
        signIn(dana);
        visit("/inspections/" + inspection + "/assign");
        assertThat(field("receivedOn.year").inputValue())
                .as("the letter’s own day")
                .isEqualTo("2012");
        assign(inspection, LocalDate.of(2012, 5, 16), amara, amara);
        recordStatement(inspection);

        signIn(amara);
        planInForce(inspection + "-A1");
        signIn(dana);
        visit("/areas/" + inspection + "-A1/plan/sign-off");
        assertThat(main()).contains("Signed outside by Rosa Quinn on").contains("1 August 2012");
        signOff(inspection + "-A1");
        visit("/areas/" + inspection + "-A1/progress");
        assertThat(main()).contains("as brought in from plan.csv").contains("In place since June");
        assertThat(main()).doesNotContain("overdue");
        look("adopted-progress");
        visit("/inspections/" + inspection);
        assertThat(main()).contains("Taken over on").doesNotContain("overdue");
        look("adopted-inspection");
        visit("/first-steps");
        assertThat(main()).contains("All done");
        visit("/inspections/" + inspection);
        assertThat(main()).contains("from the paper").doesNotContain("issued");
        judged(inspection, mei, gareth, dana);
    }

    /** A monitoring visit that was none; a re-inspection whose first verdict quotes no letter, and whose second one does. */
    private void judged(String inspection, TestPerson mei, TestPerson gareth, TestPerson dana) {
        signIn(mei);
        var none = visited("ilacs-monitoring", LocalDate.now(clock).minusDays(40), inspection);
        visit("/inspections/" + none + "/cancel");
        field("reason").fill("It was another council that was visited");
        press("Call the inspection off");
        visit("/inspections/" + none + "/letter/import");
        assertThat(main()).contains("nothing more is done with it");
        visit("/inspections/" + inspection);
        assertThat(main()).as("as it was before the visit").contains("Plan signed, at work");
        var visit = visited("ilacs", LocalDate.now(clock).minusDays(30), inspection);
        var check = "/areas/" + inspection + "-A1/check/" + visit;
        visit(check);
        page.getByLabel("Partly met").check();
        field("reason").fill("Analysis is better and not yet good everywhere");
        field("quotation").fill("Every single assessment sparkles with analysis.");
        press("Save the verdict");
        field("notInLetter").check(); // there is no letter yet that it could be held against
        press("Save the verdict");
        assertThat(problems()).isEmpty();
        visit("/inspections/" + visit + "/checks");
        page.locator("details summary").last().click();
        field("reason").fill("Inspectors did not look at partners");
        press("The rest were not examined");
        assertThat(main()).contains("Every area has its verdict").doesNotContain("issued");
        importLetter(visit, OUTCOME.formatted(day(30), day(29), day(10)));
        handOver(visit, "publishedOn", LocalDate.now(clock).minusDays(10));

        signIn(gareth);
        visit("/inspections/" + visit + "/letter/check");
        assertThat(page.locator("button:has-text('Record the letter')").count())
                .as("a verdict quotes what no letter says")
                .isZero();
        assertThat(main()).contains(inspection + "-A1");
        look("planted-quotation");
        field("comments").fill("The verdict on the first area quotes something else");
        press("Give it back with comments");

        signIn(mei);
        visit(check);
        follow("Correct this verdict");
        field("quotation").fill("Most assessments now analyse the risks to children.");
        field("because").fill("Quoted from memory");
        press("Save the corrected verdict");
        assertThat(problems()).isEmpty();
        handOver(visit);
        signIn(gareth);
        checkAndIssue(visit);

        signIn(dana);
        visit("/areas/" + inspection + "-A1/verdict");
        assertThat(main()).contains("Partly met", "Most assessments now analyse the risks to children.");
        visit("/areas/" + inspection + "-A2/verdict");
        assertThat(main()).contains("Not examined", "The area stays open.");
        visit("/areas/" + visit + "-A1");
        assertThat(main())
                .as("a letter that bears no day is dated by its publication")
                .contains("letter published on " + day(10));
        visit("/areas/" + inspection + "-A1/history");
        assertThat(main()).contains("One thread through 2 inspections", "Promised", "Judged on");
        look("one-thread");
    }

    private String visited(String framework, LocalDate first, String answers) {
        visit("/inspections/new");
        field("framework").selectOption(framework);
        date("firstDay", first);
        date("lastDay", first.plusDays(1));
        page.locator("input[name='start'][value='AS_IT_HAPPENS']").check();
        press("Continue");
        page.locator("input[name='answers'][value='" + answers + "']").check();
        press("Record the visit");
        return address().substring("/inspections/".length());
    }

    private String day(int ago) {
        return LocalDate.now(clock).minusDays(ago).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    private void setUp(String email) {
        page.context().clearCookies();
        visit("/set-up/" + settingUp.linkToAnother());
        field("name").fill("Ada Min");
        field("email").fill(email);
        page.locator("input[name='password']").fill(TestPeople.PASSWORD);
        page.locator("input[name='again']").fill(TestPeople.PASSWORD);
        page.locator("main form button[type='submit']").last().click();
        var account = signingIn.account(email).orElseThrow();
        signIn(new TestPerson(
                account.person(),
                "Ada Min",
                email,
                account.stamp(),
                new Post(Role.ADMINISTRATOR, Body.INSTALLATION, null)));
    }

    private void bringIn(String tag) {
        field("list").fill("""
                Name, e-mail, post
                Dana Cole, dana.%1$s@wilts.example, director
                Amara Nwosu, amara.%1$s@wilts.example, team manager
                Mei Lin, mei.%1$s@wilts.example, letter recorder
                Gareth Hill, gareth.%1$s@wilts, letter recorder
                """.formatted(tag));
        press("Look at the list");
        assertThat(main()).contains("One line has to be put right").contains("e-mail address is missing or not real");
        look("first-steps-people-wrong");
        field("list").fill(field("list").inputValue().replace("@wilts,", "@wilts.example,"));
        press("Look at the list");
        assertThat(main()).contains("4 lines, all ready");
        look("first-steps-people");
        press("Bring in 4 lines");
        assertThat(heading()).isEqualTo("Hand these over");
        look("first-steps-slips");
        slips = page.locator(".ft-secret").allInnerTexts();
        assertThat(slips).hasSize(4);
    }

    private List<String> slips = List.of();

    /** Chooses a password with the link on the slip. */
    private TestPerson chosen(String first, String tag, Role role) {
        var email = first + "." + tag + "@wilts.example";
        var slip = slips.get(List.of("dana", "amara", "mei", "gareth").indexOf(first));
        page.context().clearCookies();
        visit(slip.substring(slip.indexOf("/set-password/")));
        page.locator("input[name='password']").fill(TestPeople.PASSWORD);
        page.locator("input[name='again']").fill(TestPeople.PASSWORD);
        page.locator("main form button[type='submit']").last().click();
        var account = signingIn.account(email).orElseThrow();
        return new TestPerson(account.person(), first, email, account.stamp(), new Post(role, WILTSHIRE, null));
    }

    private String takenOver() {
        visit("/inspections/new");
        assertThat(page.getByLabel("It is under way: take it over today").isChecked())
                .isTrue();
        field("framework").selectOption("ucra");
        date("firstDay", LocalDate.of(2012, 4, 17));
        date("lastDay", LocalDate.of(2012, 4, 18));
        look("adopt-visit");
        press("Continue");
        var inspection = address().substring("/inspections/".length());
        importLetter(inspection, LETTER);
        handOver(inspection);
        return inspection;
    }

    private void recordStatement(String inspection) {
        visit("/inspections/" + inspection + "/statement/sent-outside");
        press("Record the statement");
        assertThat(problems()).hasSize(3);
        date("day", LocalDate.of(2012, 5, 1));
        field("byWhom").fill("Rosa Quinn");
        field("file").setInputFiles(paper("statement.pdf"));
        press("Record the statement");
        assertThat(problems()).singleElement().asString().contains("the letter");
        date("day", LocalDate.of(2012, 8, 9));
        field("file").setInputFiles(paper("statement.pdf"));
        press("Record the statement");
        assertThat(main())
                .contains("Sent outside by Rosa Quinn on")
                .as("what was sent years ago is not due next week")
                .doesNotContain("Due on");
        look("statement-sent-outside");
    }

    private void planInForce(String area) {
        visit("/areas/" + area + "/plan/import");
        field("file").setInputFiles(new FilePayload("plan.csv", "text/csv", PLAN.getBytes(StandardCharsets.UTF_8)));
        press("Read the file");
        assertThat(main()).contains("2 actions say so");
        look("import-states");
        press("Take 3 rows into the plan");
        field("outcome").fill("Children get the right help sooner than they did before.");
        for (int i = 0; i < 3; i++) field("actions[" + i + "].owner").selectOption(owner());
        press("Add another measure");
        field("measures[0].description").fill("Cases in which this was found in a monthly reading of twenty");
        field("measures[0].unit").fill("of 20");
        field("measures[0].baseline").fill("11");
        field("measures[0].target").fill("19");
        press("Save and come back later");
        visit("/areas/" + area + "/plan/signed-outside");
        date("day", LocalDate.of(2012, 8, 1));
        field("byWhom").fill("Rosa Quinn");
        field("file").setInputFiles(paper("plan.pdf"));
        look("signed-outside");
        press("Record the signature");
        assertThat(main()).contains("The signature is recorded");
        visit("/areas/" + area + "/plan/edit");
        press("Hand in for signature");
        assertThat(problems()).isEmpty();
    }

    /** The lead answers for all of it for now. */
    private String owner() {
        return page.locator("select[name='actions[0].owner'] option")
                .all()
                .get(1)
                .getAttribute("value");
    }

    private static FilePayload paper(String name) {
        return new FilePayload(name, "application/pdf", "%PDF-1.4 signed".getBytes(StandardCharsets.UTF_8));
    }
}
