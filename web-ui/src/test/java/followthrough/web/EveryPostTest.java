package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import followthrough.web.FoundForm.Value;
import followthrough.web.Routes.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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

    private static final int MOST = 12;

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

    /** Acts after which a case has fewer pages: tried when the others have been. */
    private static final List<String> ENDS =
            List.of("/cancel", "/deactivate", "/withdraw", "/check", "/check/{V}", "/hand-over");

    /** Forms that no page of the case at work shows; they have tests of their own. */
    private static final List<String> UNSEEN = List.of(
            "/account/cover/{id}/end",
            "/account/sessions/others/end",
            "/account/sessions/{handle:[0-9a-f]{32}}/end",
            "/administration/date-reasons",
            "/administration/decisions/{table}/move",
            "/administration/decisions/{table}/versions/{number}/call-off",
            "/administration/decisions/{table}/versions/{number}/effect",
            "/administration/decisions/{table}/versions/{number}/examples/{example}/remove",
            "/administration/jobs",
            "/administration/jobs/{id}",
            "/areas/{reference}/evidence/share",
            "/areas/{reference}/evidence/{id}/correct",
            "/areas/{reference}/measures/{value}/retract",
            "/areas/{reference}/plan/correct",
            "/areas/{reference}/plan/edit/autosave",
            "/areas/{reference}/plan/share",
            "/areas/{reference}/progress/{report}/correct",
            "/areas/{reference}/sustained/{afterDays}",
            "/confirmations/links/{id:[0-9a-f-]{36}}",
            "/confirmations/{id:[0-9a-f-]{36}}/confirm",
            "/confirmations/{id:[0-9a-f-]{36}}/decline",
            "/inspections/new/answers",
            "/inspections/{reference}/assign",
            "/inspections/{reference}/letter/check/issue",
            "/inspections/{reference}/letter/comment",
            "/inspections/{reference}/letter/draft/account/sentences/{key}",
            "/inspections/{reference}/letter/draft/account/set-aside/{id}/take-back",
            "/inspections/{reference}/letter/draft/add/turn",
            "/inspections/{reference}/letter/draft/doubts/{doubt}",
            "/inspections/{reference}/letter/draft/findings/{finding}/join",
            "/inspections/{reference}/letter/draft/findings/{finding}/likeness",
            "/inspections/{reference}/letter/draft/findings/{finding}/looked-at",
            "/inspections/{reference}/letter/draft/hand-over",
            "/inspections/{reference}/letter/import/confirm",
            "/inspections/{reference}/statement/{step:send|share-draft|supplement}",
            "/inspections/{reference}/team",
            "/kept",
            "/kept/file/remove",
            "/kept/forget",
            "/letters/import/visit",
            "/people/{id:[0-9a-f-]{36}}/memberships/remove",
            "/people/{id:[0-9a-f-]{36}}/reactivate",
            "/people/{id:[0-9a-f-]{36}}/sessions/end",
            "/set-password/{token}",
            "/set-up/{token}",
            "/tasks/{id}/give-back",
            "/tasks/{id}/take");

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

    /** Reasons for dates are the whole installation's; the walk withdraws and adds some, and other tests read them. */
    @AfterEach
    void leave_the_reasons_as_they_were() {
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
        for (var route : walk.pages()) {
            for (var person : walk.readers(route)) {
                // the page anew for each of its forms, since the last one may have changed it
                for (int i = 0; i < MOST; i++) {
                    var forms = walk.forms(route, person);
                    if (i >= forms.size()) break;
                    var form = forms.get(i);
                    if (!tried.add(pattern(form) + form.pressed())) continue;
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
        assertThat(UNSEEN).as("forms that nobody tries").containsAll(never);
    }

    @Test
    void two_people_who_send_the_same_form_at_the_same_moment_are_both_answered() throws Exception {
        var walk = new Walk("WSX");
        var wrong = new ArrayList<String>();
        var tried = new TreeSet<String>();
        for (var route : walk.pages()) {
            var readers = walk.readers(route);
            var first = readers.get(0);
            var second = readers.size() > 1 ? readers.get(1) : first;
            for (int i = 0; i < MOST; i++) {
                var mine = walk.forms(route, first);
                if (i >= mine.size()) break;
                var one = mine.get(i);
                if (!tried.add(pattern(one) + one.pressed())) continue;
                var theirs = walk.forms(route, second);
                if (theirs.isEmpty()) continue;
                var other = theirs.get(Math.min(i, theirs.size() - 1));
                var answers = together(() -> answer(one, first), () -> answer(other, second));
                for (var answer : answers) {
                    if (answer.getStatus() >= 500) wrong.add(one.action() + " from two people: " + answer.getStatus());
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
        for (var route : walk.pages()) {
            var person = walk.readers(route).get(0);
            var forms = new ArrayList<>(walk.forms(route, person));
            forms.addAll(walk.keptByScript(route, person));
            for (var form : forms) {
                if (!tried.add(pattern(form))) continue;
                for (int i = 0; i < HOSTILE.size(); i++) tryTyping(form, person, i, wrong);
            }
            for (int i = 0; i < 2; i++) {
                tryAddress(route, walk.path(route), person, HOSTILE.get(turn++ % HOSTILE.size()), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Every field gets each value in one of the turns; the first fields alone, since a later one may hide them. */
    private void tryTyping(FoundForm form, TestPerson person, int turn, List<String> wrong) throws Exception {
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

    private void expectNoFault(FoundForm form, TestPerson person, List<Value> typed, List<String> wrong)
            throws Exception {
        var status =
                web.perform(form.sent(person, typed)).andReturn().getResponse().getStatus();
        if (status >= 500) wrong.add(form.action() + " with " + brief(typed) + ": " + status);
    }

    private void tryAddress(Route route, String path, TestPerson person, String value, List<String> wrong)
            throws Exception {
        var segments = path.split("/");
        for (int i = 2; i < segments.length; i++) {
            var changed = segments.clone();
            changed[i] = java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)
                    .replace("+", "%20");
            expectNoFault(String.join("/", changed), person, wrong);
        }
        var parameters = String.join(
                "&",
                parameters(route).stream()
                        .map(name ->
                                name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                        .toList());
        if (!parameters.isEmpty()) expectNoFault(path + "?" + parameters, person, wrong);
    }

    private void expectNoFault(String address, TestPerson person, List<String> wrong) throws Exception {
        int status;
        try {
            status = web.perform(get(URI.create(address)).with(person.signedIn()))
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

    private void judge(FoundForm form, List<MockHttpServletResponse> answers, long before, List<String> wrong) {
        var first = answers.get(0);
        var second = answers.get(1);
        var what = form.action() + " " + form.values() + " of " + form.page();
        if (first.getStatus() >= 500 || second.getStatus() >= 500) {
            wrong.add(what + ": " + first.getStatus() + " and " + second.getStatus());
        } else if (!Objects.equals(first.getRedirectedUrl(), second.getRedirectedUrl())) {
            wrong.add(what + ": to " + first.getRedirectedUrl() + " and to " + second.getRedirectedUrl());
        }
        doubled(before).forEach(act -> wrong.add(what + ": twice " + act));
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

    private MockHttpServletResponse answer(FoundForm form, TestPerson person) throws Exception {
        return web.perform(form.sent(person)).andReturn().getResponse();
    }

    private static List<MockHttpServletResponse> together(
            Callable<MockHttpServletResponse> one, Callable<MockHttpServletResponse> other) throws Exception {
        var answers = new ArrayList<MockHttpServletResponse>();
        for (var answer : hands.invokeAll(List.of(one, other))) answers.add(answer.get());
        return answers;
    }

    private List<String> parameters(Route route) throws Exception {
        var request =
                new MockHttpServletRequest(route.method().name(), Routes.filled(route.path(), EveryRouteTest.SAMPLES));
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

        Walk(String authority) {
            var routes = new Routes(application);
            var caseAtWork = routes.caseAtWork(authority);
            places = routes.places(caseAtWork);
            cast = new LinkedHashMap<>(routes.cast(authority));
            cast.put('L', caseAtWork.lead);
            cast.put('O', caseAtWork.officer);
            cast.put('D', caseAtWork.director);
        }

        List<Route> pages() throws Exception {
            var pages = new ArrayList<Route>();
            var last = new ArrayList<Route>();
            for (var route : Routes.table()) {
                if (!route.method().equals(HttpMethod.GET) || route.who().equals("-")) continue;
                (ENDS.stream().anyMatch(route.path()::endsWith) ? last : pages).add(route);
            }
            pages.addAll(last);
            return pages;
        }

        List<TestPerson> readers(Route route) {
            return Stream.of("LDIMCROAB", "IADMCROLB")
                    .map(order -> order.chars()
                            .filter(role -> route.who().indexOf(role) >= 0)
                            .mapToObj(role -> cast.get((char) role))
                            .findFirst()
                            .orElseThrow())
                    .distinct()
                    .toList();
        }

        String path(Route route) {
            return Routes.filled(route.path(), places);
        }

        List<FoundForm> forms(Route route, TestPerson person) throws Exception {
            return FoundForm.on(path(route), html(route, person));
        }

        List<FoundForm> keptByScript(Route route, TestPerson person) throws Exception {
            return FoundForm.keptByScript(path(route), html(route, person));
        }

        private String html(Route route, TestPerson person) throws Exception {
            var answer = web.perform(get(URI.create(path(route))).with(person.signedIn()))
                    .andReturn()
                    .getResponse();
            var html = String.valueOf(answer.getContentType()).startsWith("text/html") && answer.getStatus() < 300;
            return html ? answer.getContentAsString() : "";
        }
    }
}
