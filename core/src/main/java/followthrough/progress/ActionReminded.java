package followthrough.progress;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;

/**
 * Whoever leads or directs asks for what somebody promised.
 *
 * @param words the action's own
 * @param message what was said to them with it, or empty
 */
public record ActionReminded(
        AreaReference area, PersonId owner, String words, LocalDate due, String message, Actor by) {}
