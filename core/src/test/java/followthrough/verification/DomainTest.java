package followthrough.verification;

import followthrough.area.AreaOpening;
import followthrough.area.AreaRegister;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterContent;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterIssuing;
import followthrough.letter.Upload;
import followthrough.letter.Wording;
import followthrough.people.EstablishedPeople;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A made-up authority and its people, brought through the domain alone, without the process, on the real database. */
@SpringBootTest
abstract class DomainTest {

    static final Body SALTBY = new Body("SAY");

    static final AtomicInteger COUNT = new AtomicInteger(); // the same visit is not recorded twice

    @Autowired
    Clock clock;

    @Autowired
    Inspecting inspecting;

    @Autowired
    LetterDrafting drafting;

    @Autowired
    LetterChecking checking;

    @Autowired
    LetterIssuing issuing;

    @Autowired
    LetterArchive letters;

    @Autowired
    AreaOpening opening;

    @Autowired
    AreaRegister areas;

    @Autowired
    Assigning assigning;

    @Autowired
    Planning planning;

    @Autowired
    SigningOff signing;

    @Autowired
    PlanReading plans;

    @Autowired
    Gathering gathering;

    @Autowired
    Endorsing endorsing;

    @Autowired
    EvidenceLibrary evidence;

    @Autowired
    Checking verdicts;

    @Autowired
    Outcomes outcomes;

    @Autowired
    EstablishedPeople people;

    CaseStart start = CaseStart.HISTORY;

    LocalDate visited = LocalDate.of(2011, 6, 1).minusDays(COUNT.addAndGet(10));

    InspectionReference issuedLetter(Actor inspector, Actor second, Set<InspectionReference> answers, String finding) {
        var reference = draftedLetter(inspector, answers, finding);
        checking.approve(
                second,
                reference,
                letters.draft(second, reference).orElseThrow().version());
        issuing.issue(reference);
        return reference;
    }

    InspectionReference draftedLetter(Actor inspector, Set<InspectionReference> answers, String finding) {
        visited = visited.plusDays(1);
        var reference = inspecting.recordVisit(
                inspector, new VisitDetails(SALTBY, "ucra", visited, visited.plusDays(1), answers, start));
        var wording = new Wording(
                FindingKind.AREA_FOR_IMPROVEMENT,
                "Areas for development",
                finding,
                null,
                null,
                null,
                0,
                finding.length());
        var facts =
                new LetterFacts("Saltby", LocalDate.of(2011, 6, 30), null, null, null, null, null, null, null, null);
        var content = new LetterContent(finding, facts, List.of(), List.of(), List.of(wording), List.of());
        // each letter is a document of its own: one that another visit holds would be asked about
        drafting.begin(inspector, reference, Upload.pasted(finding + "\n" + reference.value()), content);
        drafting.submit(
                inspector,
                reference,
                letters.draft(inspector, reference).orElseThrow().version());
        return reference;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void writePlan(Actor lead, AreaReference area) {
        var action = PlanContent.ActionLine.of(
                "Train all partners", ActionOwner.of(lead.person(), "Lead"), LocalDate.of(2011, 10, 1));
        var measure =
                PlanContent.MeasureLine.of("Contacts at the right level", "%", "60", "90", "audit", "every month");
        planning.write(lead, area, 0, PlanContent.of("Children get help early", List.of(action), List.of(measure)));
        planning.submit(lead, area, plans.working(lead, area).orElseThrow().version());
    }

    void sign(Actor director, AreaReference area) {
        signing.signOff(director, area, plans.versions(director, area).get(0).sha256());
    }

    Actor actor(Role role, Body body) {
        var on = LocalDate.of(2011, 7, 1);
        var administrator = new Actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION, null, on);
        var email = UUID.randomUUID() + "@saltby.example";
        var person = people.register(administrator, role.name(), email, new Membership(role, body));
        return new Actor(person, role, body, null, on);
    }
}
