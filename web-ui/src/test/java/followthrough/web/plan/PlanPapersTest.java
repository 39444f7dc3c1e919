package followthrough.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.plan.ActionOwner;
import followthrough.plan.Colour;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.ProgressReport;
import followthrough.plan.Progressing;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import followthrough.web.export.Conformance;
import followthrough.web.export.Download;
import followthrough.web.export.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What stands in the documents of a plan; that they can be fetched by whom, {@code EveryRouteTest} holds. */
@WebTest
class PlanPapersTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestPeople people;

    @Autowired
    PlanPapers papers;

    @Test
    void a_plan_is_printed_as_it_stands_with_its_code_its_slips_its_reports_and_its_colours() throws Exception {
        var letter = TestCase.issued(application, "BDG", "Thresholds are not understood by Siân’s partners.")
                .assigned();
        var area = letter.area(1);
        letter.planSigned(area);
        var director = letter.actor(letter.director);
        report(letter, area);

        var signed = print(papers.current(director, area), "plan-signed");
        assertThat(signed)
                .contains("Action plan: ", area.value(), "Siân’s partners", "Train every social worker", "Owen Price")
                .contains("Two of four teams are trained", "Green", "Signature", "Version 1, signed by Dana Okafor")
                .doesNotContain("Unsigned draft");

        assertThat(print(papers.current(letter.actor(letter.officer), area), "plan-of-officer"))
                .contains("My actions: ", area.value(), "Actions of Owen Price", "Train every social worker")
                .contains("Two of four teams are trained")
                .doesNotContain("Contacts at the right level", "Signature", "version 1, code");

        change(letter, area);
        var draft = print(papers.current(director, area), "plan-draft");
        assertThat(draft)
                .contains("Unsigned draft. Code: ", "unsigned draft, code")
                .doesNotContain("Signature");
        assertThat(draft)
                .contains("First promised for", "working days later", "Reason for the date: The trainer is ill");

        var version = print(papers.version(director, area, 1), "plan-version");
        assertThat(version)
                .contains("version 1, code", "Signature", "Fingerprint of the words that were signed")
                .doesNotContain("Two of four teams");
        assertThat(print(papers.current(letter.actor(letter.inspector), area), "plan-for-inspector"))
                .contains("version 1, code")
                .doesNotContain("The trainer is ill");
        var stranger = people.director("Dana Elsewhere", "HAC").actor(letter.today());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.current(stranger, area));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.version(stranger, area, 1));
    }

    private static void report(TestCase letter, AreaReference area) {
        var plan = letter.bean(PlanReading.class)
                .working(letter.actor(letter.lead), area)
                .orElseThrow();
        letter.bean(Progressing.class)
                .report(
                        letter.actor(letter.officer),
                        area,
                        plan.actions().get(0).id(),
                        new ProgressReport(
                                "Two of four teams are trained",
                                "Nothing yet",
                                "The other two",
                                false,
                                Colour.GREEN,
                                "In time so far"));
    }

    private static void change(TestCase letter, AreaReference area) {
        var me = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(me, area).orElseThrow();
        var content = plan.content();
        var action = content.actions().get(0);
        var later = action.due(
                Objects.requireNonNull(action.due()).plusDays(28), new NewDateReason("other", "The trainer is ill"));
        var further = PlanContent.ActionLine.of("Ask ŵ and ŷ", ActionOwner.of(letter.officer.id(), "Owen Price"), null);
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
