package followthrough.demo;

import followthrough.shared.Actor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The demo people as they act. */
record DemoCast(Map<DemoPerson, Actor> people) {

    Actor as(DemoPerson person) {
        return Objects.requireNonNull(people.get(person));
    }

    /** The same people on another day. */
    DemoCast on(LocalDate day) {
        return new DemoCast(people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, person -> person.getValue().happening(day))));
    }

    /** One who acts for another, whose post is covered. */
    Actor as(DemoPerson person, DemoPerson onBehalfOf) {
        var covered = as(onBehalfOf);
        return new Actor(as(person).person(), covered.role(), covered.body(), covered.person(), covered.on());
    }
}
