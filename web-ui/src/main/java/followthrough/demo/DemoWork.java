package followthrough.demo;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.people.Directory;
import followthrough.plan.ActionOwner;
import followthrough.plan.Measuring;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.ProgressReport;
import followthrough.plan.Progressing;
import followthrough.plan.ReturnComment;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an authority does about a letter: areas given out, plans, signatures, evidence. */
@Component
class DemoWork {

    private final AreaRegister areas;
    private final Assigning assigning;
    private final Planning planning;
    private final SigningOff signing;
    private final PlanReading plans;
    private final Progressing progressing;
    private final Measuring measuring;
    private final Gathering gathering;
    private final Endorsing endorsing;
    private final EvidenceLibrary evidence;
    private final Checking checking;
    private final Directory people;

    DemoWork(
            AreaRegister areas,
            Assigning assigning,
            Planning planning,
            SigningOff signing,
            PlanReading plans,
            Progressing progressing,
            Measuring measuring,
            Gathering gathering,
            Endorsing endorsing,
            EvidenceLibrary evidence,
            Checking checking,
            Directory people) {
        this.areas = areas;
        this.assigning = assigning;
        this.planning = planning;
        this.signing = signing;
        this.plans = plans;
        this.progressing = progressing;
        this.measuring = measuring;
        this.gathering = gathering;
        this.endorsing = endorsing;
        this.evidence = evidence;
        this.checking = checking;
        this.people = people;
    }

    /** Gives areas with an odd number to one lead and the others to the other. */
    void assign(Actor director, InspectionReference inspection, LocalDate received, Actor odd, Actor even) {
        Map<AreaReference, PersonId> leads = areas.open(inspection).stream()
                .collect(Collectors.toMap(Area::reference, area -> lead(area, odd, even)));
        assigning.assign(director, inspection, received, leads);
    }

    private static PersonId lead(Area area, Actor odd, Actor even) {
        return area.ordinal() % 2 == 1 ? odd.person() : even.person();
    }

    void write(Actor lead, AreaReference area, String outcome, List<ActionLine> actions, List<MeasureLine> measures) {
        planning.write(lead, area, 0, PlanContent.of(outcome, actions, measures));
    }

    ActionLine action(String words, Actor owner, LocalDate due) {
        return ActionLine.of(words, ActionOwner.of(owner.person(), people.name(owner.person())), due);
    }

    static MeasureLine measure(String words, String unit, String baseline, String target, String source) {
        return MeasureLine.of(words, unit, baseline, target, source, "every month");
    }

    void handIn(Actor lead, AreaReference area) {
        planning.submit(lead, area, plans.working(lead, area).orElseThrow().version());
    }

    void sign(Actor director, AreaReference area) {
        signing.signOff(director, area, plans.versions(director, area).get(0).sha256());
    }

    void sendBack(Actor director, AreaReference area, String comments, List<ReturnComment> beside) {
        signing.returnWith(director, area, plans.versions(director, area).get(0).sha256(), comments, beside);
    }

    /** Moves the date of the last action, and has it signed. */
    void move(Actor lead, Actor director, AreaReference area, LocalDate day, NewDateReason because) {
        var plan = plans.working(lead, area).orElseThrow();
        var actions = new ArrayList<>(plan.content().actions());
        var last = actions.size() - 1;
        actions.set(last, actions.get(last).due(day, because));
        planning.write(lead, area, plan.version(), plan.content().with(actions));
        handIn(lead, area);
        sign(director, area);
    }

    void report(Actor owner, AreaReference area, ProgressReport report) {
        var first = plans.stored(area).orElseThrow().actions().get(0);
        progressing.report(owner, area, first.id(), report);
    }

    void measured(Actor by, AreaReference area, LocalDate dated, String figure, String source) {
        var first = plans.stored(area).orElseThrow().measures().get(0);
        measuring.record(by, area, first.id(), dated, figure, source);
    }

    void show(Actor by, AreaReference area, String title, EvidenceKind kind, LocalDate dated, String words) {
        gathering.add(by, area, new EvidenceItem(title, kind, dated, words, null));
    }

    void judge(Actor inspector, AreaReference area, InspectionReference visit, Outcome outcome, String quotation) {
        var verdict = new Verdict(outcome, true, "The letter says so", Set.of(), quotation, 1);
        checking.check(inspector, area, visit, verdict);
    }

    void endorse(Actor lead, Actor director, AreaReference area) {
        gathering.offer(lead, area);
        var version = evidence.endorsement(director, area).orElseThrow().version();
        endorsing.endorse(director, area, version);
    }
}
