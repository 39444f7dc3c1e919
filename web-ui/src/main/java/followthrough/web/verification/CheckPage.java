package followthrough.web.verification;

import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.SelfAssessment;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.standing.VisitGrid;
import followthrough.verification.VerdictDraft;
import followthrough.verification.VerdictDrafting;
import followthrough.web.evidence.EvidenceCoverage;
import followthrough.web.evidence.EvidencePages;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.reading.PlanPages;
import followthrough.web.progress.MeasuresPage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an inspector needs side by side to give a verdict: what was offered, and nothing that was not. */
@Component
class CheckPage {

    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final PlanReading plans;
    private final PlanPages planPages;
    private final EvidenceLibrary library;
    private final EvidencePages evidence;
    private final EvidenceCoverage coverage;
    private final MeasuresPage measures;
    private final VisitGrid grid;
    private final VerdictDrafting drafting;
    private final CheckKeeping keeping;
    private final Verdicts verdicts;
    private final WaysOfCorrecting correcting;

    CheckPage(
            Inspecting inspecting,
            Frameworks frameworks,
            PlanReading plans,
            PlanPages planPages,
            EvidenceLibrary library,
            EvidencePages evidence,
            EvidenceCoverage coverage,
            MeasuresPage measures,
            VisitGrid grid,
            VerdictDrafting drafting,
            CheckKeeping keeping,
            Verdicts verdicts,
            WaysOfCorrecting correcting) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.plans = plans;
        this.planPages = planPages;
        this.library = library;
        this.evidence = evidence;
        this.coverage = coverage;
        this.measures = measures;
        this.grid = grid;
        this.drafting = drafting;
        this.keeping = keeping;
        this.verdicts = verdicts;
        this.correcting = correcting;
    }

    @Transactional(readOnly = true)
    public CheckView view(Actor me, AreaReference reference, InspectionReference visit) {
        var inspection = inspecting.recordedBy(me, visit);
        Refused.when(inspection.calledOffOn() != null && !inspection.isIssued(), "visitCalledOff");
        var concerned = grid.areas(me, visit);
        me.mustBe(concerned.containsKey(reference));
        var signed = plans.signed(me, reference);
        var given = verdicts.given(me, reference, visit);
        var endorsed = library.endorsed(reference);
        var draft = drafting.of(me, reference, visit);
        return new CheckView(
                visit.value(),
                (int) concerned.values().stream().filter(checked -> checked).count(),
                around(List.copyOf(concerned.keySet()), reference, visit),
                signed.map(planPages::version).orElse(null),
                signed.map(version -> PlanDocument.of(version.content()).forReader(me))
                        .orElse(null),
                coverage.of(me, reference),
                measures.view(me, reference),
                evidence.opened(me, reference).stream()
                        .filter(item -> endorsed.contains(item.id()))
                        .toList(),
                said(me, reference, given.map(VerdictView::on).orElse(me.on())),
                inspection.recordedFromPublished(),
                inspection.isHistory(),
                frameworks
                        .byCode(inspection.framework())
                        .map(Framework::usuallyFinal)
                        .orElse(true),
                draft,
                writing(me, draft),
                keeping.sentences(reference, visit),
                given.orElse(null),
                given.map(verdict -> correcting.obstacles(me, reference, visit, verdict.publishedOn() != null))
                        .orElse(List.of()));
    }

    /** What the authority said last before the verdict, or today. */
    private @Nullable String said(Actor me, AreaReference area, LocalDate verdict) {
        var before = SelfAssessment.before(library.selfAssessments(me, area), verdict);
        return before == null ? null : before.said().name();
    }

    private String writing(Actor me, VerdictDraft draft) {
        var by = draft.by();
        return by == null || by.equals(me.person()) || !drafting.isAtWork(draft) ? "" : keeping.names(List.of(by));
    }

    private static CheckView.Around around(List<AreaReference> all, AreaReference area, InspectionReference visit) {
        int place = all.indexOf(area);
        return new CheckView.Around(
                place + 1,
                all.size(),
                place > 0 ? ChecksPage.address(all.get(place - 1), visit) : null,
                place + 1 < all.size() ? ChecksPage.address(all.get(place + 1), visit) : null);
    }
}
