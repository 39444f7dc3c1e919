package followthrough.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Misspellings in a signed plan, corrected by its lead without a new signature and kept visible beside it. */
@Service
@Transactional
public class Correcting {

    private final ActionPlans plans;
    private final PlanVersions versions;
    private final PlanCorrections corrections;
    private final AreaRegister areas;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Correcting(
            ActionPlans plans,
            PlanVersions versions,
            PlanCorrections corrections,
            AreaRegister areas,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.corrections = corrections;
        this.areas = areas;
        this.audit = audit;
        this.events = events;
    }

    /** The words in which a misspelling may be corrected, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<PlanText> texts(Actor actor, AreaReference reference) {
        ledBy(actor, reference);
        return plan(reference).texts();
    }

    /** What stands in the way of correcting at all: a plan that is not signed is simply written. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToCorrect(Actor actor, AreaReference reference) {
        ledBy(actor, reference);
        return plan(reference).obstaclesToCorrect();
    }

    /**
     * Corrects misspellings. Whatever could turn a promise into another one is refused, at the field {@code
     * texts[n].words} of the list of {@link #texts}.
     *
     * @param seen the version of the plan that the page was made from
     * @param wanted the fields as they should read; those that are not among them stay as they are
     */
    public void correct(Actor actor, AreaReference reference, long seen, List<PlanText> wanted) {
        ledBy(actor, reference);
        var plan = plan(reference);
        ChangedMeanwhile.unless(seen, plan.version());
        Refused.unlessEmpty(plan.obstaclesToCorrect());
        var before = plan.texts();
        Refused.unlessEmpty(obstacles(before, wanted));
        var changed = before.stream().filter(text -> isOther(text, wanted)).toList();
        Refused.when(changed.isEmpty(), "nothingCorrected");
        plan.correct(wanted, actor.person());
        var signed = versions.findByAreaAndNumber(reference.value(), Objects.requireNonNull(plan.signedNumber()))
                .orElseThrow(NotFound::new);
        keep(actor, plan, signed, changed, wanted);
        events.publishEvent(new PlanCorrected(reference, Objects.requireNonNull(signed.decidedBy()), actor));
    }

    private void keep(Actor actor, ActionPlan plan, PlanVersion signed, List<PlanText> changed, List<PlanText> wanted) {
        var area = plan.area().value();
        var fingerprint = Sha256.of(CanonicalPlan.of(plan));
        int position = corrections.findByAreaOrderByVersionAscPositionAsc(area).size();
        for (var text : changed) {
            var after = words(text, wanted);
            corrections.save(new PlanCorrection(signed, position++, text, after, fingerprint, actor));
            audit.record(actor, "planCorrected", area, ActObject.of(signed.number()), text.words(), after);
        }
    }

    private static List<Obstacle> obstacles(List<PlanText> before, List<PlanText> wanted) {
        var found = new ArrayList<Obstacle>();
        for (int i = 0; i < before.size(); i++) {
            var field = "texts[" + i + "].words";
            WordingRule.against(before.get(i).words(), words(before.get(i), wanted))
                    .ifPresent(reason -> found.add(Obstacle.at(field, reason.name())));
        }
        return found;
    }

    private static boolean isOther(PlanText text, List<PlanText> wanted) {
        return !text.words().equals(words(text, wanted));
    }

    private static String words(PlanText text, List<PlanText> wanted) {
        return wanted.stream()
                .filter(text::isSameField)
                .findFirst()
                .map(PlanText::words)
                .orElse(text.words());
    }

    private ActionPlan plan(AreaReference reference) {
        return plans.findById(reference.value()).orElseThrow(NotFound::new);
    }

    private Area ledBy(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(actor.is(Role.AREA_LEAD, area.authority()) && area.isLedBy(actor));
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        return area;
    }
}
