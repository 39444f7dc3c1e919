package followthrough.plan.template;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.audit.AuditTrail;
import followthrough.people.Directing;
import followthrough.plan.ActionPlan;
import followthrough.plan.Leading;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.draft.Drafting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans that worked, to begin with: signed, and their area later found met. */
@Service
@Transactional
public class Examples {

    private final PlanReading plans;
    private final PlanShares shares;
    private final AreaRegister areas;
    private final Leading leading;
    private final Drafting drafting;
    private final Directing directing;
    private final AuditTrail audit;

    Examples(
            PlanReading plans,
            PlanShares shares,
            AreaRegister areas,
            Leading leading,
            Drafting drafting,
            Directing directing,
            AuditTrail audit) {
        this.plans = plans;
        this.shares = shares;
        this.areas = areas;
        this.leading = leading;
        this.drafting = drafting;
        this.directing = directing;
        this.audit = audit;
    }

    /**
     * One such plan.
     *
     * @param finding the words that it answered
     * @param content without names, dates and starting points
     */
    public record Example(AreaReference area, Body authority, String finding, PlanContent content) {}

    /** Those of the lead's own authority and those that others shared; the area's own plan is none of them. */
    @Transactional(readOnly = true)
    public List<Example> offered(Actor actor, AreaReference reference) {
        var mine = leading.openOf(actor, reference);
        var shared = shares.findAll().stream().map(PlanShare::area).collect(Collectors.toSet());
        return areas.met().stream()
                .filter(area -> area.authority().equals(mine.authority()) || shared.contains(area.reference()))
                .flatMap(area -> example(area).stream())
                .toList();
    }

    /** Adds the example to the draft; what stands there already stays. */
    public void beginLike(Actor actor, AreaReference reference, AreaReference example) {
        var chosen = offered(actor, reference).stream()
                .filter(offer -> offer.area().equals(example))
                .findFirst()
                .orElseThrow(NotFound::new);
        drafting.change(actor, reference, "template", content -> content.adding(chosen.content()));
    }

    /** True where a director may share the plan or stop sharing it. */
    @Transactional(readOnly = true)
    public boolean mayShare(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        return example(area).isPresent() && directing.mayDirect(actor, area.authority());
    }

    @Transactional(readOnly = true)
    public boolean isShared(Actor actor, AreaReference reference) {
        areas.get(actor, reference);
        return shares.existsById(reference.value());
    }

    /** Lets area leads of all authorities begin with this plan. */
    public void share(Actor actor, AreaReference reference) {
        var area = directed(actor, reference);
        Refused.when(example(area).isEmpty(), "planNotProven");
        if (shares.existsById(reference.value())) return;
        shares.save(new PlanShare(reference, actor));
        audit.record(actor, "planShared", reference.value(), null, "all authorities");
    }

    public void stopSharing(Actor actor, AreaReference reference) {
        directed(actor, reference);
        if (!shares.existsById(reference.value())) return;
        shares.deleteById(reference.value());
        audit.record(actor, "planNotShared", reference.value(), "all authorities", null);
    }

    private Area directed(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        directing.mustDirect(actor, area.authority());
        return area;
    }

    private Optional<Example> example(Area area) {
        if (area.state() != AreaState.MET) return Optional.empty();
        return plans.stored(area.reference())
                .filter(plan -> plan.state() == ActionPlan.State.SIGNED)
                .map(plan -> new Example(
                        area.reference(),
                        area.authority(),
                        area.text(),
                        plan.content().bare()));
    }
}
