package followthrough.audit;

import followthrough.shared.Actor;
import followthrough.shared.CoveredWork.Kind;
import followthrough.shared.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What whoever covers for some kinds of work does with each act; the trail records no other act of theirs, so that none is
 * done. What is of no kind is only done by whoever covers for everything.
 */
final class CoveredActs {

    /**
     * Which post one acts in is one's own choice, people talk in every case, tasks are given by their own kind, and what the
     * director may read is read, and taken along, by whoever covers for them.
     */
    private static final Pattern ANYHOW =
            Pattern.compile("(?:postChosen|comment|task|fileFetched|fileLooked|packMade|publicVersionTaken).*");

    private static final Map<Kind, Pattern> ACTS = Map.of(
            Kind.AREAS, Pattern.compile("(?:inspection|answers|letter|draft|receipt|finding|sentence|area|cycle).*"),
            Kind.PLANS, Pattern.compile("(?:plan|template|signature|date|action).*"),
            Kind.EVIDENCE, Pattern.compile("(?:evidence|progress|value|sample|sustainment).*"),
            Kind.STATEMENTS, Pattern.compile("(?:statement|earlyDraft).*"));

    private CoveredActs() {}

    static List<Obstacle> obstacles(Actor by, String act) {
        if (by.work().isAll() || ANYHOW.matcher(act).matches()) return List.of();
        return kind(act).map(by::obstaclesTo).orElseGet(() -> List.of(by.notCovered()));
    }

    static Optional<Kind> kind(String act) {
        return ACTS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(act).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
