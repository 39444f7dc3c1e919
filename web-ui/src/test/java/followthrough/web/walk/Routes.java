package followthrough.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.area.AreaRevising;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterWriting;
import followthrough.plan.sheet.SheetOpening;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.Role;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.area.TestCase;
import followthrough.workflow.work.WorkFilter;
import followthrough.workflow.work.WorkQueue;
import followthrough.workflow.work.WorkView;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

/** The table of routes, a case in which each of them leads somewhere, and one person of each role. */
final class Routes {

    static final Map<Character, Role> ROLES = roles();

    private final ApplicationContext application;
    private final TestPeople people;

    Routes(ApplicationContext application) {
        this.application = application;
        this.people = application.getBean(TestPeople.class);
    }

    /** One line of the table. */
    record Route(boolean ofCase, HttpMethod method, String path, String who) {

        static Route of(String line) {
            var words = line.strip().split("\\s+", -1);
            return new Route(words[0].equals("case"), HttpMethod.valueOf(words[1]), words[2], words[3]);
        }

        /** True where somebody of this role is told that it is another’s to do. */
        boolean tellsWhoCan(char role) {
            return who.indexOf(Character.toLowerCase(role)) >= 0;
        }
    }

    TestCase caseAtWork(String authority) {
        return TestCase.askedForStatement(application, authority, "First weakness.", "Second weakness.")
                .assigned();
    }

    /** A case with everything in it: an area at work, evidence, a proposal, and a further visit under way. */
    Map<String, String> places(TestCase caseAtWork) {
        var area = caseAtWork.area(1);
        caseAtWork.planSigned(area).figureRecorded(area);
        var evidence = caseAtWork.evidenceAdded(area, "Audit");
        var beside = caseAtWork.evidenceAdded(area, "Survey");
        caseAtWork.evidenceAdded(caseAtWork.area(2), "Visits");
        var director = caseAtWork.actor(caseAtWork.director);
        covered(caseAtWork);
        var figure = figure(caseAtWork);
        var report = caseAtWork.reported(area);
        var action = application
                .getBean(followthrough.progress.Progressing.class)
                .stored(area)
                .get(0)
                .action();
        var wanted = dateAsked(caseAtWork, action);
        var proposal =
                application.getBean(AreaRevising.class).proposeToWithdraw(director, caseAtWork.area(2), "double");
        var lead = caseAtWork.actor(caseAtWork.lead);
        var task = application.getBean(WorkQueue.class).list(lead, WorkView.MINE, null, 1, WorkFilter.NONE);
        caseAtWork.statementSent("the second area will be withdrawn");
        var visit = caseAtWork.reinspected("Third weakness.", "Fourth weakness.");
        var draft = application.getBean(LetterArchive.class).newest(visit);
        var written = caseAtWork.written();
        var letters = application.getBean(LetterArchive.class);
        var pieces = application
                .getBean(LetterWriting.class)
                .pieces(letters.newest(written))
                .orElseThrow();
        var someone = people.director("Xenia Somebody", area.authority().code());
        var sheet = application
                .getBean(SheetOpening.class)
                .read(ByteSource.of("Action,Owner\nTrain,Owen\n".getBytes(UTF_8)));
        var another = TestCase.askedForStatement(application, area.authority().code(), "A weakness of another visit.")
                .inspection;
        var upload =
                application.getBean(followthrough.plan.draft.Importing.class).begin(lead, area, "plan.csv", sheet);
        var template = application
                .getBean(followthrough.plan.template.Templates.class)
                .keep(lead, area, "Kept", java.util.Set.of("outcome"));
        return Map.ofEntries(
                Map.entry("{B}", beside.toString()),
                Map.entry("{G}", figure.toString()),
                Map.entry("{H}", report.toString()),
                Map.entry("{Z}", action.toString()),
                Map.entry("{Y}", wanted),
                Map.entry("{K}", template.id().toString()),
                Map.entry("{I}", caseAtWork.inspection.value()),
                Map.entry("{J}", another.value()),
                Map.entry("{V}", visit.value()),
                Map.entry("{A}", area.value()),
                Map.entry("{E}", evidence.toString()),
                Map.entry("{F}", draft.findings().get(0).id().toString()),
                Map.entry("{P}", proposal.toString()),
                Map.entry("{X}", someone.id().toString()),
                Map.entry("{T}", task.items().get(0).id()),
                Map.entry("{U}", upload.toString()),
                Map.entry("{N}", invited(lead, "Nina of " + area)),
                Map.entry("{W}", written.value()),
                Map.entry("{Q}", pieces.get(0).id().toString()),
                Map.entry("{D}", invited(lead, "Quentin of " + area)));
    }

    private java.util.UUID figure(TestCase caseAtWork) {
        var measuring = application.getBean(followthrough.progress.Measuring.class);
        return measuring.stored(caseAtWork.area(1)).get(0).id();
    }

    private String dateAsked(TestCase caseAtWork, java.util.UUID action) {
        application
                .getBean(followthrough.progress.DateAsking.class)
                .ask(
                        caseAtWork.actor(caseAtWork.officer),
                        caseAtWork.area(1),
                        action,
                        caseAtWork.today().plusDays(90),
                        "The partner is late",
                        true);
        return application
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select id::text from app.date_request where action = ? and answer is null")
                .param(action)
                .query(String.class)
                .single();
    }

    private void covered(TestCase caseAtWork) {
        var today = caseAtWork.today();
        var standIn = caseAtWork.colleague("Sam Reid", Role.AREA_LEAD);
        application
                .getBean(followthrough.people.Covering.class)
                .appoint(caseAtWork.director.actor(today), standIn.id(), today, today.plusDays(1));
    }

    private String invited(followthrough.shared.Actor lead, String name) {
        var inviting = application.getBean(followthrough.people.Inviting.class);
        inviting.ask(lead, name, name.replace(' ', '.') + "@routes.example");
        var ada = people.someone("Ada", Role.ADMINISTRATOR, Body.INSTALLATION).actor(lead.on());
        return inviting.waiting(ada).stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    static String filled(String path, Map<String, String> places) {
        var filled = path;
        for (var place : places.entrySet()) filled = filled.replace(place.getKey(), place.getValue());
        return filled;
    }

    /** One person of each role, of the given authority where the role is an authority’s. */
    Map<Character, TestPerson> cast(String authority) {
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
