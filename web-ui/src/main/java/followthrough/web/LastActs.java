package followthrough.web;

import followthrough.shared.Actor;
import java.util.Optional;

/** What was done last about the thing that an address is about; supplied by the room that tells what happened. */
public interface LastActs {

    /** Nothing where this person may not open the case or nothing was done in it that they may know. */
    Optional<LastAct> under(String address, Actor me);
}
