package followthrough.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which role for which body, and on which day of the case.
 *
 * @param onBehalfOf whom the person covers for ("X for Y"), or null
 * @param work what they may do so: everything, unless they cover for some kinds of work only
 * @param on the day on which the act counts: today, or in a case recorded later the day on which it happened
 */
public record Actor(
        PersonId person, Role role, Body body, @Nullable PersonId onBehalfOf, CoveredWork work, LocalDate on) {

    public Actor(PersonId person, Role role, Body body, @Nullable PersonId onBehalfOf, LocalDate on) {
        this(person, role, body, onBehalfOf, CoveredWork.ALL, on);
    }

    public Actor happening(LocalDate day) {
        return new Actor(person, role, body, onBehalfOf, work, day);
    }

    /** True when this person acts as the role for the body. */
    public boolean is(Role needed, Body forBody) {
        return role.covers(needed) && body.equals(forBody);
    }

    public boolean isInspector() {
        return is(Role.INSPECTOR, Body.INSPECTORATE);
    }

    /** True for those who read of an authority's work what it signed, sent or endorsed, and none of its drafts. */
    public boolean readsNoDrafts() {
        return isInspector() || role == Role.OBSERVER;
    }

    /** True for those who record visits, letters and verdicts: inspectors, and an authority's own letter recorders. */
    public boolean records() {
        return isInspector() || role == Role.LETTER_RECORDER;
    }

    /** True when the act would be the person's own or that of the one they cover for; four eyes mean neither. */
    public boolean isSameAs(PersonId other) {
        return person.equals(other) || other.equals(onBehalfOf);
    }

    /** Whom the person covers for, as tables keep it; null in their own post. */
    public @Nullable UUID forWhom() {
        return onBehalfOf == null ? null : onBehalfOf.value();
    }

    /** Why whoever covers for some kinds of work cannot do another; their own post has no such limit. */
    public List<Obstacle> obstaclesTo(CoveredWork.Kind kind) {
        return work.covers(kind) ? List.of() : List.of(notCovered());
    }

    public Obstacle notCovered() {
        return Obstacle.of("notCovered", onBehalfOf == null ? person : onBehalfOf, work);
    }

    /** Somebody else's case looks exactly like a case that does not exist. */
    public void mustBe(boolean allowed) {
        if (!allowed) throw new NotFound();
    }
}
