package followthrough.web.area;

import fixture.CaseFixtures;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.letter.LetterCommenting;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterWriting;
import followthrough.letter.Upload;
import followthrough.letter.document.Documents;
import followthrough.plan.ActionOwner;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.statement.StatementPart;
import followthrough.statement.StatementSending;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.letter.PrintedSample;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case with its people, brought by the domain to the step that a test begins with. */
public final class TestCase {

    private static final AtomicInteger VISITS = new AtomicInteger();

    private final ApplicationContext application;
    private final TestPeople people;
    private final CaseFixtures cases;
    private final Body authority;
    private final String framework;
    private final boolean later;

    public final TestPerson inspector;
    public final TestPerson second;
    public final TestPerson director;
    public final TestPerson lead;
    public final TestPerson officer;
    public final InspectionReference inspection;

    private TestCase(
            ApplicationContext application, String authority, String framework, boolean later, String... findings) {
        this.application = application;
        this.people = application.getBean(TestPeople.class);
        this.cases = application.getBean(CaseFixtures.class);
        this.authority = new Body(authority);
        this.framework = framework;
        this.later = later;
        inspector = people.inspector("Ines Ward");
        second = people.inspector("Samir Cole");
        director = people.director("Dana Okafor", authority);
        lead = people.areaLead("Amara Lindqvist", authority);
        officer = people.someone("Owen Price", Role.OFFICER, this.authority);
        inspection = drafted(Set.of(), findings);
        issue(inspection);
    }

    /** A visit some days ago whose letter is issued today, under a framework that asks for no statement. */
    public static TestCase issued(ApplicationContext application, String authority, String... findings) {
        return new TestCase(application, authority, "ucra", false, findings);
    }

    /** The same under a framework that asks for a statement. */
    public static TestCase askedForStatement(ApplicationContext application, String authority, String... findings) {
        return new TestCase(application, authority, "ilacs", false, findings);
    }

    /** A visit of 2011 that is recorded after the event. */
    public static TestCase recordedLater(ApplicationContext application, String authority, String... findings) {
        return new TestCase(application, authority, "ucra", true, findings);
    }

    public AreaReference area(int ordinal) {
        return inspection.area(ordinal);
    }

    public Actor actor(TestPerson person) {
        return person.actor(later ? LocalDate.of(2011, 7, 4) : today());
    }

    public LocalDate today() {
        return cases.today();
    }

    public TestPerson colleague(String name, Role role) {
        return people.someone(name, role, authority);
    }

    /** Receipt is confirmed and every area is the lead's. */
    public TestCase assigned() {
        cases.giveOut(actor(director), inspection, actor(director).on(), lead.id());
        return this;
    }

    public TestCase planHandedIn(AreaReference area) {
        var me = actor(lead);
        var owner = ActionOwner.of(officer.id(), "Owen Price");
        var due = me.on().plusDays(30);
        cases.handInPlan(
                me, area, CaseFixtures.plan("Children get help early", "Train every social worker", owner, due));
        return this;
    }

    public TestCase planSigned(AreaReference area) {
        planHandedIn(area);
        return pendingPlanSigned(area);
    }

    public TestCase pendingPlanSigned(AreaReference area) {
        cases.signPlan(actor(director), area);
        return this;
    }

    public UUID evidenceAdded(AreaReference area, String title) {
        return cases.addEvidence(actor(lead), area, title, actor(lead).on());
    }

    public TestCase evidenceOffered(AreaReference area) {
        evidenceAdded(area, "Audit of contacts");
        cases.gathering.offer(actor(lead), area);
        return this;
    }

    public TestCase figureRecorded(AreaReference area) {
        cases.recordFigure(actor(lead), area, "72");
        return this;
    }

    /** The officer reports on the first action. */
    public UUID reported(AreaReference area) {
        var said = new ProgressReport("Half of them", "Nothing yet", "The rest", false, Colour.GREEN, "In time");
        return cases.report(actor(officer), area, said);
    }

