package followthrough.web.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fixture.CaseFixtures;
import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.statement.StatementSending;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Walks every page that names the next date of an area: none may say otherwise than another. */
@WebTest
class NextDatesTest {

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Test
    void every_page_names_the_same_next_date_and_an_unsigned_draft_moves_none() throws Exception {
        var letter = TestCase.askedForStatement(application, "ROC", "Visits are late.", "Files are thin.")
                .assigned()
                .statementDue();
        var today = letter.today();
        var statement =
                letter.bean(StatementSending.class).stored(letter.inspection).orElseThrow();
        signed(
                letter,
                letter.area(1),
                action(letter, "Later", today.plusDays(60)),
                action(letter, "Sooner", today.plusDays(20)));
        write(letter, letter.area(2), List.of(action(letter, "Only drafted", today.plusDays(3))));
        assertEverywhere(letter, today.plusDays(20), statement.dueOn());

        assertThat(page("/overview", letter.officer).select(".govuk-body-l").text())
                .contains("2 of your actions are promised and not done")
                .doesNotContain("No improvement cycle");

        var drafted = content(letter, letter.area(1)).actions();
        var moved = drafted.get(1).due(today.plusDays(40), new NewDateReason("other", "The trainer is ill"));
        write(
                letter,
                letter.area(1),
                List.of(drafted.get(0), moved, action(letter, "New and unsigned", today.plusDays(1))));
        assertEverywhere(letter, today.plusDays(20), statement.dueOn());
        write(letter, letter.area(1), List.of(drafted.get(0)));
        assertEverywhere(letter, today.plusDays(20), statement.dueOn());

        write(letter, letter.area(1), drafted);
        report(letter, "Sooner");
        assertEverywhere(letter, today.plusDays(60), statement.dueOn());
        assertThat(page("/actions", letter.director).text()).contains("Later").doesNotContain("Sooner");

        letter.evidenceAdded(letter.area(1), "Audit");
        letter.evidenceEndorsed(letter.area(1));
        assertEverywhere(letter, today.plusDays(60), statement.dueOn());
        assertThat(page("/actions", letter.officer).text()).contains("Later");
    }

    @Test
    void a_promise_outlasts_its_withdrawn_signature_until_it_is_dropped_or_signed_anew() throws Exception {
        var letter = TestCase.issued(application, "SWI", "Visits are late.").assigned();
        var today = letter.today();
        var area = letter.area(1);
        signed(letter, area, action(letter, "Later", today.plusDays(60)), action(letter, "Sooner", today.plusDays(20)));
        var director = letter.actor(letter.director);
        var holds = letter.bean(PlanReading.class)
                .signed(director, area)
                .orElseThrow()
                .sha256();
        letter.bean(SigningOff.class).withdraw(director, area, holds, "The board no longer agrees");

        for (var reader : List.of(letter.director, letter.lead, letter.officer))
            assertThat(page("/actions", reader).text()).contains("Later", "Sooner");
        assertThat(beside(page("/areas/" + area, letter.director)))
                .isEqualTo(today.plusDays(20).toString());

        var later = content(letter, area).actions().get(0);
        write(letter, area, List.of(later));
        assertThat(page("/actions", letter.director).text()).contains("Later").doesNotContain("Sooner");

        signed(letter, area, later, action(letter, "Written anew", today.plusDays(30)));
        assertThat(page("/actions", letter.director).text())
                .contains("Later", "Written anew")
                .doesNotContain("Sooner");
    }

    @Test
    void evidence_of_what_was_finished_early_is_due_no_sooner_than_it_was_promised() throws Exception {
        var letter = TestCase.askedForStatement(application, "SUT", "Visits are late.", "Files are thin.")
                .assigned()
                .statementDue();
        var today = letter.today();
        signed(letter, letter.area(1), action(letter, "Done early", today.plusDays(200)));
        signed(letter, letter.area(2), action(letter, "Done in time", today.plusDays(3)));
        letter.statementSent(null);
        report(letter, letter.area(1), "Done early");
        report(letter, letter.area(2), "Done in time");

        var expected = Map.of(
                letter.area(1).value(), today.plusDays(200).toString(),
                letter.area(2).value(), today.plusDays(14).toString());
        assertThat(evidenceDue(page("/tasks?view=mine", letter.lead))).isEqualTo(expected);
        for (var reader : List.of(letter.director, letter.lead))
            for (var area : List.of(letter.area(1), letter.area(2)))
                assertThat(beside(page("/areas/" + area, reader))).isEqualTo(expected.get(area.value()));
        assertThat(page("/areas", letter.lead).text()).contains("Every action is finished: the evidence is due");
        assertThat(beside(page("/areas/" + letter.area(1), letter.officer))).isEqualTo("none");

        letter.evidenceOffered(letter.area(1));
        assertThat(beside(page("/areas/" + letter.area(1), letter.lead))).isEqualTo("none");
    }

