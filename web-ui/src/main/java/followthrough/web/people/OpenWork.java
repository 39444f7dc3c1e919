package followthrough.web.people;

import followthrough.shared.PersonId;
import java.util.List;

/** What waits for one person, shown before they are deactivated; supplied by whoever keeps the tasks. */
public interface OpenWork {

    /** Each in a few words, without any case content. */
    List<String> of(PersonId person);
}
