package followthrough.people;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a person may act today: a membership of their own, or that of someone they cover for.
 *
 * @param onBehalfOf whom the person covers for, or null in their own membership
 * @param work for which kinds of work: all of them in their own
 */
public record Post(Role role, Body body, @Nullable PersonId onBehalfOf, CoveredWork work) implements Serializable {

    /** A session of an earlier release keeps no kinds. */
    public Post {
        work = Objects.requireNonNullElse(work, CoveredWork.ALL);
    }

    public Post(Role role, Body body, @Nullable PersonId onBehalfOf) {
        this(role, body, onBehalfOf, CoveredWork.ALL);
    }

    public static Post of(Actor actor) {
        return new Post(actor.role(), actor.body(), actor.onBehalfOf(), actor.work());
    }

    /** What {@link #code()} names. */
    public static Optional<Post> named(String code) {
        var parts = code.split("@", 3);
        if (parts.length < 2) return Optional.empty();
        var covered = parts.length == 3 ? PersonId.of(parts[2]) : null;
        return Optional.of(new Post(Role.valueOf(parts[0]), new Body(parts[1]), covered));
    }

    public Actor heldBy(PersonId person, LocalDate today) {
        return new Actor(person, role, body, onBehalfOf, work, today);
    }

    /** Several covers for one post at the same time are one, for the kinds of work of all of them. */
    public static List<Post> merged(Collection<Post> posts) {
        var found = new LinkedHashMap<String, Post>();
        for (var post : posts) found.merge(post.code(), post, Post::and);
        return List.copyOf(found.values());
    }

    private Post and(Post other) {
        return new Post(role, body, onBehalfOf, work.and(other.work));
    }

    /** A name for forms: {@code DIRECTOR@HAV}, or with the covered person's id behind it. */
    public String code() {
        return role + "@" + body + (onBehalfOf == null ? "" : "@" + onBehalfOf);
    }
}