    private void assertEverywhere(TestCase letter, LocalDate first, LocalDate second) throws Exception {
        var expected =
                Map.of(letter.area(1).value(), first.toString(), letter.area(2).value(), second.toString());
        var readers = List.of(
                letter.director,
                letter.lead,
                letter.colleague("Cora Hale", Role.CHIEF_EXECUTIVE),
                letter.colleague("Olive Board", Role.OBSERVER));
        for (var reader : readers) {
            var who = reader.post().role().name();
            assertThat(inTable(page("/areas", reader))).as("areas, " + who).isEqualTo(expected);
            assertThat(inTable(page("/overview", reader)))
                    .as("overview, " + who)
                    .isEqualTo(expected);
            assertThat(inTable(page("/inspections/" + letter.inspection, reader)))
                    .as("inspection, " + who)
                    .isEqualTo(expected);
            for (var area : List.of(letter.area(1), letter.area(2))) {
                for (var tab : List.of("", "/plan", "/progress", "/evidence", "/verdict", "/history")) {
                    assertThat(beside(page("/areas/" + area + tab, reader)))
                            .as(area + tab + ", " + who)
                            .isEqualTo(expected.get(area.value()));
                }
            }
        }
        var waits = evidenceDue(page("/tasks?view=mine", letter.lead));
        assertThat(expected).as("tasks").containsAllEntriesOf(waits);
        assertThat(waits).containsKey(letter.area(2).value());
        assertThat(inTable(page("/areas", letter.officer)))
                .isEqualTo(Map.of(letter.area(1).value(), first.toString()));
        assertThat(page("/areas", letter.inspector).select("[data-label=Next date] time"))
                .isEmpty();
    }

    /** By the area that each row links to. */
    private static Map<String, String> inTable(Document page) {
        var found = new TreeMap<String, String>();
        for (var cell : page.select("[data-label=Next date]")) {
            var row = Objects.requireNonNull(cell.closest("tr"));
            var area = row.select("a[href^=/areas/]").attr("href").replaceFirst("^/areas/", "");
            var day = cell.selectFirst("time");
            if (day != null && area.startsWith("ROC-")) found.put(area, day.attr("datetime"));
        }
        return found;
    }

    /** When the task list wants evidence of which area. */
    private static Map<String, String> evidenceDue(Document page) {
        var found = new TreeMap<String, String>();
        for (var row : page.select("main tbody tr:has(a:contains(Gather evidence))"))
            found.put(
                    row.select(".ft-reference").text(),
                    Objects.requireNonNull(row.selectFirst("time")).attr("datetime"));
        return found;
    }

    private static String beside(Document page) {
        return page.select("h2, dt").stream()
                .filter(heading -> heading.text().equals("Next date"))
                .map(heading ->
                        Objects.requireNonNull(heading.nextElementSibling()).selectFirst("time"))
                .filter(Objects::nonNull)
                .map((Element day) -> day.attr("datetime"))
                .findFirst()
                .orElse("none");
    }

    private Document page(String path, TestPerson person) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(person.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static ActionLine action(TestCase letter, String words, LocalDate due) {
        return ActionLine.of(words, ActionOwner.of(letter.officer.id(), "Owen Price"), due);
    }

    private static PlanContent content(TestCase letter, AreaReference area) {
        return letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), area)
                .orElseThrow()
                .content();
    }

    private static void write(TestCase letter, AreaReference area, List<ActionLine> actions) {
        var me = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(me, area);
        var before = plan.map(known -> known.content())
                .orElse(PlanContent.of(
                        "Children get help early",
                        List.of(),
                        List.of(PlanContent.MeasureLine.of(
                                "At the right level", "%", "60", "90", "audit", "monthly"))));
        letter.bean(Planning.class)
                .write(me, area, plan.map(known -> known.version()).orElse(0L), before.with(actions));
    }

    private static void signed(TestCase letter, AreaReference area, ActionLine... actions) {
        write(letter, area, List.of(actions));
        var me = letter.actor(letter.lead);
        letter.bean(CaseFixtures.class).sayWhyDropped(me, area);
        var version =
                letter.bean(PlanReading.class).working(me, area).orElseThrow().version();
        letter.bean(Planning.class).submit(me, area, version);
        var director = letter.actor(letter.director);
        var pending = letter.bean(PlanReading.class).versions(director, area).get(0);
        letter.bean(SigningOff.class).signOff(director, area, pending.sha256());
    }

    private static void report(TestCase letter, String words) {
        report(letter, letter.area(1), words);
    }

    private static void report(TestCase letter, AreaReference area, String words) {
        var me = letter.actor(letter.officer);
        var action = letter.bean(PlanReading.class).stored(area).orElseThrow().actions().stream()
                .filter(one -> one.description().equals(words))
                .findFirst()
                .orElseThrow();
        letter.bean(Progressing.class)
                .report(
                        me,
                        area,
                        action.id(),
                        new ProgressReport(
                                "Done", "Seen sooner", "", true, followthrough.progress.Colour.GREEN, "So it is"));
    }
}
