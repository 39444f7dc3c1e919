package followthrough.plan;

import followthrough.area.AreaRegister;
import followthrough.people.AccountMade;
import followthrough.people.Inviting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Owners who are named before they have an account: asked for when the plan is handed in, found when it is made. */
@Component
class InvitedOwners {

    private final ActionPlans plans;
    private final AreaRegister areas;
    private final Inviting inviting;

    InvitedOwners(ActionPlans plans, AreaRegister areas, Inviting inviting) {
        this.plans = plans;
        this.areas = areas;
        this.inviting = inviting;
    }

    void askFor(Actor by, ActionPlan plan) {
        plan.actions().stream()
                .map(PlannedAction::owned)
                .filter(ActionOwner::isInvited)
                .distinct()
                .forEach(owner -> inviting.ask(by, owner.name(), owner.email()));
    }

    @EventListener
    @Transactional
    void accountMade(AccountMade made) {
        for (var area : plans.waitingFor(made.email())) {
            var reference = new AreaReference(area);
            if (!reference.authority().equals(made.body())) continue;
            plans.findById(area).ifPresent(plan -> {
                plan.ownerArrives(made.email(), made.person());
                areas.officersAre(reference, plan.officers());
            });
        }
    }
}
