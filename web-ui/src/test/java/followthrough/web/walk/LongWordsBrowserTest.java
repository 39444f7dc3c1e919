package followthrough.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.area.AreaRevising;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Gathering;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterWriting;
import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.plan.template.Templates;
import followthrough.progress.Colour;
import followthrough.progress.Measuring;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.shared.Role;
import followthrough.web.BrowserTest;
import followthrough.web.area.TestCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/** Fills a case with words that fit nowhere and opens every page in the narrowest window and in a common one. */
class LongWordsBrowserTest extends BrowserTest {

    private static final String LONG = "Safeguardingsupervision".repeat(6).substring(0, 120);

    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    /** What is too wide in a window of this width, once it is laid out, and where the work on an area begins. */
    private static final String LAID_OUT = """
            async width => {
                await document.fonts.ready;
                while (innerWidth !== width) await new Promise(next => setTimeout(next, 10));
                const work = document.querySelectorAll(".ft-area__main");
                return {wide: %s, work: work.length === 1 ? work[0].getBoundingClientRect().top : null};
            }""".formatted(TOO_WIDE);

    /** Whoever of them may open a page looks at it. */
    private static final String READERS = "DLIBA";

    @Autowired
    ApplicationContext application;

    @Test
    void no_page_scrolls_sideways_whatever_is_typed_into_it() throws Exception {
        var letter = TestCase.askedForStatement(application, "WWK", LONG + " is rare.", "Second " + LONG)
                .assigned();
        var places = places(letter);
        var readers = Map.of(
                'D', letter.director,
                'L', letter.lead,
                'I', letter.inspector,
                'B', letter.colleague("Olga " + LONG.substring(0, 60), Role.OBSERVER),
                'A', people.someone("Ada Kirk", Role.ADMINISTRATOR, followthrough.shared.Body.INSTALLATION));
        page.setViewportSize(NARROW, 800);
        var wrong = new ArrayList<String>();
        for (var reader : READERS.chars().mapToObj(one -> (char) one).toList()) {
            var own = Routes.table().stream()
                    .filter(route -> isPage(route) && first(route) == reader)
                    .map(route -> Routes.filled(route.path(), places))
                    .filter(path -> !path.contains("{"))
                    .toList();
            if (!own.isEmpty()) signIn(Objects.requireNonNull(readers.get(reader)));
            for (var path : own) look(path, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** Opened in the narrow window: a page that was wide before may have opened what a narrow one keeps closed. */
    private void look(String path, List<String> wrong) {
        page.navigate(path);
        measure(path, wrong);
        page.setViewportSize(WIDE, 900);
        measure(path, wrong);
        page.setViewportSize(NARROW, 800);
    }

    private void measure(String path, List<String> wrong) {
        int width = page.viewportSize().width;
        var found = (Map<?, ?>) page.evaluate(LAID_OUT, width);
        ((List<?>) Objects.requireNonNull(found.get("wide")))
                .stream().limit(3).forEach(wide -> wrong.add(path + " in " + width + ": " + wide));
        if (width == NARROW && found.get("work") instanceof Number top && top.doubleValue() > 800)
            wrong.add(path + ": its content begins below one screen, at " + top);
    }

    private static boolean isPage(Routes.Route route) {
        var path = route.path();
        return route.method().equals(HttpMethod.GET)
                && !path.contains("nonsense")
                && !path.matches(".*(?:\\.(?:docx|xlsx|csv|zip|pdf|html)|/file|/document|/pages/1)");
    }

    private static char first(Routes.Route route) {
        return (char) READERS.chars()
                .filter(reader -> route.who().indexOf(reader) >= 0)
                .findFirst()
                .orElse('-');
    }

    private Map<String, String> places(TestCase letter) {
        var area = letter.area(1);
        var director = letter.actor(letter.director);
        planned(letter, area);
        reported(letter, area);
        var file = new EvidenceFile(LONG + ".txt", "text/plain", ByteSource.of(LONG.getBytes(UTF_8)));
        var lead = letter.actor(letter.lead);
        var evidence = letter.bean(Gathering.class)
                .add(lead, area, new EvidenceItem(LONG, EvidenceKind.OUTCOME, lead.on(), LONG, file));
        var template = letter.bean(Templates.class).keep(lead, area, LONG.substring(0, 80), Set.of("outcome"));
        var proposal = letter.bean(AreaRevising.class).proposeToWithdraw(director, letter.area(2), LONG);
        letter.statementSent(LONG);
        var visit = letter.reinspected("Third " + LONG);
        var written = letter.written();
        var letters = letter.bean(LetterArchive.class);
        var piece = letter.bean(LetterWriting.class)
                .pieces(letters.newest(written))
                .orElseThrow()
                .get(0);
        var places = new HashMap<String, String>();
        places.put("{I}", letter.inspection.value());
        places.put("{A}", area.value());
        places.put("{V}", visit.value());
        places.put("{E}", evidence.toString());
        places.put("{F}", letters.newest(visit).findings().get(0).id().toString());
        places.put("{P}", proposal.toString());
        places.put("{X}", letter.director.id().toString());
        places.put("{K}", template.id().toString());
        places.put("{W}", written.value());
        places.put("{Q}", piece.id().toString());
        return places;
    }

    private static void planned(TestCase letter, AreaReference area) {
        var me = letter.actor(letter.lead);
        var planning = letter.bean(Planning.class);
        var plans = letter.bean(PlanReading.class);
        var owner = ActionOwner.of(letter.officer.id(), "Owen Price");
        var action = PlanContent.ActionLine.of(LONG, owner, me.on().plusDays(30));
        var measure = PlanContent.MeasureLine.of(LONG, LONG.substring(0, 30), "60", "90", LONG, LONG);
        planning.write(me, area, 0, new PlanContent(LONG, List.of(action), List.of(measure), LONG, LONG, LONG));
        planning.submit(me, area, plans.working(me, area).orElseThrow().version());
        var director = letter.actor(letter.director);
        var signing = letter.bean(SigningOff.class);
        signing.returnWith(director, area, plans.versions(director, area).get(0).sha256(), LONG);
        var seen = plans.working(me, area).orElseThrow();
        planning.write(
                me, area, seen.version(), seen.content().with(List.of(action, action("Second " + LONG, owner, me))));
        planning.submit(me, area, plans.working(me, area).orElseThrow().version());
        signing.signOff(director, area, plans.versions(director, area).get(0).sha256());
    }

    private static PlanContent.ActionLine action(String words, ActionOwner owner, followthrough.shared.Actor me) {
        return PlanContent.ActionLine.of(words, owner, me.on().plusDays(60));
    }

    private static void reported(TestCase letter, AreaReference area) {
        var me = letter.actor(letter.lead);
        var plan = letter.bean(PlanReading.class).working(me, area).orElseThrow();
        letter.bean(Progressing.class)
                .report(
                        me,
                        area,
                        plan.actions().get(0).id(),
                        new ProgressReport(LONG, LONG, LONG, false, Colour.RED, LONG));
        letter.bean(Measuring.class).record(me, area, plan.measures().get(0).id(), me.on(), "72", LONG);
    }
}
