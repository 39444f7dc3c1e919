package followthrough.workflow;

import followthrough.MovableClock;
import followthrough.area.AreaRegister;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.inspection.Authorities;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterContent;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterFacts;
import followthrough.letter.Upload;
import followthrough.letter.Wording;
import followthrough.people.Administering;
import followthrough.people.Confirming;
import followthrough.people.Membership;
import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What people do in a case, through the domain as pages do it. */
@Component
public class CaseFixtures {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final Map<Body, Integer> visits = new ConcurrentHashMap<>();

    public final MovableClock clock;
    public final Authorities authorities;
    public final Administering administering;
    public final Confirming confirming;
    public final Notices notices;
    public final Inspecting inspecting;
    public final LetterDrafting drafting;
    public final LetterChecking letterChecking;
    public final LetterArchive letters;
    public final AreaRegister areas;
    public final Assigning assigning;
    public final Planning planning;
    public final PlanReading plans;
    public final SigningOff signing;
    public final Gathering gathering;
    public final Endorsing endorsing;
    public final EvidenceLibrary evidence;
    public final Checking checking;
    public final ManagementService jobs;
    public final RuntimeService engine;

    public CaseFixtures(
            MovableClock clock,
            Authorities authorities,
            Administering administering,
            Confirming confirming,
            Notices notices,
            Inspecting inspecting,
            LetterDrafting drafting,
            LetterChecking letterChecking,
            LetterArchive letters,
            AreaRegister areas,
            Assigning assigning,
            Planning planning,
            PlanReading plans,
            SigningOff signing,
            Gathering gathering,
            Endorsing endorsing,
            EvidenceLibrary evidence,
            Checking checking,
            ManagementService jobs,
            RuntimeService engine) {
        this.clock = clock;
        this.authorities = authorities;
        this.administering = administering;
        this.confirming = confirming;
        this.notices = notices;
        this.inspecting = inspecting;
        this.drafting = drafting;
        this.letterChecking = letterChecking;
        this.letters = letters;
        this.areas = areas;
        this.assigning = assigning;
        this.planning = planning;
        this.plans = plans;
        this.signing = signing;
        this.gathering = gathering;
        this.endorsing = endorsing;
        this.evidence = evidence;
        this.checking = checking;
        this.jobs = jobs;
        this.engine = engine;
    }

    public Town town() {
        var all = authorities.all();
        var body = all.get(TOWNS.getAndIncrement() % all.size()).body();
        return new Town(
                body,
                person(Role.INSPECTOR, Body.INSPECTORATE),
                person(Role.INSPECTOR, Body.INSPECTORATE),
                person(Role.DIRECTOR, body),
                person(Role.AREA_LEAD, body));
    }

    public Actor person(Role role, Body body) {
        var email = UUID.randomUUID() + "@people.example";
        var id = administering.register(administrator(), role.name(), email, new Membership(role, body));
        confirmed(id, body);
        var made = new Actor(id, role, body, null, clock.today());
        notices.markRead(made, notices.list(made, 5).stream().map(Notice::id).toList());
        return made;
    }

    /** By whoever answers for the body. */
    public void confirmed(PersonId person, Body body) {
        var role = body.isAuthority()
                ? Role.DIRECTOR
                : body.equals(Body.INSPECTORATE) ? Role.INSPECTION_MANAGER : Role.ADMINISTRATOR;
        var second = new Actor(PersonId.next(), role, body, null, clock.today());
        confirming.of(second, person).forEach(post -> confirming.confirm(second, post.id()));
    }

