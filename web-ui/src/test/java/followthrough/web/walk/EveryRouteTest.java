package followthrough.web.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.web.CountedStatements;
import followthrough.web.TestPerson;
import followthrough.web.VisibleText;
import followthrough.web.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Walks every route as every role, of the case's own authority and of another one; the table is routes.txt. */
@WebTest
class EveryRouteTest {

    private static final String ID = "00000000-0000-0000-0000-000000000000";

    static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("{I}", "MID-2011-01"),
            Map.entry("{J}", "MID-2014-01"),
            Map.entry("{V}", "MID-2012-01"),
            Map.entry("{A}", "MID-2011-01-A1"),
            Map.entry("{E}", ID),
            Map.entry("{F}", ID),
            Map.entry("{P}", ID),
            Map.entry("{X}", ID),
            Map.entry("{T}", ID),
            Map.entry("{U}", ID),
            Map.entry("{B}", ID),
            Map.entry("{G}", ID),
            Map.entry("{H}", ID),
            Map.entry("{Z}", ID),
            Map.entry("{Y}", ID),
            Map.entry("{K}", ID),
            Map.entry("{N}", ID),
            Map.entry("{W}", "MID-2013-01"),
            Map.entry("{Q}", ID),
            Map.entry("{D}", ID));

    @Autowired
    MockMvc web;

    private final StatementCeilings ceilings = new StatementCeilings();

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") // the actuator has one of its own
    RequestMappingHandlerMapping mappings;

    @Test
    void nobody_opens_what_is_not_theirs_and_everybody_what_is_with_few_statements() throws Exception {
        var routes = new Routes(application);
        var caseAtWork = routes.caseAtWork("MID");
        var places = routes.places(caseAtWork);
        var own = routes.cast("MID");
        own.put('L', caseAtWork.lead);
        own.put('O', caseAtWork.officer);
        var others = routes.cast("IOW");
        var wrong = new ArrayList<String>();
        for (var person : own.values()) open(person); // what a process asks once and then knows is none of a page's
        for (var route : Routes.table()) {
            for (var role : Routes.ROLES.keySet()) {
                var allowed = route.who().indexOf(role) >= 0;
                var person = Objects.requireNonNull(own.get(role));
                if (route.tellsWhoCan(role)) mustTell(route, places, person, caseAtWork.director, wrong);
                else judge(route, places, person, role + "", allowed, wrong);
                if (route.ofCase() && ofAuthority(role)) {
                    judge(
                            route,
                            places,
                            Objects.requireNonNull(others.get(role)),
                            role + " of another authority",
                            false,
                            wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ceilings.complaints()).as("statements").isEmpty();
    }

    @Test
    void every_route_stands_in_the_table() throws Exception {
        var walked = new TreeSet<String>();
        for (var route : Routes.table()) walked.add(patternOf(route));
        var all = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.equals("/error") && !pattern.startsWith("/test/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> all.add(method + " " + pattern))));
        all.removeAll(walked);
        assertThat(all).as("routes that nobody walks").isEmpty();
    }

    private void open(TestPerson person) throws Exception {
        web.perform(get("/tasks").with(person.signedIn())).andExpect(status().isOk());
    }

    private void judge(
            Routes.Route route,
            Map<String, String> places,
            TestPerson person,
            String who,
            boolean allowed,
            List<String> wrong)
            throws Exception {
        var path = Routes.filled(route.path(), places);
        var asked = request(route.method(), path)
                .param("seen", "0")
                .param("do", "nothing")
                .param("item", String.valueOf(places.get("{E}")))
                .with(csrf())
                .with(person.signedIn());
        var answers = new ArrayList<MockHttpServletResponse>();
        var statements = CountedStatements.during(
                () -> answers.add(web.perform(asked).andReturn().getResponse()));
        var answer = answers.get(0);
        var status = answer.getStatus();
        var opened = status != 404 && status != 403;
        if (route.method().equals(HttpMethod.GET) && status == 200) ceilings.note(route, statements);
        if (opened != allowed || status >= 500) {
            wrong.add(route.method() + " " + route.path() + " as " + who + ": " + status);
        } else if (route.method().equals(HttpMethod.GET) && status == 200) {
            read(route, answer).forEach(fault -> wrong.add(route.path() + " as " + who + ": " + fault));
        }
    }

    /** What is a director’s is refused to the chief executive, by page and by sending, with who can do it. */
    private void mustTell(
            Routes.Route route, Map<String, String> places, TestPerson chief, TestPerson director, List<String> wrong)
            throws Exception {
        var asked = request(route.method(), Routes.filled(route.path(), places))
                .param("do", "return")
                .with(csrf())
                .with(chief.signedIn());
        var answer = web.perform(asked).andReturn().getResponse();
        if (answer.getStatus() != 422
                || !answer.getContentAsString().contains("A director can do this: ")
                || !answer.getContentAsString().contains(director.name()))
            wrong.add(route + " as chief executive: " + answer.getStatus());
    }

    /** No page and no paper has names of ours in it, and whatever is about an area is headed by the finding's words. */
    private static List<String> read(Routes.Route route, MockHttpServletResponse answer) throws Exception {
        var page = String.valueOf(answer.getContentType()).startsWith("text/html");
        var paper = route.path().endsWith(".docx");
        if (!page && !paper) return List.of();
        var text = page ? VisibleText.of(answer.getContentAsString()) : words(answer.getContentAsByteArray());
        var faults = new ArrayList<String>();
        // an administrator reads a decision table in the words of its own file
        if (!route.path().startsWith("/administration/decisions")) faults.addAll(VisibleText.complaints(text));
        var title = page
                ? Jsoup.parse(answer.getContentAsString()).title()
                : text.lines().findFirst().orElse("");
        if (page) faults.addAll(astray(answer.getContentAsString()));
        if (route.path().startsWith("/areas/{A}") && !title.contains("First weakness."))
            faults.add("its title says nothing of the finding: " + title);
        return faults;
    }

    /** A form that is sent to the page's address takes the page's query along, and its fields are there twice. */
    private static List<String> astray(String html) {
        return Jsoup.parse(html).select("form[method=post]").stream()
                .map(form -> form.attr("action"))
                .filter(action -> !action.startsWith("/") || action.contains("?"))
                .map(action -> "a form is sent to “" + action + "”")
                .toList();
    }

    private static String words(byte[] paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String patternOf(Routes.Route route) throws Exception {
        var request = new MockHttpServletRequest(route.method().name(), Routes.filled(route.path(), SAMPLES));
        ServletRequestPathUtils.parseAndCache(request);
        Objects.requireNonNull(mappings.getHandler(request), route.toString());
        return route.method() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static boolean ofAuthority(char role) {
        return "RDCLOB".indexOf(role) >= 0;
    }
}
