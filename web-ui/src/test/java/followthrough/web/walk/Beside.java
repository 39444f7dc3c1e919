package followthrough.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.discussion.AreaComment;
import followthrough.discussion.Discussing;
import followthrough.discussion.NewComment;
import followthrough.evidence.EvidenceLibrary;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterReading;
import followthrough.letter.LetterReceiving;
import followthrough.letter.Upload;
import followthrough.people.Administering;
import followthrough.people.Membership;
import followthrough.people.signin.CalendarAddresses;
import followthrough.people.signin.HandingOver;
import followthrough.people.signin.SettingUp;
import followthrough.plan.PlanReading;
import followthrough.plan.ReturnComment;
import followthrough.plan.SigningOff;
import followthrough.sampling.CaseAnswer;
import followthrough.sampling.SampleWish;
import followthrough.sampling.Sampling;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Sustaining;
import followthrough.verification.Verdict;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.Visitor;
import followthrough.web.area.TestCase;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionTables;
import followthrough.workflow.decision.DecisionTrials;
import followthrough.workflow.desk.KeptViews;
import followthrough.workflow.work.WorkQueue;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pages beside those of the case at work: in states in which one case cannot be all at once. */
final class Beside {

    private static final String ELSEWHERE = "RIC";
    private static final String CHRONOLOGY = "Case files do not hold a chronology.";

    /** With a list that the reader doubts, a finding of two words, and sentences that belong to no finding. */
    private static final String LETTER = """
            %s

            Dear Ms Ellery

            Inspection of contact, referral and assessment arrangements

            This letter summarises the findings of the recent inspection.

            Points that arose

            - Records are kept late.
            - Visits are not written down.

            From the evidence gathered, the following features of the service were identified:

            However, some children wait too long for an assessment and too few of them are seen.
            Supervision is not good enough, and managers do not check it.

            Areas for development

            - Partner agencies do not share one understanding of when to refer a child.
            - %s
            - Thin files.

            What happens next

            %s

            Yours sincerely

            Joan Pettifer
            Her Majesty's Inspector
            """;

