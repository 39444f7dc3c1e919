package followthrough.demo;

import followthrough.shared.Actor;
import java.util.Map;
import java.util.Objects;

/** The demo people as they act. */
record DemoCast(Map<DemoPerson, Actor> people) {

    Actor as(DemoPerson person) {
        return Objects.requireNonNull(people.get(person));
    }
}
