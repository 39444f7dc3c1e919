package followthrough.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import followthrough.web.form.Sending;
import followthrough.web.walk.FoundForm.Value;
import followthrough.web.walk.Routes.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Opens every page of routes.txt as whoever may, and sends what stands on it: twice at the same moment, from two people
 * at the same moment, and with values that nobody would type. A new page is walked as soon as it stands in the table.
 */
@WebTest
class EveryPostTest {

    private static final String LONG = "x".repeat(5000);

    /** For every field, address and parameter in turn. */
    private static final List<String> HOSTILE = List.of(
            "-".repeat(36),
            "99999999999999999999999",
            "-1",
            "a\u0000b",
            "\ufffd\ud83d\ude00 ' \" < > % _ \\ ${7*7}",
            "\u00a0\u00a0",
            "00000000-0000-0000-0000-000000000001",
            LONG);

    /** What is chosen there is remembered by the session alone. */
    private static final List<String> NOTHING_STORED = List.of("/acting");

    /** Acts after which a case has fewer pages: tried when the others have been. */
    private static final List<String> ENDS = List.of(
            "/reassign",
            "/hand-on",
            "/cancel",
            "/administration/cases/{I}",
            "/deactivate",
            "/withdraw",
            "/check",
            "/check/{V}",
            "/hand-over",
            "/evidence/{E}",
            "/evidence/{E}/close");

    /** What other acts end: tried before them. */
    private static final List<String> BEGINS = List.of("/tasks", "/plan/correct");

    /** What was made up, or is gone. */
    private static final Set<Integer> NO_PAGE_SENDS = Set.of(400, 404);

    /** Forms that no page of the walk shows, with the reason and where they are tried. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry(
                    "/administration/decisions/{table}/move",
                    "asks for a table that decides today, by which all other tests would be decided: DecisionBrowserTest"),
            Map.entry(
                    "/administration/processes/{process}/versions/{number}/move",
                    "asks for an earlier version with cases: ProcessesBrowserTest"),
            Map.entry("/administration/tasks/{id}/release", "asks for a task that somebody took: TaskListTest"),
            Map.entry("/areas/{reference}/actions/{action}/late", "asks for an action that is late: MyActionsTest"),
            Map.entry("/areas/{reference}/evidence/files", "asks for a file that waits: UploadTest, UploadBrowserTest"),
            Map.entry("/areas/{reference}/evidence/files/begin", "is sent by a script: UploadTest"),
            Map.entry("/areas/{reference}/evidence/files/drop", "asks for a file that waits: UploadTest"),
            Map.entry("/areas/{reference}/evidence/files/part", "is sent by a script: UploadTest"),
            Map.entry(
                    "/areas/{reference}/plan/import/again",
                    "asks for a table chosen for another area: PlanImportBrowserTest"),
            Map.entry("/confirmations/links/{id:[0-9a-f-]{36}}/mail", "sends a link once: ConfirmationsTest"),
            Map.entry(
                    "/inspections/{reference}/letter/draft/account/findings",
                    "asks for a sentence that speaks of a finding: PagesBrowserTest"),
            Map.entry(
                    "/inspections/{reference}/letter/draft/carried-on",
                    "asks for a letter that carries areas on: CarriedOnBrowserTest"),
            Map.entry(
                    "/inspections/{reference}/letter/write/verdicts",
                    "asks for verdicts of the visit that is written about: WrittenVerdictsBrowserTest"),
            Map.entry("/my-actions/several", "asks for actions that were ticked: SeveralReportsTest"),
            Map.entry("/tasks/next", "asks for work that nobody has taken: PromisesBrowserTest"));

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") // the actuator has one of its own
    RequestMappingHandlerMapping mappings;

    private static ExecutorService hands = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void two_hands() {
        hands = Executors.newFixedThreadPool(2);
    }

    /** Whom the installation serves and its reasons for dates: the walk says and adds some, and other tests read them. */
    @AfterEach
    void leave_the_installation_as_it_was() {
        database.sql("delete from app.authority_setting where authority in (select authority from app.installation)")
                .update();
        database.sql("delete from app.installation").update();
        database.sql("update app.date_reason set offered = true").update();
        database.sql("""
                        delete from app.date_reason where code not in ('recruitment', 'partner', 'procurement',
                            'funding', 'scope', 'dependency', 'other')""").update();
    }

