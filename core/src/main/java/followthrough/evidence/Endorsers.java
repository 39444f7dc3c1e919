package followthrough.evidence;

import followthrough.people.Directing;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides about evidence: somebody else than those who gathered, own or offered it, also where they cover for the
 * director. What a director added of their own is vouched for by the lead who offers it; else the one director of a small
 * authority could add nothing.
 */
@Service
@Transactional(readOnly = true)
public class Endorsers {

    private final EvidenceItems items;
    private final Endorsements endorsements;
    private final Directing directing;
    private final Directory people;

    Endorsers(EvidenceItems items, Endorsements endorsements, Directing directing, Directory people) {
        this.items = items;
        this.endorsements = endorsements;
        this.directing = directing;
        this.people = people;
    }

    /** Those who may not say that the evidence of this area is ready, nor that it is not. */
    public Set<PersonId> excluded(AreaReference area) {
        var gathered = new HashSet<PersonId>();
        for (var item : items.findServing(area.value())) {
            if (item.isRemoved()) continue;
            gathered.add(item.addedBy());
            gathered.add(item.owner());
        }
        gathered.removeAll(Set.copyOf(people.holdersOf(Role.DIRECTOR, area.authority())));
        endorsements.findById(area.value()).map(Endorsement::offeredBy).ifPresent(gathered::add);
        return gathered;
    }

    /** What four eyes put in this person's way; it names who could decide instead. */
    public List<Obstacle> obstacles(Actor actor, AreaReference area) {
        return directing.fourEyes(actor, area.authority(), excluded(area), "endorserGathered");
    }

    /** Whether it is theirs to look at: a chief executive's where no director may decide. */
    public boolean mayDirect(Actor actor, AreaReference area) {
        return directing.mayDirect(actor, area.authority(), except(actor, area));
    }

    /** Refuses those for whom it is not; what four eyes say is asked separately, so that the page can show it. */
    public void mustDirect(Actor actor, AreaReference area) {
        directing.mustDirect(actor, area.authority(), except(actor, area));
    }

    /** Only a chief executive's turn depends on who gathered. */
    private Set<PersonId> except(Actor actor, AreaReference area) {
        return actor.is(Role.CHIEF_EXECUTIVE, area.authority()) ? excluded(area) : Set.of();
    }
}