    public Actor administrator() {
        return new Actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION, null, clock.today());
    }

    /** A visit of the last weeks, each some days after the one before, whose letter is issued once it is checked. */
    public InspectionReference visit(Town town, InspectionReference... answers) {
        long earlier = visits.getOrDefault(town.body(), 0);
        return visit(town, "ucra", clock.today().minusDays(40 - 3 * earlier), false, answers);
    }

    /** A visit entered long after the event. */
    public InspectionReference visitOf2011(Town town, int month, InspectionReference... answers) {
        return visit(town, "ucra", LocalDate.of(2011, month, 1), true, answers);
    }

    public InspectionReference visit(
            Town town, String framework, LocalDate firstDay, boolean later, InspectionReference... answers) {
        return visit(town, framework, firstDay, later ? CaseStart.HISTORY : CaseStart.AS_IT_HAPPENS, answers);
    }

    /** A visit of a case that was begun elsewhere and is followed here from today. */
    public InspectionReference adopted(Town town, LocalDate firstDay) {
        return visit(town, "ucra", firstDay, CaseStart.ADOPTED);
    }

    private InspectionReference visit(
            Town town, String framework, LocalDate firstDay, CaseStart start, InspectionReference... answers) {
        visits.merge(town.body(), 1, Integer::sum);
        return inspecting.recordVisit(
                town.inspector(),
                new VisitDetails(town.body(), framework, firstDay, firstDay.plusDays(1), Set.of(answers), start));
    }

    public void draft(Town town, InspectionReference visit, String... findings) {
        draft(town, visit, FindingKind.AREA_FOR_IMPROVEMENT, findings);
    }

    public void draft(Town town, InspectionReference visit, FindingKind kind, String... findings) {
        begin(town, visit, kind, findings);
        drafting.submit(town.inspector(), visit, draftVersion(visit));
    }

    public void begin(Town town, InspectionReference visit, FindingKind kind, String... findings) {
        var wordings = Stream.of(findings)
                .map(words -> new Wording(kind, "Areas for development", words, null, null, null, -1, -1))
                .toList();
        var text = "A letter. " + String.join(" ", findings);
        var dated = inspecting.stored(visit).lastDay().plusDays(1);
        var facts = new LetterFacts(null, dated, null, null, null, null, null, null, null, null);
        var content = new LetterContent(text, facts, List.of(), List.of(), wordings, List.of());
        // a document that another visit holds would be asked about
        drafting.begin(town.inspector(), visit, Upload.pasted(text + "\n" + visit.value()), content);
    }

    public long draftVersion(InspectionReference visit) {
        return letters.newest(visit).version();
    }

    public void approve(Town town, InspectionReference visit) {
        letterChecking.approve(town.second(), visit, draftVersion(visit));
    }

    /** From the visit to the areas in their lead's hands. */
    public InspectionReference underWay(Town town, String... findings) {
        return givenOut(town, visit(town), findings);
    }

    public InspectionReference givenOut(Town town, InspectionReference visit, String... findings) {
        draft(town, visit, findings);
        approve(town, visit);
        giveOut(town, visit);
        return visit;
    }

    public void giveOut(Town town, InspectionReference visit) {
        Map<AreaReference, PersonId> leads = areas.open(visit).stream()
                .collect(Collectors.toMap(
                        area -> area.reference(), area -> town.lead().person()));
        assigning.assign(town.director(), visit, received(visit), leads);
    }

    private LocalDate received(InspectionReference visit) {
        var last = inspecting.stored(visit).lastDay();
        return last.isAfter(clock.today()) ? last : clock.today();
    }

    public void handInPlan(Town town, AreaReference area, String outcome) {
        var known = plans.stored(area);
        var action = PlanContent.ActionLine.of(
                "Train all partners",
                ActionOwner.of(town.lead().person(), "Lead"),
                clock.today().plusDays(90));
        var measure =
                PlanContent.MeasureLine.of("Contacts at the right level", "%", "60", "90", "audit", "every month");
        var content = PlanContent.of(outcome, List.of(action), List.of(measure));
        planning.write(town.lead(), area, known.map(plan -> plan.version()).orElse(0L), content);
        planning.submit(town.lead(), area, plans.stored(area).orElseThrow().version());
    }

    public void signPlan(Town town, AreaReference area) {
        signing.signOff(town.director(), area, pending(town, area));
    }

    public void returnPlan(Town town, AreaReference area) {
        signing.returnWith(town.director(), area, pending(town, area), "Say how one will know.");
    }

    public void withdrawSignature(Town town, AreaReference area) {
        signing.withdraw(town.director(), area, pending(town, area), "The board no longer agrees.");
    }

    private String pending(Town town, AreaReference area) {
        return plans.versions(town.director(), area).get(0).sha256();
    }

    public UUID addEvidence(Town town, AreaReference area) {
        var item = new EvidenceItem(
                "Audit " + UUID.randomUUID(), EvidenceKind.OUTCOME, clock.today(), "18 of 20 at the right level", null);
        return gathering.add(town.lead(), area, item);
    }

    public void offerEvidence(Town town, AreaReference area) {
        addEvidence(town, area);
        gathering.offer(town.lead(), area);
    }

    public void endorse(Town town, AreaReference area) {
        endorsing.endorse(
                town.director(),
                area,
                evidence.stored(area).orElseThrow().version(),
                "No figures are asked for in this test");
    }

    public void notReady(Town town, AreaReference area) {
        endorsing.notReady(
                town.director(), area, evidence.stored(area).orElseThrow().version(), "Nothing from children yet.");
    }

    public void check(Town town, AreaReference area, InspectionReference visit, Outcome outcome, boolean ends) {
        checking.check(
                town.inspector(),
                area,
                visit,
                new Verdict(outcome, ends, "Seen", Set.of(), "as the letter says", 1, true));
    }

    /** What the engine does by itself right after a commit. */
    public void letTheEngineCatchUp() {
        for (var due = messages(); !due.isEmpty(); due = messages()) due.forEach(jobs::executeJob);
    }

    private List<String> messages() {
        return jobs.createJobQuery().messages().withRetriesLeft().list().stream()
                .map(job -> job.getId())
                .toList();
    }
}