    @AfterAll
    static void rest() {
        hands.shutdown();
    }

    @Test
    void every_form_that_is_sent_twice_at_the_same_moment_is_done_once_and_answered_alike() throws Exception {
        var walk = new Walk("SUR");
        var wrong = new ArrayList<String>();
        var reached = new TreeSet<String>();
        var tried = new TreeSet<String>();
        for (var stop : walk.pagesAgainAndAgain()) {
            for (var person : stop.readers()) {
                // the page anew for each of its forms, since the last one may have changed it
                for (var next = walk.untried(stop, person, tried);
                        next.isPresent();
                        next = walk.untried(stop, person, tried)) {
                    var form = next.get();
                    var before = lastRecord();
                    var answers = together(() -> answer(form, person), () -> answer(form, person));
                    reached.add(pattern(form));
                    judge(form, answers, before, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        var never = posts();
        never.removeAll(reached);
        assertThat(UNSEEN.keySet()).as("forms that nobody tries").containsAll(never);
        assertThat(posts()).as("what is excused exists").containsAll(UNSEEN.keySet());
    }

    @Test
    void two_people_who_send_the_same_form_at_the_same_moment_are_both_answered() throws Exception {
        var walk = new Walk("WSX");
        var wrong = new ArrayList<String>();
        var tried = new TreeSet<String>();
        for (var stop : walk.pages()) {
            var readers = stop.readers();
            var first = readers.get(0);
            var second = readers.size() > 1 ? readers.get(1) : first;
            for (var next = walk.untried(stop, first, tried);
                    next.isPresent();
                    next = walk.untried(stop, first, tried)) {
                var one = next.get();
                var theirs = walk.same(stop, second, one);
                var other = theirs.orElse(one);
                var sender = theirs.isPresent() ? second : first; // nobody sends a form that was drawn for another
                var answers = together(() -> answer(one, first), () -> answer(other, sender));
                for (var result : answers) {
                    var answer = result.getResponse();
                    if (answer.getStatus() >= 500) wrong.add(one.action() + " from two people: " + answer.getStatus());
                    expectLedOn(one, answer, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_that_is_typed_or_put_into_an_address_is_a_fault() throws Exception {
        var walk = new Walk("DOR");
        var wrong = new ArrayList<String>();
        var tried = new TreeSet<String>();
        var turn = 0;
        for (var stop : walk.pages()) {
            var person = stop.readers().get(0);
            var forms = walk.forms(stop, person);
            for (var form : forms) {
                if (!tried.add(pattern(form))) continue;
                for (int i = 0; i < HOSTILE.size(); i++) tryTyping(form, person, i, wrong);
            }
            for (int i = 0; i < 2; i++) {
                tryAddress(stop.path(), person, HOSTILE.get(turn++ % HOSTILE.size()), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Every field gets each value in one of the turns; the first fields alone, since a later one may hide them. */
    private void tryTyping(FoundForm form, Reader person, int turn, List<String> wrong) throws Exception {
        var all = new ArrayList<Value>();
        for (int i = 0; i < form.values().size(); i++) {
            var value = form.values().get(i);
            var hostile = HOSTILE.get((i + turn) % HOSTILE.size());
            all.add(value.name().startsWith("_") ? value : new Value(value.name(), hostile));
            if (i == 0 || value.name().startsWith("_")) continue;
            var alone = new ArrayList<>(form.values());
            alone.set(i, new Value(value.name(), hostile));
            if (i < 12 && i % HOSTILE.size() == turn) expectNoFault(form, person, alone, wrong);
        }
        all.add(new Value("actions[9999].description", "far away"));
        all.add(new Value("areas[9999].lead", "far away"));
        all.add(new Value("unheard[-1].of", "x"));
        expectNoFault(form, person, all, wrong);
    }

    private void expectNoFault(FoundForm form, Reader person, List<Value> typed, List<String> wrong) throws Exception {
        var answer = web.perform(form.sent(person, typed)).andReturn().getResponse();
        var status = answer.getStatus();
        if (status >= 500) wrong.add(form.action() + " with " + brief(typed) + ": " + status);
        expectLedOn(form, answer, wrong);
    }

    private void tryAddress(String address, Reader person, String value, List<String> wrong) throws Exception {
        var path = URI.create(address).getPath();
        var segments = path.split("/");
        for (int i = 2; i < segments.length; i++) {
            var changed = segments.clone();
            changed[i] = java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)
                    .replace("+", "%20");
            expectNoFault(String.join("/", changed), person, wrong);
        }
        var parameters = String.join(
                "&",
                parameters(path).stream()
                        .map(name ->
                                name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                        .toList());
        if (!parameters.isEmpty()) expectNoFault(path + "?" + parameters, person, wrong);
    }

    private void expectNoFault(String address, Reader person, List<String> wrong) throws Exception {
        int status;
        try {
            status = web.perform(get(URI.create(address)).with(person.arrives()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (org.springframework.security.web.firewall.RequestRejectedException atTheDoor) {
            return;
        }
        if (status >= 500) wrong.add(address + ": " + status);
    }

    private static String brief(List<Value> typed) {
        var text = typed.toString();
        return text.substring(0, Math.min(300, text.length()));
    }

    private void judge(FoundForm form, List<MvcResult> answers, long before, List<String> wrong) {
        var first = answers.get(0).getResponse();
        var second = answers.get(1).getResponse();
        var what = form.action() + " " + form.values() + " of " + form.page();
        if (first.getStatus() >= 500 || second.getStatus() >= 500) {
            wrong.add(what + ": " + first.getStatus() + " and " + second.getStatus());
        } else if (!Objects.equals(first.getRedirectedUrl(), second.getRedirectedUrl())) {
            wrong.add(what + ": to " + first.getRedirectedUrl() + " and to " + second.getRedirectedUrl());
        }
        expectLedOn(form, first, wrong);
        answers.forEach(answer -> expectDoneOrSaid(form, answer, wrong));
        doubled(before).forEach(act -> wrong.add(what + ": twice " + act));
    }

    /** Whatever is answered to a form is another page that can be asked for again: Back never asks to send it again. */
    private static void expectLedOn(FoundForm form, MockHttpServletResponse answer, List<String> wrong) {
        var page = String.valueOf(answer.getContentType()).startsWith("text/html");
        var shown = page && !NO_PAGE_SENDS.contains(answer.getStatus());
        if (shown && !form.action().endsWith("/autosave"))
            wrong.add(form.action() + form.pressed() + " of " + form.page() + " is answered in place: "
                    + answer.getStatus());
    }

    /** Where nothing was written the act was not done: what was kept of the form must stay, so its handler says so. */
    private void expectDoneOrSaid(FoundForm form, MvcResult answer, List<String> wrong) {
        var key = form.key();
        if (key == null || answer.getResponse().getRedirectedUrl() == null) return;
        if (Sending.saysThatItEndsNothing(answer.getRequest()) || NOTHING_STORED.contains(form.action())) return;
        var done = database.sql("select count(*) from app.form_key where key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
        if (done == 0) wrong.add(form.action() + form.pressed() + " leads on, has done nothing and does not say so");
    }

    private List<String> doubled(long before) {
        return database.sql("""
                select act || ' ' || subject from app.audit_entry where id > :before
                group by act, subject, before, after having count(*) > 1""").param("before", before).query(String.class).list();
    }

    private long lastRecord() {
        return database.sql("select coalesce(max(id), 0) from app.audit_entry")
                .query(Long.class)
                .single();
    }

    private MvcResult answer(FoundForm form, Reader person) throws Exception {
        return web.perform(form.sent(person)).andReturn();
    }

    private static List<MvcResult> together(Callable<MvcResult> one, Callable<MvcResult> other) throws Exception {
        var answers = new ArrayList<MvcResult>();
        for (var answer : hands.invokeAll(List.of(one, other))) answers.add(answer.get());
        return answers;
    }

    private List<String> parameters(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        var found = new ArrayList<String>();
        var handler = Objects.requireNonNull(mappings.getHandler(request)).getHandler();
        for (var parameter : ((org.springframework.web.method.HandlerMethod) handler)
                .getMethod()
                .getParameters()) {
            var asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null) found.add(asked.name().isEmpty() ? parameter.getName() : asked.name());
            else if (parameter.getType().isRecord())
                for (var part : parameter.getType().getRecordComponents()) found.add(part.getName());
        }
        return found;
    }

    private String pattern(FoundForm form) throws Exception {
        var request =
                new MockHttpServletRequest("POST", URI.create(form.action()).getPath());
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.getHandler(request) == null
                ? "nowhere: " + form.action()
                : String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private Set<String> posts() throws Exception {
        var all = new TreeSet<String>();
        for (var route : Routes.table()) {
            if (!route.method().equals(HttpMethod.POST)) continue;
            var request = new MockHttpServletRequest("POST", Routes.filled(route.path(), EveryRouteTest.SAMPLES));
            ServletRequestPathUtils.parseAndCache(request);
            if (mappings.getHandler(request) == null) continue;
            all.add(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        }
        return all;
    }

    /** A fresh case with its people, and its pages in an order in which acts do not take later pages away. */
    private final class Walk {

        private final Map<String, String> places;
        private final Map<Character, TestPerson> cast;
        private final List<Stop> beside;

        Walk(String authority) throws Exception {
            var routes = new Routes(application);
            var caseAtWork = routes.caseAtWork(authority);
            places = routes.places(caseAtWork);
            cast = new LinkedHashMap<>(routes.cast(authority));
            cast.put('L', caseAtWork.lead);
            cast.put('O', caseAtWork.officer);
            cast.put('D', caseAtWork.director);
            beside = Beside.of(application, web, authority);
        }

        List<Stop> pages() throws Exception {
            var pages = new ArrayList<>(beside);
            pages.addAll(pagesOfTheCase());
            return pages;
        }

        /** What was done on one page opens forms on another; what ends something comes after all that, and opens some too. */
        List<Stop> pagesAgainAndAgain() throws Exception {
            var pages = new ArrayList<>(beside);
            pages.addAll(pagesOfTheCase());
            pages.addAll(pagesOfTheCase());
            return pages;
        }

        private List<Stop> pagesOfTheCase() throws Exception {
            var pages = new ArrayList<Route>();
            for (var route : Routes.table())
                if (route.method().equals(HttpMethod.GET) && !route.who().equals("-")) pages.add(route);
            pages.sort(Comparator.comparingInt(Walk::turn));
            return pages.stream()
                    .map(route -> new Stop(Routes.filled(route.path(), places), null, readers(route)))
                    .toList();
        }

        private static int turn(Route route) {
            if (BEGINS.stream().anyMatch(route.path()::endsWith)) return -1;
            return ENDS.stream().anyMatch(route.path()::endsWith) ? 1 : 0;
        }

        /** The first form of a page that was not tried yet, a script's own included; it counts as tried from now on. */
        Optional<FoundForm> untried(Stop stop, Reader person, Set<String> tried) throws Exception {
            for (var form : forms(stop, person))
                if (tried.add(pattern(form) + form.pressed())) return Optional.of(form);
            return Optional.empty();
        }

        /** The same form as another person finds it; they may be offered less. */
        Optional<FoundForm> same(Stop stop, Reader person, FoundForm form) throws Exception {
            var wanted = pattern(form) + form.pressed();
            for (var theirs : forms(stop, person))
                if ((pattern(theirs) + theirs.pressed()).equals(wanted)) return Optional.of(theirs);
            return Optional.empty();
        }

        private List<Reader> readers(Route route) {
            return Stream.of("LDIMCROAB", "IADMCROLB", "DMOCLIRAB")
                    .map(order -> order.chars()
                            .filter(role -> route.who().indexOf(role) >= 0)
                            .mapToObj(role -> cast.get((char) role))
                            .findFirst()
                            .orElseThrow())
                    .distinct()
                    .map(Reader::of)
                    .toList();
        }

        /** Those of the page, and what a script keeps of them. */
        List<FoundForm> forms(Stop stop, Reader person) throws Exception {
            var path = stop.path();
            var html = html(path, person);
            if (stop.behind() != null) {
                var link = Jsoup.parse(html).selectFirst("a[href^=%s]".formatted(stop.behind()));
                if (link == null) return List.of();
                path = link.attr("href");
                html = html(path, person);
            }
            var forms = new ArrayList<>(FoundForm.on(path, html));
            forms.addAll(FoundForm.keptByScript(path, html));
            return forms;
        }

        private String html(String path, Reader person) throws Exception {
            var answer = web.perform(get(URI.create(path)).with(person.arrives()))
                    .andReturn()
                    .getResponse();
            var html = String.valueOf(answer.getContentType()).startsWith("text/html") && answer.getStatus() < 300;
            return html ? answer.getContentAsString() : "";
        }
    }
}
