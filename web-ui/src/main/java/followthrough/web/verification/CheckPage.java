package followthrough.web.verification;

import followthrough.area.Area;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanReading;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Refused;
import followthrough.web.evidence.EvidencePages;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.reading.PlanPages;
import java.util.List;
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
    private final ChecksPage checks;
    private final Verdicts verdicts;
    private final WaysOfCorrecting correcting;

    CheckPage(
            Inspecting inspecting,
            Frameworks frameworks,
            PlanReading plans,
            PlanPages planPages,
            EvidenceLibrary library,
            EvidencePages evidence,
            ChecksPage checks,
            Verdicts verdicts,
            WaysOfCorrecting correcting) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.plans = plans;
        this.planPages = planPages;
        this.library = library;
        this.evidence = evidence;
        this.checks = checks;
        this.verdicts = verdicts;
        this.correcting = correcting;
    }

    @Transactional(readOnly = true)
    public CheckView view(Actor me, AreaReference reference, InspectionReference visit) {
        var inspection = inspecting.recordedBy(me, visit);
        Refused.when(inspection.calledOffOn() != null && !inspection.isIssued(), "visitCalledOff");
        var concerned = checks.concerned(me, visit);
        me.mustBe(concerned.stream().map(Area::reference).anyMatch(reference::equals));
        var checked = checks.given(me, visit).keySet();
        var signed = plans.signed(me, reference);
        var given = verdicts.given(me, reference, visit);
        var endorsed = library.endorsed(reference);
        return new CheckView(
                visit.value(),
                (int) concerned.stream()
                        .map(Area::reference)
                        .filter(checked::contains)
                        .count(),
                concerned.size(),
                signed.map(planPages::version).orElse(null),
                signed.map(version -> PlanDocument.of(version.content()).forReader(me))
                        .orElse(null),
                evidence.opened(me, reference).stream()
                        .filter(item -> endorsed.contains(item.id()))
                        .toList(),
                inspection.recordedFromPublished(),
                inspection.isHistory(),
                frameworks
                        .byCode(inspection.framework())
                        .map(Framework::usuallyFinal)
                        .orElse(true),
                given.orElse(null),
                given.map(verdict -> correcting.obstacles(me, reference, visit, verdict.publishedOn() != null))
                        .orElse(List.of()));
    }
}
