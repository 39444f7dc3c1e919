package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import followthrough.area.AreaRevising;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterWriting;
import followthrough.plan.sheet.SheetOpening;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.Role;
import followthrough.web.area.TestCase;
import followthrough.workflow.View;
import followthrough.workflow.WorkFilter;
import followthrough.workflow.WorkQueue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.springframework.core.io.ClassPathResource;
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

    private static final Map<Character, Role> ROLES = roles();

    private static final String ID = "00000000-0000-0000-0000-000000000000";

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("{I}", "HAV-2011-01"),
            Map.entry("{V}", "HAV-2012-01"),
            Map.entry("{A}", "HAV-2011-01-A1"),
            Map.entry("{E}", ID),
            Map.entry("{F}", ID),
            Map.entry("{P}", ID),
            Map.entry("{X}", ID),
            Map.entry("{T}", ID),
            Map.entry("{U}", ID),
            Map.entry("{K}", ID),
            Map.entry("{N}", ID),
            Map.entry("{W}", "HAV-2013-01"),
            Map.entry("{Q}", ID),
            Map.entry("{D}", ID));

    @Autowired
    MockMvc web;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") // the actuator has one of its own
    RequestMappingHandlerMapping mappings;

    /** One line of the table. */
    record Route(boolean ofCase, HttpMethod method, String path, String who) {

        static Route of(String line) {
            var words = line.strip().split("\\s+", -1);
            return new Route(words[0].equals("case"), HttpMethod.valueOf(words[1]), words[2], words[3]);
        }
    }

    @Test
    void nobody_opens_what_is_not_theirs_and_everybody_what_is() throws Exception {
        var caseAtWork = caseAtWork();
        var places = places(caseAtWork);
        var own = cast("HAV");
        own.put('L', caseAtWork.lead);
        own.put('O', caseAtWork.officer);
        var others = cast("HAC");
        var wrong = new ArrayList<String>();
        for (var route : table()) {
            for (var role : ROLES.keySet()) {
                var allowed = route.who().indexOf(role) >= 0;
                judge(route, places, Objects.requireNonNull(own.get(role)), role + "", allowed, wrong);
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
    }

    @Test
    void every_route_stands_in_the_table() throws Exception {
        var walked = new TreeSet<String>();
        for (var route : table()) walked.add(patternOf(route));
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

    private TestCase caseAtWork() {
        return TestCase.askedForStatement(application, "HAV", "First weakness.", "Second weakness.")
                .assigned();
    }

    /** A case with everything in it: an area at work, evidence, a proposal, and a further visit under way. */
    private Map<String, String> places(TestCase caseAtWork) {
        var area = caseAtWork.area(1);
        caseAtWork.planSigned(area).figureRecorded(area);
        var evidence = caseAtWork.evidenceAdded(area, "Audit");
        var director = caseAtWork.actor(caseAtWork.director);
        var proposal =
                application.getBean(AreaRevising.class).proposeToWithdraw(director, caseAtWork.area(2), "double");
        var lead = caseAtWork.actor(caseAtWork.lead);
        var task = application.getBean(WorkQueue.class).list(lead, View.MINE, null, 1, WorkFilter.NONE);
        caseAtWork.statementSent("the second area will be withdrawn");
        var visit = caseAtWork.reinspected("Third weakness.", "Fourth weakness.");
        var draft = application.getBean(LetterArchive.class).newest(visit);
        var written = caseAtWork.written();
        var letters = application.getBean(LetterArchive.class);
        var pieces = application
                .getBean(LetterWriting.class)
                .pieces(letters.newest(written))
                .orElseThrow();
        var someone = people.director("Xenia Somebody", "HAV");
        var sheet = application
                .getBean(SheetOpening.class)
                .read(ByteSource.of("Action,Owner\nTrain,Owen\n".getBytes(UTF_8)));
        var upload = application.getBean(followthrough.plan.Importing.class).begin(lead, area, "plan.csv", sheet);
        var template = application
                .getBean(followthrough.plan.Templates.class)
                .keep(lead, area, "Kept", java.util.Set.of("outcome"));
        return Map.ofEntries(
                Map.entry("{K}", template.id().toString()),
                Map.entry("{I}", caseAtWork.inspection.value()),
                Map.entry("{V}", visit.value()),
                Map.entry("{A}", area.value()),
                Map.entry("{E}", evidence.toString()),
                Map.entry("{F}", draft.findings().get(0).id().toString()),
                Map.entry("{P}", proposal.toString()),
                Map.entry("{X}", someone.id().toString()),
                Map.entry("{T}", task.items().get(0).id()),
                Map.entry("{U}", upload.toString()),
                Map.entry("{N}", invited(lead, "Nina")),
                Map.entry("{W}", written.value()),
                Map.entry("{Q}", pieces.get(0).id().toString()),
                Map.entry("{D}", invited(lead, "Quentin")));
    }

    private String invited(followthrough.shared.Actor lead, String name) {
        var inviting = application.getBean(followthrough.people.Inviting.class);
        inviting.ask(lead, name, name + "@routes.example");
        var ada = people.someone("Ada", Role.ADMINISTRATOR, Body.INSTALLATION).actor(lead.on());
        return inviting.waiting(ada).stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private void judge(
            Route route, Map<String, String> places, TestPerson person, String who, boolean allowed, List<String> wrong)
            throws Exception {
        var path = filled(route.path(), places);
        var answer = web.perform(request(route.method(), path)
                        .param("seen", "0")
                        .param("do", "nothing")
                        .param("item", String.valueOf(places.get("{E}")))
                        .with(csrf())
                        .with(person.signedIn()))
                .andReturn()
                .getResponse();
        var status = answer.getStatus();
        var opened = status != 404 && status != 403;
        if (opened != allowed || status >= 500) {
            wrong.add(route.method() + " " + route.path() + " as " + who + ": " + status);
        } else if (route.method().equals(HttpMethod.GET) && status == 200) {
            read(route, answer).forEach(fault -> wrong.add(route.path() + " as " + who + ": " + fault));
        }
    }

    /** No page and no paper has names of ours in it, and whatever is about an area is headed by the finding's words. */
    private static List<String> read(Route route, MockHttpServletResponse answer) throws Exception {
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
        if (route.path().startsWith("/areas/{A}") && !title.contains("First weakness."))
            faults.add("its title says nothing of the finding: " + title);
        return faults;
    }

    private static String words(byte[] paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private String patternOf(Route route) throws Exception {
        var request = new MockHttpServletRequest(route.method().name(), filled(route.path(), SAMPLES));
        ServletRequestPathUtils.parseAndCache(request);
        Objects.requireNonNull(mappings.getHandler(request), route.toString());
        return route.method() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    static String filled(String path, Map<String, String> places) {
        var filled = path;
        for (var place : places.entrySet()) filled = filled.replace(place.getKey(), place.getValue());
        return filled;
    }

    private Map<Character, TestPerson> cast(String authority) {
        var cast = new LinkedHashMap<Character, TestPerson>();
        ROLES.forEach(
                (letter, role) -> cast.put(letter, people.someone("Person " + letter, role, bodyOf(role, authority))));
        return cast;
    }

    private static Body bodyOf(Role role, String authority) {
        return switch (role) {
            case ADMINISTRATOR -> Body.INSTALLATION;
            case INSPECTOR, INSPECTION_MANAGER -> Body.INSPECTORATE;
            default -> new Body(authority);
        };
    }

    private static boolean ofAuthority(char role) {
        return "RDCLOB".indexOf(role) >= 0;
    }

    static List<Route> table() throws IOException {
        return new ClassPathResource("routes.txt")
                .getContentAsString(UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of)
                .toList();
    }

    static Map<Character, Role> roles() {
        var roles = new LinkedHashMap<Character, Role>();
        roles.put('I', Role.INSPECTOR);
        roles.put('M', Role.INSPECTION_MANAGER);
        roles.put('R', Role.LETTER_RECORDER);
        roles.put('D', Role.DIRECTOR);
        roles.put('C', Role.CHIEF_EXECUTIVE);
        roles.put('L', Role.AREA_LEAD);
        roles.put('O', Role.OFFICER);
        roles.put('B', Role.OBSERVER);
        roles.put('A', Role.ADMINISTRATOR);
        return roles;
    }
}
