package followthrough.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.area.AreaOpening;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Visit;
import followthrough.letter.Content;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterIssuing;
import followthrough.letter.Upload;
import followthrough.letter.Wording;
import followthrough.people.Administering;
import followthrough.people.Membership;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The domain alone, from the visit to the verdict and into the next inspection, on the real database. */
@SpringBootTest
class CaseWithoutProcessTest {

    static final Body SALTBY = new Body("SAY");

    static final AtomicInteger COUNT = new AtomicInteger(); // the same visit is not recorded twice

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
    Administering administering;

    LocalDate visited = LocalDate.of(2011, 6, 1).minusDays(COUNT.addAndGet(10));

    @Test
    void a_finding_goes_from_the_letter_to_a_verdict_and_what_is_not_met_goes_on() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var second = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var director = actor(Role.DIRECTOR, SALTBY);
        var lead = actor(Role.AREA_LEAD, SALTBY);

        var first = issuedLetter(inspector, second, Set.of(), "Thresholds are not understood by partners.");
        var area = opening.openFrom(first).get(0);
        assigning.assign(director, first, LocalDate.of(2011, 7, 1), Map.of(area, lead.person()));
        writePlan(lead, area);
        assertThat(plans.versions(inspector, area)).isEmpty();
        sign(director, area);
        assertThat(plans.versions(inspector, area)).hasSize(1);

        var item = new EvidenceItem(
                "Audit of contacts",
                EvidenceKind.OUTCOME,
                LocalDate.of(2011, 9, 1),
                "18 of 20 at the right level",
                null);
        var id = gathering.add(lead, area, item);
        assertThat(evidence.of(inspector, area)).isEmpty();
        gathering.offer(lead, area);
        endorsing.endorse(
                director,
                area,
                evidence.endorsement(director, area).orElseThrow().version());
        assertThat(evidence.of(inspector, area)).hasSize(1);

        var next = draftedLetter(inspector, Set.of(first), "Something else needs work.");
        verdicts.check(
                inspector, area, next, new Verdict(Outcome.PARTLY_MET, true, "Better, not well", Set.of(id), "", null));
        assertThat(verdicts.of(director, area)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> inspecting.get(director, next));
        checking.approve(second, next, letters.draft(second, next).orElseThrow().version());
        issuing.issue(next);
        opening.openFrom(next);
        outcomes.publish(next);

        var carried = outcomes.carryForward(next);

        assertThat(carried).containsExactly(next.area(2));
        assertThat(areas.get(director, area).state()).isEqualTo(AreaState.PARTLY_MET);
        assertThat(areas.lineage(areas.get(director, next.area(2))))
                .extracting(a -> a.reference())
                .containsExactly(area, next.area(2));
        assertThat(verdicts.of(director, area)).hasSize(1);
    }

    @Test
    void who_drafted_a_letter_does_not_check_it() {
        var inspector = actor(Role.INSPECTOR, Body.INSPECTORATE);
        var reference = draftedLetter(inspector, Set.of(), "Anything");
        var version = letters.draft(inspector, reference).orElseThrow().version();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> checking.approve(inspector, reference, version));
    }

    private InspectionReference issuedLetter(
            Actor inspector, Actor second, Set<InspectionReference> answers, String finding) {
        var reference = draftedLetter(inspector, answers, finding);
        checking.approve(
                second,
                reference,
                letters.draft(second, reference).orElseThrow().version());
        issuing.issue(reference);
        return reference;
    }

    private InspectionReference draftedLetter(Actor inspector, Set<InspectionReference> answers, String finding) {
        visited = visited.plusDays(1);
        var reference = inspecting.recordVisit(
                inspector, new Visit(SALTBY, "ucra", visited, visited.plusDays(1), answers, true));
        var wording = new Wording(
                FindingKind.AREA_FOR_IMPROVEMENT,
                "Areas for development",
                finding,
                null,
                null,
                null,
                0,
                finding.length());
        var facts = new LetterFacts("Saltby", LocalDate.of(2011, 6, 30), null, null, null, null, null, null, null);
        var content = new Content(finding, facts, List.of(), List.of(), List.of(wording), List.of());
        drafting.begin(inspector, reference, Upload.pasted(finding), content);
        drafting.submit(
                inspector,
                reference,
                letters.draft(inspector, reference).orElseThrow().version());
        return reference;
    }

    private void writePlan(Actor lead, AreaReference area) {
        var action = new PlanContent.ActionLine(
                null, "Train all partners", lead.person(), "Lead", LocalDate.of(2011, 10, 1), "");
        var measure = new PlanContent.MeasureLine(null, "Contacts at the right level", "%", "60", "90", "audit");
        planning.write(
                lead, area, 0, new PlanContent("Children get help early", "", List.of(action), List.of(measure)));
        planning.submit(lead, area, plans.working(lead, area).orElseThrow().version());
    }

    private void sign(Actor director, AreaReference area) {
        signing.signOff(director, area, plans.versions(director, area).get(0).sha256());
    }

    private Actor actor(Role role, Body body) {
        var on = LocalDate.of(2011, 7, 1);
        var administrator = new Actor(PersonId.next(), Role.ADMINISTRATOR, Body.INSTALLATION, null, on);
        var email = UUID.randomUUID() + "@saltby.example";
        var person = administering.register(administrator, role.name(), email, new Membership(role, body));
        return new Actor(person, role, body, null, on);
    }
}