    /** More than is shown at once. */
    private static final String FURTHER = IntStream.range(1, 90)
            .mapToObj(number -> "The team met its partners in week %d of the year.".formatted(number))
            .collect(Collectors.joining("\n"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext application;
    private final MockMvc web;
    private final String authority;
    private final TestPeople people;
    private final TestPerson administrator;
    private final List<Stop> stops = new ArrayList<>();

    private Beside(ApplicationContext application, MockMvc web, String authority) {
        this.application = application;
        this.web = web;
        this.authority = authority;
        this.people = application.getBean(TestPeople.class);
        this.administrator = people.administrator("Abel Somebody");
    }

    static List<Stop> of(ApplicationContext application, MockMvc web, String authority) throws Exception {
        var beside = new Beside(application, web, authority);
        beside.areasAtEveryStep();
        beside.visit();
        beside.lettersAtEveryStep();
        beside.history();
        beside.draft();
        beside.sessions();
        beside.confirmations();
        beside.doors();
        beside.desk();
        beside.failedStep();
        beside.tables();
        beside.samples();
        return beside.stops;
    }

    /** Verdicts to give and to correct, an area that was met, a plan that waits and one that was returned. */
    private void areasAtEveryStep() {
        var work = TestCase.issued(
                        application, authority, "Visits are late.", "Plans are thin.", "Few ask.", "No one knows.")
                .assigned();
        var met = work.area(1);
        work.planSigned(met).evidenceEndorsed(met).planSigned(work.area(4));
        var outcome = work.reinspected("Something else needs work.");
        var evidence = bean(EvidenceLibrary.class)
                .of(work.actor(work.director), met)
                .get(0)
                .id();
        verdict(work, met, outcome, new Verdict(Outcome.MET, true, "It is right", Set.of(evidence), "", null, false));
        bean(Checking.class).restNotExamined(work.actor(work.inspector), outcome, "Another time");
        work.issue(outcome);
        bean(Sustaining.class).ask(met, 90, work.today().plusDays(90));
        at("/areas/" + met + "/sustained/90", work.director);
        at("/areas/" + met + "/plan", work.director);

        work.planHandedIn(work.area(2));
        at("/areas/" + work.area(2) + "/plan/take-back", work.lead);
        work.planHandedIn(work.area(3));
        var version = bean(PlanReading.class)
                .versions(work.actor(work.director), work.area(3))
                .get(0);
        bean(SigningOff.class)
                .returnWith(
                        work.actor(work.director),
                        work.area(3),
                        version.sha256(),
                        "Say by when",
                        List.of(ReturnComment.beside("action", 1, "Name forty people")));
        at("/comments/plan/" + work.area(3) + "/" + version.number() + "/0", work.director);

        var visit = work.reinspected("Something new needs work.");
        at("/areas/" + work.area(4) + "/check/" + visit, work.inspector);
        var again = new Verdict(Outcome.NOT_EXAMINED, false, "Another time", Set.of(), "", null, false);
        verdict(work, work.area(2), visit, again);
        at("/areas/" + work.area(2) + "/check/" + visit + "/correct", work.inspector);
        at("/colleagues/" + work.officer.id(), work.director);
        at("/tasks?view=role", work.director);
        at("/tasks?view=mine", work.director);
    }

    private void verdict(TestCase work, AreaReference area, InspectionReference visit, Verdict verdict) {
        bean(Checking.class).check(work.actor(work.inspector), area, visit, verdict);
    }

    /**
     * The second question about a visit, which has what was answered to the first in its address; of another authority,
     * since all that is open there is answered by it.
     */
    private void visit() {
        TestCase.issued(application, ELSEWHERE, "Visits are late.");
        var inspector = people.inspector("Ivy Somebody");
        var first = today().minusDays(9);
        var day =
                "firstDay.day=%1$d&firstDay.month=%2$d&firstDay.year=%3$d&lastDay.day=%1$d&lastDay.month=%2$d&lastDay.year=%3$d"
                        .formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear());
        at("/inspections/new/answers?authority=" + ELSEWHERE + "&framework=ucra&start=AS_IT_HAPPENS&" + day, inspector);
    }

    /** A statement to share and to send; a letter to issue, one to return, and one that lies with the director. */
    private void lettersAtEveryStep() {
        var work = TestCase.askedForStatement(application, authority, "Visits are late.")
                .assigned();
        work.planSigned(work.area(1));
        for (var step : List.of("share-draft", "send"))
            at("/inspections/" + work.inspection + "/statement/" + step, work.director);
        for (int i = 0; i < 2; i++)
            at("/inspections/" + work.drafted("Files are thin.") + "/letter/check", work.second);
        var shared = work.drafted("Files are kept badly.");
        var draft =
                bean(LetterArchive.class).draft(work.actor(work.second), shared).orElseThrow();
        bean(LetterChecking.class).approve(work.actor(work.second), shared, draft.version());
        at("/inspections/" + shared + "/letter/comment", work.director);
    }

    /** A letter that came in and is put to its visit; the draft that it is then. */
    private void draft() {
        var work = TestCase.issued(application, authority, "Visits are late.");
        var visit = work.visited(Set.of(work.inspection));
        for (var page : List.of("/letters/import/visit", "/inspections/" + visit + "/letter/import/confirm")) {
            var receiving = bean(LetterReceiving.class);
            var upload = Upload.pasted(LETTER.formatted(DAY.format(work.today()), CHRONOLOGY, FURTHER));
            var intake = receiving.receive(work.actor(work.inspector), upload, false);
            receiving.wasRead(intake.id(), bean(LetterReading.class).read(upload));
            var inHand =
                    Map.of("followthrough.web.letter.PendingLetter", intake.id().toString());
            stops.add(Stop.of(page, new Reader(work.inspector, inHand)));
        }
        var letter = "/inspections/" + visit + "/letter/draft";
        var weak = new Stop(letter + "/account", letter + "/account/sentences/", List.of(Reader.of(work.inspector)));
        at(letter + "/account", work.inspector);
        stops.add(weak);
        for (var page : List.of("/account", "/add", "")) at(letter + page, work.inspector);
    }

    /** A case that is history, and is taken over. */
    private void history() {
        var past = TestCase.recordedLater(application, authority, CHRONOLOGY) // which the draft says again
                .assigned()
                .statementDue();
        at("/inspections/" + past.inspection + "/adopt", past.inspector);
        at("/areas/" + past.area(1) + "/plan/signed-outside", past.director);
        at("/inspections/" + past.inspection + "/statement/sent-outside", past.director);
    }

    private void sessions() throws Exception {
        for (var page : List.of("/account/sessions", "/account/sessions", "/people/%s/sessions")) {
            var person = people.someone("Olga Open", Role.OFFICER, new Body(authority));
            for (int i = 0; i < 2; i++) new Visitor(web, "198.51.100.88", false).signIn(person);
            at(page.formatted(person.id()), page.startsWith("/account") ? person : administrator);
        }
        var posted = people.someone("Piet Posted", Role.OFFICER, new Body(authority));
        at("/people/" + posted.id() + "/memberships/remove?role=OFFICER&body=" + authority, administrator);
    }

    private void confirmations() {
        var director = people.director("Dora Director", authority);
        var asking = administrator.actor(director.actor(today()).on());
        var registering = bean(Administering.class);
        for (var name : List.of("Fay", "Fred")) {
            var address = UUID.randomUUID() + "@example.org";
            registering.register(asking, name, address, new Membership(Role.OFFICER, new Body(authority)));
        }
        registering.askForLink(asking, people.areaLead("Lena Lost", authority).id());
        at("/confirmations", director);
    }

    /** Links that open without an account. */
    private void doors() {
        var lost = people.areaLead("Lars Lost", authority).id();
        bean(Administering.class).askForLink(administrator.actor(today()), lost);
        var link = bean(HandingOver.class).show(people.second(new Body(authority)), lost);
        stops.add(Stop.of("/set-password/" + link, Reader.VISITOR));
        stops.add(Stop.of("/set-up/" + bean(SettingUp.class).linkToAnother(), Reader.VISITOR));
    }

    /** What somebody keeps for themselves, and a question that waits for its answer. */
    private void desk() {
        var work = TestCase.issued(application, authority, "Help is late.").assigned();
        var area = work.area(1);
        var asked = new NewComment(AreaComment.About.AREA, null, "Who looks after this now?", work.lead.id());
        var question = bean(Discussing.class).say(work.actor(work.director), area, asked);
        at("/areas/" + area + "/comments/" + question, work.lead);
        var lead = work.actor(work.lead);
        bean(KeptViews.class).keep(lead, "Mine by day", "view=mine", false);
        at("/tasks/views/" + bean(KeptViews.class).of(lead).get(0).id() + "/change", work.lead);
        at("/tasks/views", work.lead); // where it is removed
        var task = bean(WorkQueue.class).about(lead, area).get(0).id();
        at("/tasks/several?chosen=" + task, work.lead);
        bean(CalendarAddresses.class).make(work.lead.id());
        at("/account/calendar", work.lead);
    }

    /** As the engine leaves a step that failed three times. */
    private void failedStep() {
        bean(JdbcClient.class).sql("""
                        update camunda.act_ru_job set retries_ = 0, exception_msg_ = 'no answer' where id_ in (
                            select j.id_ from camunda.act_ru_job j
                            join camunda.act_ru_execution e on e.id_ = j.process_instance_id_
                            where e.business_key_ like :cases limit 2)""").param("cases", authority + "-%").update();
        at("/administration/jobs", administrator);
    }

    /** A version that could decide, and one that decides in a year and is called off by the walk. */
    private void tables() {
        var ada = administrator.actor(today());
        var here = "/administration/decisions/escalation/versions/";
        at(here + version(ada) + "/effect", administrator);
        var dated = version(ada);
        var inAYear = today().plusYears(1);
        bean(DecisionTables.class).takeEffect(ada, DecisionKey.escalation, dated, inAYear);
        at(here + dated, administrator);
    }

    /** Another version that decides as the one in effect does, and was tried. */
    private int version(Actor ada) {
        var number = NUMBER.incrementAndGet(); // no table and no example is brought twice
        var tables = bean(DecisionTables.class);
        var content = new String(tables.file(ada, DecisionKey.escalation, 1), UTF_8) + "\n".repeat(number);
        var version = tables.add(ada, DecisionKey.escalation, content.getBytes(UTF_8), "Nothing is different");
        bean(DecisionTrials.class)
                .keep(ada, DecisionKey.escalation, version, List.of("writePlan", "" + number), "Late by " + number);
        return version;
    }

    /** A sample with a case to look into, and one whose cases were all looked at. */
    private void samples() {
        var work = TestCase.issued(application, authority, "Thresholds are unclear.")
                .assigned();
        var lead = work.actor(work.lead);
        var sampling = bean(Sampling.class);
        var wish = new SampleWish("Contacts", "C-1\nC-2", "36 4 17", 1, List.of("Was it applied?"), null, 0);
        var here = "/areas/" + work.area(1) + "/samples/";
        at(here + sampling.draw(lead, work.area(1), wish) + "/cases/1", work.lead);
        var seen = sampling.draw(lead, work.area(1), wish);
        sampling.look(lead, work.area(1), seen, 1, Map.of(0, CaseAnswer.YES), "");
        at(here + seen, work.lead);
    }

    private void at(String path, TestPerson person) {
        stops.add(Stop.of(path, person));
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.now(bean(java.time.Clock.class));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
