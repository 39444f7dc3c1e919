package followthrough.web.plan.paper;

import static followthrough.progress.Colour.GREEN;
import static followthrough.progress.Colour.RED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fixture.CaseFixtures;
import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.progress.Trend;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.TestClock;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import followthrough.web.export.Download;
import followthrough.web.export.Paper;
import followthrough.web.progress.ProgressInWords;
import followthrough.web.progress.ProgressPage;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What stands in the documents of a plan; that they can be fetched by whom, {@code EveryRouteTest} holds. */
@WebTest
class PlanPapersTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    PlanPapers papers;

    @Autowired
    ProgressPage progress;

    @Autowired
    ProgressInWords told;

    @Autowired
    DateFormats dates;

    @Autowired
    Messages messages;

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void a_plan_is_printed_as_it_stands_with_its_code_its_slips_its_reports_and_its_colours() throws Exception {
        var letter = TestCase.issued(application, "BDG", "Thresholds are not understood by Siân’s partners.")
                .assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        var director = letter.actor(letter.director);
        report(letter, area);
        letter.figureRecorded(area);

        var signed = print(papers.current(director, area, true), "plan-signed");
        assertThat(flat(signed)).contains("When the plan was written", "60%", "Latest figure", "72%");
        assertThat(signed)
                .contains("Action plan: ", area.value(), "Siân’s partners", "Train every social worker", "Owen Price")
                .contains("Two of four teams are trained", "Green", "Signature", "Version 1, signed by Dana Okafor")
                .doesNotContain("Unsigned draft");

        assertThat(print(papers.current(letter.actor(letter.officer), area, true), "plan-of-officer"))
                .contains("My actions: ", area.value(), "Actions of Owen Price", "Train every social worker")
                .contains("Two of four teams are trained")
                .doesNotContain("Contacts at the right level", "Signature", "version 1, code");

        change(letter, area, null);
        var draft = print(papers.current(director, area, true), "plan-draft");
        assertThat(draft)
                .contains(
                        "Signature", "With a change that is not signed. Its code: ", "The change that is not in force")
                .contains("A draft that is not signed says")
                .doesNotContain("Unsigned draft. Code: ");
        assertThat(draft.substring(draft.indexOf("The change that is not in force")))
                .contains("First promised for", "working days later")
                .contains("Internal, reason for the date: The trainer is ill");

        var version = print(papers.version(director, area, 1), "plan-version");
        assertThat(version)
                .contains("version 1, code", "Signature", "Fingerprint of the words that were signed")
                .doesNotContain("Two of four teams", "Latest figure");
        assertThat(print(papers.current(letter.actor(letter.inspector), area, true), "plan-for-inspector"))
                .contains("version 1, code")
                .doesNotContain("The trainer is ill");
        var stranger = people.director("Dana Elsewhere", "KEC").actor(letter.today());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.current(stranger, area, true));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.version(stranger, area, 1));
    }

    @Test
    void what_was_judged_stands_on_the_papers_of_the_plan_once_it_is_published() throws Exception {
        var letter =
                TestCase.issued(application, "BDG", "Chronologies are missing.").assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        var director = letter.actor(letter.director);
        var visit = letter.reinspected("Chronologies are still missing.");
        letter.bean(Checking.class)
                .check(
                        letter.actor(letter.inspector),
                        area,
                        visit,
                        new Verdict(Outcome.PARTLY_MET, true, "Half of the files hold one", Set.of(), "", null, false));
        assertThat(flat(print(papers.current(letter.actor(letter.inspector), area, true), "plan-unjudged")))
                .doesNotContain("Half of the files");
        letter.issue(visit);

        assertThat(flat(print(papers.current(director, area, true), "plan-judged")))
                .contains("Verdicts", "Partly met", "Half of the files hold one", visit.value());
        assertThat(unzipped(exported(letter, area))).contains("Half of the files hold one", "Partly met");
        assertThat(flat(print(papers.version(director, area, 1), "plan-judged-version")))
                .as("what was signed is printed as it was signed")
                .doesNotContain("Half of the files");
        assertThat(web.perform(get("/overview").with(letter.director.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("What was judged last", area.value(), "Partly met");
    }

    @Test
    void everything_that_the_page_says_of_an_action_stands_on_every_paper() throws Exception {
        var letter = TestCase.issued(application, "BEX", "Visits are late.").assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        change(letter, area, letter.today().plusDays(50));
        sign(letter, area);
        report(
                letter,
                area,
                new ProgressReport("One team is trained", "Nothing so far", "Three", false, GREEN, "All is well"));
        report(
                letter,
                area,
                new ProgressReport(
                        "Training fell out", "Calls go astray", "Find a trainer", false, RED, "No one came"));
        var director = letter.actor(letter.director);

        var lines = progress.view(director, area).actions();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).updates()).hasSize(2);
        var said = new ArrayList<Object>();
        lines.forEach(line -> collect(line, said));
        assertThat(said).contains("Calls go astray", RED, "All is well", Trend.STEADY, "Ask ŵ and ŷ");

        var paper = papers.current(director, area, true);
        assertThat(flat(print(paper, "plan-reported")))
                .contains(words(said, DateFormats::day))
                .contains("moved once", "Internal, reason for the date")
                .doesNotContain("working days later");
        assertThat(unzipped(Objects.requireNonNull(
                        Download.of(paper, "docx", "plan").getBody())))
                .contains(words(said, DateFormats::day));
        var sheet = unzipped(exported(letter, area));
        assertThat(sheet).contains(words(said, (dates, day) -> "|" + serial(day)));
        for (var line : lines) {
            assertThat(sheet).contains("|" + line.action().number() + "|");
        }
    }

    @Test
    void what_was_finished_after_its_date_stays_late_on_every_paper() throws Exception {
        var letter = TestCase.issued(application, "BEX", "Visits are late.").assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        clock.moveTo(letter.today().plusDays(45));
        var done = new ProgressReport("All are trained", "Calls are right", "", true, null, "");
        report(letter, area, done);

        var late = Objects.requireNonNull(progress.view(letter.actor(letter.director), area)
                .actions()
                .get(0)
                .late());
        assertThat(late.on()).isEqualTo(letter.today());
        assertThat(late.workingDays()).isBetween(9, 11);
        var paper = papers.current(letter.actor(letter.director), area, true);
        assertThat(flat(print(paper, "plan-finished-late")))
                .contains("Finished on", "working days after its date", "No colour given");
        assertThat(unzipped(exported(letter, area))).contains("working days after its date");
        assertThat(planPage(letter, area)).contains("working days after its date");
    }

    @Test
    void what_was_due_before_the_case_came_here_is_late_since_that_day_on_every_page_and_paper() throws Exception {
        var letter = TestCase.issued(application, "BEX", "Visits are late.").assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        clock.moveTo(letter.today().plusDays(38));
        letter.bean(JdbcClient.class)
                .sql("update app.inspection set live_from = ? where reference = ?")
                .params(letter.today(), letter.inspection.value())
                .update();
        clock.moveTo(letter.today().plusDays(7));
        report(letter, area, new ProgressReport("All are trained", "Calls are right", "", true, null, ""));

        var late = Objects.requireNonNull(progress.view(letter.actor(letter.director), area)
                .actions()
                .get(0)
                .late());
        assertThat(late.workingDays()).isLessThanOrEqualTo(5);
        var said = "after the case came here";
        assertThat(unzipped(exported(letter, area))).contains(said).doesNotContain("after its date");
        assertThat(planPage(letter, area)).contains(said).doesNotContain("after its date");
        var page = web.perform(get("/areas/" + area + "/progress").with(letter.lead.signedIn()))
                .andReturn();
        assertThat(page.getResponse().getContentAsString()).contains(said);
    }

    private String planPage(TestCase letter, AreaReference area) throws Exception {
        return web.perform(get("/areas/" + area + "/plan").with(letter.lead.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void a_report_that_was_struck_out_is_printed_as_such_and_once() throws Exception {
        var letter = TestCase.issued(application, "BLP", "Visits are late.").assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        report(letter, area);
        report(
                letter,
                area,
                new ProgressReport("All have gone", "Calls go astray", "Others", false, RED, "No one came"));
        var progressing = letter.bean(Progressing.class);
        var officer = letter.actor(letter.officer);
        var wrong = progressing.stored(area).get(0).id();
        progressing.strikeOut(officer, area, wrong, "This was another action");

        var printed = flat(print(papers.current(letter.actor(letter.director), area, true), "plan-struck"));

        assertThat(printed)
                .containsOnlyOnce("All have gone")
                .containsOnlyOnce("This was another action")
                .containsOnlyOnce("Two of four teams are trained")
                .doesNotContain("Calls go astray", "No one came");
    }

    /** Whatever is added to what the page shows has to be added to the papers, or this fails. */
    private void collect(@Nullable Object shown, List<Object> said) {
        if (shown == null || shown instanceof UUID || shown instanceof PersonId || shown instanceof Boolean) return;
        if (shown instanceof Collection<?> several) several.forEach(one -> collect(one, said));
        else if (shown instanceof Slippage slip) said.add(told.moved(slip));
        else if (shown instanceof Record row) {
            for (var part : row.getClass().getRecordComponents()) {
                if (!part.getName().equals("reasonCode")) collect(valueOf(part, row), said);
            }
        } else if (!(shown instanceof Number) && !shown.toString().isBlank()) said.add(shown);
    }

    private static @Nullable Object valueOf(RecordComponent part, Record row) {
        try {
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private String[] words(List<Object> said, BiFunction<DateFormats, LocalDate, String> day) {
        return said.stream()
                .map(one -> one instanceof LocalDate date
                        ? day.apply(dates, date)
                        : one instanceof Trend trend
                                ? messages.text("trend.said." + trend)
                                : one instanceof Colour colour
                                        ? messages.text("rating." + colour)
                                        : flat(one.toString()))
                .toArray(String[]::new);
    }

    private byte[] exported(TestCase letter, AreaReference area) throws Exception {
        return web.perform(get("/areas/" + area + "/plan/export.xlsx").with(letter.director.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
    }

    /** The text of all parts of a packed document; the list at its end tells their sizes, the parts may not. */
    private static String unzipped(byte[] packed) throws Exception {
        var text = new StringBuilder();
        var file = Files.write(Files.createTempFile("paper", ".zip"), packed);
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                try (var bytes = zip.getInputStream(part)) {
                    text.append(new String(bytes.readAllBytes(), UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return flat(Parser.unescapeEntities(
                text.toString().replaceAll("<(?!/?v>)[^>]*>", " ").replaceAll("</?v>", "|"), false));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void sign(TestCase letter, AreaReference area) {
        var me = letter.actor(letter.lead);
        letter.bean(CaseFixtures.class).sayWhyDropped(me, area);
        var version =
                letter.bean(PlanReading.class).working(me, area).orElseThrow().version();
        letter.bean(Planning.class).submit(me, area, version);
        var director = letter.actor(letter.director);
        var pending = letter.bean(PlanReading.class).versions(director, area).get(0);
        letter.bean(SigningOff.class).signOff(director, area, pending.sha256());
    }

    private static void report(TestCase letter, AreaReference area) {
        report(
                letter,
                area,
                new ProgressReport(
                        "Two of four teams are trained",
                        "Nothing yet",
                        "The other two",
                        false,
                        GREEN,
                        "In time so far"));
    }

    private static void report(TestCase letter, AreaReference area, ProgressReport report) {
        var plan = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), area)
                .orElseThrow();
        letter.bean(Progressing.class)
                .report(
                        letter.actor(letter.officer),
                        area,
                        plan.actions().get(0).id(),
                        report);
    }

    private static void change(TestCase letter, AreaReference area, @Nullable LocalDate askedBy) {
        var me = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(me, area).orElseThrow();
        var content = plan.content();
        var action = content.actions().get(0);
        var later = action.due(
                Objects.requireNonNull(action.due()).plusDays(28), new NewDateReason("other", "The trainer is ill"));
        var further =
                PlanContent.ActionLine.of("Ask ŵ and ŷ", ActionOwner.of(letter.officer.id(), "Owen Price"), askedBy);
        letter.bean(Planning.class).write(me, area, plan.version(), content.with(List.of(later, further)));
    }

    private static String print(Paper paper, String name) throws Exception {
        var pdf = Objects.requireNonNull(Download.of(paper, "pdf", name).getBody());
        Conformance.assertAccessible(pdf);
        var kept = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(kept.resolve(name + ".pdf"), pdf);
        Files.write(
                kept.resolve(name + ".docx"),
                Objects.requireNonNull(Download.of(paper, "docx", name).getBody()));
        return Conformance.words(pdf);
    }
}
