package followthrough.workflow;

import followthrough.shared.Actor;
import followthrough.shared.Body;

/** An authority of a test's own with the people that a case needs. */
public record Town(Body body, Actor inspector, Actor second, Actor director, Actor lead) {

    /** The same with somebody else doing what the director does. */
    public Town directedBy(Actor other) {
        return new Town(body, inspector, second, other, lead);
    }
}
