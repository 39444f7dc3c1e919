package followthrough.web.people;

import followthrough.shared.PersonId;
import followthrough.web.Crumb;
import java.util.List;

/** What waits for one person, shown before they are deactivated; supplied by whoever keeps the tasks. */
public interface OpenWork {

    /** Each with the address where it can be given to somebody else. */
    List<Crumb> of(PersonId person);
}
