package followthrough.verification;

import fixture.CaseFixtures;
import fixture.CoreTest;
import fixture.EstablishedPeople;
import followthrough.area.AreaOpening;
import followthrough.area.AreaRegister;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterIssuing;
import followthrough.letter.document.Layout;
import followthrough.people.Membership;
import followthrough.plan.ActionOwner;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;

/** A made-up authority and its people, brought through the domain alone, without the process, on the real database. */
@CoreTest
abstract class DomainTest {

    static final Body SALTBY = new Body("SAY");

    static final AtomicInteger COUNT = new AtomicInteger(); // the same visit is not recorded twice

    @Autowired
    CaseFixtures cases;

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
        cases.approve(second, reference);
        issuing.issue(reference);
        return reference;
    }

    InspectionReference draftedLetter(Actor inspector, Set<InspectionReference> answers, String finding) {
        visited = visited.plusDays(1);
        var reference = cases.visit(inspector, SALTBY, "ucra", visited, start, answers);
        var dated = LocalDate.of(2011, 6, 30);
        cases.begin(
                inspector,
                reference,
                CaseFixtures.content(finding, Layout.NONE, dated, FindingKind.AREA_FOR_IMPROVEMENT, finding));
        cases.handOver(inspector, reference);
        return reference;
    }

    LocalDate today() {
        return cases.today();
    }

    void writePlan(Actor lead, AreaReference area) {
        var owner = ActionOwner.of(lead.person(), "Lead");
        var due = LocalDate.of(2011, 10, 1);
        cases.handInPlan(lead, area, CaseFixtures.plan("Children get help early", "Train all partners", owner, due));
    }

    void sign(Actor director, AreaReference area) {
        cases.signPlan(director, area);
    }

    Actor actor(Role role, Body body) {
        var on = LocalDate.of(2011, 7, 1);
        var administrator = new Actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION, null, on);
        var email = UUID.randomUUID() + "@saltby.example";
        var person = people.register(administrator, role.name(), email, new Membership(role, body));
        return new Actor(person, role, body, null, on);
    }
}
