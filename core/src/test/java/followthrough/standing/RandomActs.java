package followthrough.standing;

import fixture.CaseFixtures;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaRevising;
import followthrough.inspection.FindingKind;
import followthrough.plan.NewDateReason;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.statement.StatementPart.Kind;
import followthrough.statement.StatementSending;
import followthrough.verification.Outcome;
import followthrough.verification.Outcomes;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** One of the things that happen in a case, whatever can happen just then. */
class RandomActs {

    private static final AtomicInteger VISITS = new AtomicInteger();

    private final DomainCases domain;
    private final CaseFixtures cases;
    private final AreaRevising revising;
    private final StatementSending statements;
    private final Outcomes outcomes;

    RandomActs(ApplicationContext application) {
        domain = application.getBean(DomainCases.class);
        cases = domain.cases;
        revising = application.getBean(AreaRevising.class);
        statements = application.getBean(StatementSending.class);
        outcomes = application.getBean(Outcomes.class);
    }

    /** What was done, in words for whoever looks why a test failed. */
    String one(Town town, Actor officer, InspectionReference work, Random chance) {
        for (int trial = 0; trial < 40; trial++) {
            var done = tried(town, officer, work, chance);
            if (done.isPresent()) return done.get();
        }
        return "nothing";
    }

    /** Nothing where that is refused. */
    private Optional<String> tried(Town town, Actor officer, InspectionReference work, Random chance) {
        var area = work.area(1 + chance.nextInt(3));
        var acts = List.<Runnable>of(
                () -> cases.giveOut(town, work),
                () -> domain.handIn(town, area, officer),
                () -> domain.sign(town, area, officer),
                () -> domain.sign(town, area, officer),
                () -> cases.returnPlan(town, area),
                () -> moved(town, area),
                () -> reported(officer, area),
                () -> cases.offerEvidence(town, area),
                () -> cases.notReady(town, area),
                () -> cases.endorse(town, area),
                () -> sent(town, work),
                () -> cases.withdrawSignature(town, area),
                () -> left(town, area),
                () -> announced(town, work),
                () -> checked(town, work, area),
                () -> checked(town, work, area));
        int chosen = chance.nextInt(acts.size());
        try {
            acts.get(chosen).run();
        } catch (Refused | NotFound | NoSuchElementException | IndexOutOfBoundsException notNow) {
            return Optional.empty();
        }
        return Optional.of(chosen + " in " + area);
    }

    private void moved(Town town, AreaReference area) {
        var plan = cases.plans.working(town.lead(), area).orElseThrow();
        var later = plan.content().actions().stream()
                .map(action -> action.due(cases.today().plusDays(55), new NewDateReason("other", "The trainer is ill")))
                .toList();
        cases.handInPlan(town.lead(), area, plan.content().with(later));
        cases.signPlan(town, area);
    }

    private void reported(Actor officer, AreaReference area) {
        cases.report(officer, area, new ProgressReport("Some", "Nothing", "More", false, Colour.RED, "No trainer"));
    }

    private void sent(Town town, InspectionReference work) {
        if (statements.stored(work).isEmpty())
            statements.due(work, cases.today().plusDays(98), "70 working days after the letter was received");
        var seen = statements.preview(town.director(), work, Kind.STATEMENT, false);
        statements.send(town.director(), work, seen.order("the others follow"));
    }

    /** The director asks that an area be no more, and an inspector agrees. */
    private void left(Town town, AreaReference area) {
        revising.confirm(town.inspector(), revising.proposeToWithdraw(town.director(), area, "said twice"));
    }

    /** What is open of it is withdrawn, and its cycle closes. */
    void over(Town town, InspectionReference work) {
        for (var area : cases.areas.open(work)) left(town, area.reference());
        cases.inspecting.close(work, cases.today());
    }

    private void announced(Town town, InspectionReference work) {
        cases.inspecting.announce(town.inspector(), again(town, work));
    }

    /** Checked at the next visit, whose letter is out. */
    private void checked(Town town, InspectionReference work, AreaReference area) {
        var visit = again(town, work);
        cases.begin(town, visit, FindingKind.AREA_FOR_IMPROVEMENT, "Another.");
        cases.check(town, area, visit, Outcome.PARTLY_MET, true);
        cases.handOver(town.inspector(), visit);
        domain.issue(town, visit);
        outcomes.publish(visit);
        outcomes.carryForward(visit);
    }

    private InspectionReference again(Town town, InspectionReference work) {
        var day = cases.inspecting.stored(work).lastDay().plusDays(1L + VISITS.incrementAndGet());
        return cases.visit(town, "ucra", day, work);
    }
}
