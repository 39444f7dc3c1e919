package followthrough.web.evidence;

import followthrough.area.Area;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may answer for a piece of evidence: its adder, the area's lead, those who own its actions, and the directors. */
@Component
class EvidenceOwners {

    private final Directory people;

    EvidenceOwners(Directory people) {
        this.people = people;
    }

    List<Choice> of(Actor me, Area area) {
        var able = able(me, area);
        var names = people.names(able);
        return able.stream()
                .map(person -> Choice.of(person.value(), names.getOrDefault(person, "")))
                .toList();
    }

    /** Null for whoever adds it, and for everybody who cannot. */
    @Nullable
    PersonId chosen(Actor me, Area area, String typed) {
        return able(me, area).stream()
                .filter(person -> person.value().toString().equals(typed) && !person.equals(me.person()))
                .findFirst()
                .orElse(null);
    }

    private Set<PersonId> able(Actor me, Area area) {
        var able = new LinkedHashSet<PersonId>();
        able.add(me.person());
        able.addAll(area.people());
        able.addAll(people.holdersOf(Role.DIRECTOR, area.authority()));
        return able;
    }
}
