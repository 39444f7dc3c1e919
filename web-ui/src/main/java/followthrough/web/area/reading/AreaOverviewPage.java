package followthrough.web.area.reading;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.people.Directing;
import followthrough.progress.DateAsking;
import followthrough.progress.ProgressUpdate;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.web.Crumb;
import followthrough.web.Messages;
import followthrough.web.plan.PlansInForce;
import followthrough.web.plan.reading.PlanPages;
import followthrough.workflow.decision.ProgressRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One area at a glance: its plan in short, how much evidence there is, and what inspectors said. */
@Component
class AreaOverviewPage {

    private final AreaRegister areas;
    private final PlansInForce plans;
    private final DateAsking dates;
    private final EvidenceLibrary evidence;
    private final Checking checking;
    private final Directing directing;
    private final PlanPages planPages;
    private final ProgressRating ratings;
    private final Messages words;

    AreaOverviewPage(
            AreaRegister areas,
            PlansInForce plans,
            DateAsking dates,
            EvidenceLibrary evidence,
            Checking checking,
            Directing directing,
            PlanPages planPages,
            ProgressRating ratings,
            Messages words) {
        this.areas = areas;
        this.plans = plans;
        this.dates = dates;
        this.evidence = evidence;
        this.checking = checking;
        this.directing = directing;
        this.planPages = planPages;
        this.ratings = ratings;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public AreaOverviewView view(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var items = evidence.of(me, reference).stream()
                .filter(item -> !item.isRemoved())
                .toList();
        var told = !me.isInspector() && me.role() != Role.OFFICER;
        var plan = plans.of(me, reference).orElse(null);
        return new AreaOverviewView(
                plan,
                plans.change(me, reference).isPresent(),
                dates.asked(me, reference),
                planPages.slips(me, reference, plan),
                told ? ratings.together(reference, me.on()).orElse(null) : null,
                told ? ratings.seen(reference).map(this::seen).orElse(null) : null,
                items.size(),
                (int) items.stream().map(Evidence::kind).distinct().count(),
                Stream.concat(
                                checking.of(me, reference).stream(),
                                checking.corrected(me, reference).stream().filter(Check::wasKnown))
                        .map(AreaOverviewPage::verdict)
                        .toList(),
                todo(me, area));
    }

    static AreaOverviewView.VerdictLine verdict(Check check) {
        return new AreaOverviewView.VerdictLine(
                check.outcome().name(),
                check.checkedOn(),
                check.inspection().value(),
                check.isPublished(),
                check.visitCalledOffOn(),
                check.correctedOn(),
                check.correctedBecause());
    }

    private AreaOverviewView.Seen seen(ProgressUpdate report) {
        return new AreaOverviewView.Seen(
                words.name(report.reportedBy(), report.reportedFor()),
                report.reportedOn(),
                Objects.requireNonNull(report.selfRating()),
                report.rationale());
    }

    /** What this person may change about the area itself, beside its plan and evidence. */
    private List<Crumb> todo(Actor me, Area area) {
        var links = new ArrayList<Crumb>();
        if (!area.isOpen()) return links;
        var path = "/areas/" + area.reference();
        var directs = directing.mayDirect(me, area.authority());
        if (directs) links.add(new Crumb(words.text("reassign.title"), path + "/reassign"));
        if (directs || me.records()) {
            links.add(new Crumb(words.text("withdraw.title"), path + "/withdraw"));
            links.add(new Crumb(words.text("merge.title"), path + "/merge"));
        }
        if (me.is(Role.DIRECTOR, area.authority()))
            links.add(new Crumb(words.text("supersede.title"), path + "/supersede"));
        return links;
    }
}
