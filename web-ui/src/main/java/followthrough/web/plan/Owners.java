package followthrough.web.plan;

import followthrough.people.Directory;
import followthrough.plan.ActionPlan;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may answer for an action: people of the authority, and whoever already does. */
@Component
class Owners {

    private static final List<Role> ROLES = List.of(Role.OFFICER, Role.AREA_LEAD, Role.DIRECTOR);

    private final Directory people;
    private final Words words;

    Owners(Directory people, Words words) {
        this.people = people;
        this.words = words;
    }

    List<Choice> choices(Body authority, @Nullable ActionPlan plan) {
        return eligible(authority, plan).entrySet().stream()
                .map(entry -> Choice.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Null for nobody, and for a person who is not to choose from. */
    @Nullable
    PersonId chosen(String typed, Body authority, @Nullable ActionPlan plan) {
        return eligible(authority, plan).keySet().stream()
                .filter(person -> person.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    String name(PersonId person) {
        return people.name(person);
    }

    private Map<PersonId, String> eligible(Body authority, @Nullable ActionPlan plan) {
        var found = new LinkedHashMap<PersonId, String>();
        for (var role : ROLES) {
            for (var person : people.holdersOf(role, authority)) {
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
