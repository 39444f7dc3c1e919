package followthrough.demo;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.Assigning;
import followthrough.evidence.Endorsing;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Gathering;
import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanReading;
import followthrough.plan.Planning;
import followthrough.plan.ReturnComment;
import followthrough.plan.SigningOff;
import followthrough.progress.Measuring;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.verification.Checking;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Covering covering;
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
            Covering covering,
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
        this.covering = covering;
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

    /** Writes another outcome and leaves the rest as it is. */
    void reword(Actor lead, AreaReference area, String outcome) {
        var plan = plans.working(lead, area).orElseThrow();
        var content = plan.content();
        planning.write(lead, area, plan.version(), PlanContent.of(outcome, content.actions(), content.measures()));
    }

    /** Hands in another date for the action that begins with these words. */
    void propose(Actor lead, AreaReference area, String beginning, LocalDate day, NewDateReason because) {
        change(
                lead,
                area,
                line -> line.description().startsWith(beginning) ? line.due(day, because) : line,
                NewDateReason.NONE);
    }

    /** Hands in the plan without the action that begins with these words. */
    void drop(Actor lead, AreaReference area, String beginning, NewDateReason because) {
        change(lead, area, line -> line.description().startsWith(beginning) ? null : line, because);
    }

    private void change(
            Actor lead, AreaReference area, Function<ActionLine, @Nullable ActionLine> change, NewDateReason dropping) {
        var plan = plans.working(lead, area).orElseThrow();
        var actions = plan.content().actions().stream()
                .map(change)
                .filter(Objects::nonNull)
                .toList();
        var dropped = plan.content().actions().stream()
                .filter(line -> actions.stream().noneMatch(kept -> Objects.equals(kept.id(), line.id())))
                .collect(Collectors.toMap(line -> Objects.requireNonNull(line.id()), line -> dropping));
        planning.write(lead, area, plan.version(), plan.content().with(actions).dropping(dropped));
        handIn(lead, area);
    }

    /** Reports of the action that begins with these words. */
    void report(Actor owner, AreaReference area, String beginning, ProgressReport report) {
        var action = plans.stored(area).orElseThrow().actions().stream()
                .filter(promised -> promised.description().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        progressing.report(owner, area, action.id(), report);
    }

    void measured(Actor by, AreaReference area, LocalDate dated, String figure, String source) {
        var first = plans.stored(area).orElseThrow().measures().get(0);
        measuring.record(by, area, first.id(), dated, figure, source);
    }

    void show(Actor by, AreaReference area, String title, EvidenceKind kind, LocalDate dated, String words) {
        gathering.add(by, area, new EvidenceItem(title, kind, dated, words, null));
    }

    void judge(Actor inspector, AreaReference area, InspectionReference visit, Outcome outcome, String quotation) {
        var verdict = new Verdict(outcome, true, "The letter says so", Set.of(), quotation, 1, false);
        checking.check(inspector, area, visit, verdict);
    }

    void offer(Actor lead, AreaReference area) {
        gathering.offer(lead, area);
    }

    void endorse(Actor director, AreaReference area) {
        var version = evidence.endorsement(director, area).orElseThrow().version();
        endorsing.endorse(director, area, version);
    }

    void cover(Actor director, Actor standIn, LocalDate starts, LocalDate ends) {
        covering.appoint(director, standIn.person(), starts, ends);
    }
}
