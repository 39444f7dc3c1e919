package followthrough.web;

import followthrough.shared.Body;
import java.util.List;
import java.util.Optional;

/** What authorities are called; supplied by the room that keeps them. */
public interface OrganisationNames {

    Optional<String> name(Body authority);

    /** What all of them are called. */
    List<String> names();

    /** All authorities that people may belong to, in the order of their names. */
    List<Body> authorities();
}
