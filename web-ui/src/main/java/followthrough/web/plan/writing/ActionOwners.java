package followthrough.web.plan.writing;

import followthrough.people.Directory;
import followthrough.plan.ActionOwner;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlannedAction;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.plan.writing.PlanForm.ActionForm;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may answer for an action: people of the authority, and whoever already does. */
@Component
class ActionOwners {

    private static final List<Role> ROLES = List.of(Role.OFFICER, Role.AREA_LEAD, Role.DIRECTOR);

    private final Directory people;
    private final Messages words;

    ActionOwners(Directory people, Messages words) {
        this.people = people;
        this.words = words;
    }

    List<Choice> choices(Body authority, @Nullable ActionPlan plan) {
        return eligible(authority, plan).entrySet().stream()
                .map(entry -> Choice.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Whoever the row names: somebody chosen, else somebody invited. An owner who stays keeps the name that the plan
     * has for them, so that nothing changes in what was signed.
     */
    ActionOwner owner(ActionForm row, Set<PersonId> eligible, @Nullable ActionPlan plan) {
        var person = chosen(row.owner(), eligible);
        if (person == null) return ActionOwner.invited(row.invitedName(), row.invitedEmail());
        return before(row.id(), plan)
                .filter(owner -> person.equals(owner.person()))
                .orElseGet(() -> ActionOwner.of(person, people.name(person)));
    }

    private static Optional<ActionOwner> before(String id, @Nullable ActionPlan plan) {
        if (plan == null) return Optional.empty();
        return plan.actions().stream()
                .filter(action -> action.id().toString().equals(id))
                .map(PlannedAction::owned)
                .findFirst();
    }

    /** Null for nobody, and for a person who is not to choose from. */
    private static @Nullable PersonId chosen(String typed, Set<PersonId> eligible) {
        return eligible.stream()
                .filter(person -> person.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** Read once for all rows of a plan: in a transaction that writes each reading is a statement, however many people. */
    Set<PersonId> whoMay(Body authority, @Nullable ActionPlan plan) {
        var found = new HashSet<>(people.whoHold(ROLES, authority));
        if (plan != null) found.addAll(plan.owners());
        return found;
    }

    private Map<PersonId, String> eligible(Body authority, @Nullable ActionPlan plan) {
        var found = new LinkedHashMap<PersonId, String>();
        var holders = people.holders(authority);
        for (var role : ROLES) {
            for (var person : holders.getOrDefault(role, List.of())) {
                found.putIfAbsent(person, words.text("plan.owner.choice", people.name(person), role));
            }
        }
        if (plan == null) return found;
        plan.owners()
                .forEach(person ->
                        found.computeIfAbsent(person, known -> words.text("plan.owner.gone", people.name(known))));
        return found;
    }
}
