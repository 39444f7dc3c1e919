package followthrough.workflow.work;

import followthrough.people.Post;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.group.WorkGroup;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody can reach in the table of work.
 *
 * @param reaches the posts in which they act, each with what may be done in it
 * @param pools those of them from whose common work they may take
 * @param around the roles and bodies of their own side: what waits for them may be known
 * @param people whose work it is: their own, and that of whomever they cover for
 * @param eyes who would be doing it: four eyes mean none of them
 */
record WorkScope(List<Reach> reaches, List<WorkGroup> pools, List<WorkGroup> around, Set<UUID> people, Set<UUID> eyes) {

    /** The assigned work of these people in these posts, of some kinds or of all. */
    record Reach(List<WorkGroup> posts, Set<UUID> people, CoveredWork work) {

        boolean holds(WorkItem item) {
            return posts.contains(group(item)) && item.kind().isIn(work);
        }
    }

    private static final Set<Role> WITH_POOL =
            Set.of(Role.INSPECTOR, Role.LETTER_RECORDER, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private static final List<Role> AUTHORITY =
            List.of(Role.DIRECTOR, Role.CHIEF_EXECUTIVE, Role.AREA_LEAD, Role.OFFICER);

    static WorkScope of(Actor actor) {
        var covered = actor.onBehalfOf();
        var own = actor.person().value();
        var people = covered == null ? Set.of(own) : Set.of(own, covered.value());
        var posts = posts(actor.role(), actor.body());
        return new WorkScope(
                List.of(new Reach(posts, people, actor.work())),
                withPool(posts),
                around(actor.role(), actor.body()),
                people,
                people);
    }

    /** What waits for the people that somebody covers for. */
    static WorkScope covering(PersonId standIn, List<Post> covered) {
        var reaches = new ArrayList<Reach>();
        var people = new ArrayList<UUID>();
        for (var post : covered) {
            var person = post.onBehalfOf();
            if (person == null) continue;
            reaches.add(new Reach(posts(post.role(), post.body()), Set.of(person.value()), post.work()));
            people.add(person.value());
        }
        var eyes = new ArrayList<>(people);
        eyes.add(standIn.value());
        var posts = reaches.stream().flatMap(reach -> reach.posts().stream()).distinct();
        return new WorkScope(reaches, withPool(posts.toList()), List.of(), Set.copyOf(people), Set.copyOf(eyes));
    }

    List<WorkGroup> posts() {
        return reaches.stream()
                .flatMap(reach -> reach.posts().stream())
                .distinct()
                .toList();
    }

    /** What may be taken out of the common work of a post: where two are covered for in it, what either leaves to them. */
    CoveredWork workOf(WorkGroup pool) {
        return reaches.stream()
                .filter(reach -> reach.posts().contains(pool))
                .map(Reach::work)
                .reduce(CoveredWork::and)
                .orElse(CoveredWork.ALL);
    }

    boolean knows(WorkItem item) {
        return around.contains(group(item));
    }

    boolean isTheirs(WorkItem item) {
        var assignee = item.assignee();
        return assignee != null
                && reaches.stream().anyMatch(reach -> reach.people().contains(assignee.value()) && reach.holds(item));
    }

    boolean mayTake(WorkItem item) {
        return item.assignee() == null
                && pools.contains(group(item))
                && item.kind().isIn(workOf(group(item)))
                && !isExcludedFrom(item);
    }

    boolean isExcludedFrom(WorkItem item) {
        return item.excluded().stream().anyMatch(person -> eyes.contains(person.value()));
    }

    /** The names of the kinds of entries in it. */
    static String[] names(CoveredWork work) {
        return Stream.concat(Stream.of(TaskKind.values()), Stream.<WorkKind>of(PromiseKind.values()))
                .filter(entry -> entry.isIn(work))
                .map(WorkKind::name)
                .toArray(String[]::new);
    }

    private static WorkGroup group(WorkItem item) {
        return new WorkGroup(item.role(), item.body());
    }

    private static List<WorkGroup> posts(Role role, Body body) {
        var own = new WorkGroup(role, body);
        return role == Role.INSPECTION_MANAGER ? List.of(own, new WorkGroup(Role.INSPECTOR, body)) : List.of(own);
    }

    /** Area leads take nothing: an area is given to them by name. */
    private static List<WorkGroup> withPool(List<WorkGroup> posts) {
        return posts.stream().filter(post -> WITH_POOL.contains(post.role())).toList();
    }

    /** Drafts stay home both ways: inspectors know of inspectors' work, an authority of its own. */
    private static List<WorkGroup> around(Role role, Body body) {
        var own = new WorkGroup(role, body);
        return switch (role) {
            case INSPECTOR, INSPECTION_MANAGER -> posts(role, body);
            case LETTER_RECORDER ->
                Stream.concat(Stream.of(own), authority(body)).toList();
            case DIRECTOR, CHIEF_EXECUTIVE, AREA_LEAD, OBSERVER ->
                authority(body).toList();
            case OFFICER, ADMINISTRATOR -> List.of();
        };
    }

    private static Stream<WorkGroup> authority(Body body) {
        return AUTHORITY.stream().map(role -> new WorkGroup(role, body));
    }
}
