package followthrough.web.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.plan.ActionPlan;
import followthrough.plan.Examples;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.Planning;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans as this reader may read them: the authority's own work, or what inspectors were sent. */
@Component
public class PlanPages {

    private final PlanReading plans;
    private final Planning planning;
    private final AreaRegister areas;
    private final Examples examples;
    private final Words words;

    PlanPages(PlanReading plans, Planning planning, AreaRegister areas, Examples examples, Words words) {
        this.plans = plans;
        this.planning = planning;
        this.areas = areas;
        this.examples = examples;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public PlanView view(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var plan = plans.working(me, reference).orElse(null);
        var officer = me.role() == Role.OFFICER;
        var versions = plans.versions(me, reference).stream().map(this::version).toList();
        return new PlanView(
                document(me, reference, plan),
                me.isInspector() || plan == null ? "" : plan.state().name(),
                versions.stream()
                        .filter(version -> version.state().equals("SIGNED"))
                        .findFirst()
                        .orElse(null),
                officer ? List.of() : versions,
                plan == null || officer ? null : plan.comments(),
                plan == null || officer ? List.of() : planning.advice(me, reference),
                mayWrite(me, area) && (plan == null || plan.obstaclesToWrite().isEmpty()),
                plan != null && !officer,
                examples.mayShare(me, reference) ? examples.isShared(me, reference) : null,
                plan != null && plan.awaitsSignature() && maySign(me, area),
                officer);
    }

    private @Nullable PlanDocument document(Actor me, AreaReference reference, @Nullable ActionPlan plan) {
        if (me.isInspector()) {
            return plans.signed(me, reference)
                    .map(version -> PlanDocument.of(version.content()))
                    .orElse(null);
        }
        return plan == null ? null : PlanDocument.of(plan).forReader(me);
    }

    /** A version with what became of it, in names. */
    public PlanView.Version version(PlanVersion version) {
        var decider = version.decidedBy();
        var covered = version.decidedFor();
        var name = decider == null ? null : words.name(decider);
        return new PlanView.Version(
                version.number(),
                version.shortCode(),
                version.state().name(),
                words.name(version.submittedBy()),
                version.submittedOn(),
                covered == null || name == null ? name : words.text("who.forWhom", name, words.name(covered)),
                version.decidedOn(),
                version.comments());
    }

    static boolean mayWrite(Actor me, Area area) {
        return area.isOpen() && me.is(Role.AREA_LEAD, area.authority()) && area.isLedBy(me);
    }

    static boolean maySign(Actor me, Area area) {
        return area.isOpen()
                && (me.is(Role.DIRECTOR, area.authority()) || me.is(Role.CHIEF_EXECUTIVE, area.authority()));
    }
}