    public TestCase evidenceEndorsed(AreaReference area) {
        figureRecorded(area);
        evidenceOffered(area);
        cases.endorsing.endorse(actor(director), area, cases.offered(area));
        return this;
    }

    /** The due date of the statement, where the process has not set it. */
    public TestCase statementDue() {
        var sending = bean(StatementSending.class);
        if (sending.stored(inspection).isEmpty()) {
            sending.due(inspection, today().plusDays(98), "70 working days after the letter was received");
        }
        return this;
    }

    /** What is signed is sent, with a reason where answers are missing. */
    public TestCase statementSent(@Nullable String becauseIncomplete) {
        return sent(StatementPart.Kind.STATEMENT, becauseIncomplete);
    }

    public TestCase supplementSent() {
        return sent(StatementPart.Kind.SUPPLEMENT, null);
    }

    private TestCase sent(StatementPart.Kind kind, @Nullable String becauseIncomplete) {
        var sending = bean(StatementSending.class);
        var seen = sending.preview(actor(director), inspection, kind, false);
        sending.send(actor(director), inspection, seen.order(becauseIncomplete));
        return this;
    }

    /** Another visit of the authority, which answers this inspection and whose letter is not issued. */
    public InspectionReference reinspected(String... findings) {
        return drafted(Set.of(inspection), findings);
    }

    /** Another visit of the authority, which answers none and whose letter is to be checked. */
    public InspectionReference drafted(String... findings) {
        return drafted(Set.of(), findings);
    }

    /** A second inspector finds the draft right; where the framework asks them, the director has nothing to correct. */
    public void issue(InspectionReference reference) {
        cases.approve(actor(second), reference);
        if (cases.inspecting.stored(reference).isIssued()) return;
        var commenting = bean(LetterCommenting.class);
        var seen = commenting.draft(actor(director), reference).orElseThrow().version();
        commenting.comment(actor(director), reference, seen, "");
    }

    /** Another visit, whose letter is written here and not handed over yet. */
    public InspectionReference written() {
        var reference = visited(Set.of());
        bean(LetterWriting.class).begin(actor(inspector), reference, LetterFacts.NONE);
        return reference;
    }

    /** Another visit without a letter. */
    public InspectionReference visited(Set<InspectionReference> answers) {
        var visit = VISITS.incrementAndGet();
        var inspecting = cases.inspecting;
        var first = later
                ? LocalDate.of(2011, 1, 3)
                        .plusDays(visit % 150) // before the letter of June, however many visits there are
                : answers.stream()
                        .map(earlier -> inspecting
                                .stored(earlier)
                                .lastDay()
                                .plusDays(1L + inspecting.answering(earlier).size()))
                        .max(Comparator.naturalOrder())
                        .orElse(today().minusDays(30L + visit));
        var taken = bean(JdbcClient.class)
                .sql("select first_day from app.inspection where authority = ?")
                .param(authority.code())
                .query(LocalDate.class)
                .list();
        while (taken.contains(first)) first = first.plusDays(1);
        var start = later ? CaseStart.HISTORY : CaseStart.AS_IT_HAPPENS;
        return cases.visit(actor(inspector), authority, framework, first, start, answers);
    }

    private InspectionReference drafted(Set<InspectionReference> answers, String... findings) {
        var reference = visited(answers);
        var printed = PrintedSample.of("Dear director,\n" + String.join("\n", findings) + "\n" + reference);
        var source = Documents.source(printed);
        var dated = later ? LocalDate.of(2011, 6, 30) : today();
        var content =
                CaseFixtures.content(source.text(), source.layout(), dated, FindingKind.AREA_FOR_IMPROVEMENT, findings);
        var upload = new Upload("letter.pdf", "application/pdf", printed);
        cases.drafting.begin(actor(inspector), reference, upload, content);
        cases.handOver(actor(inspector), reference);
        return reference;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
