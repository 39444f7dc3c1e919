package followthrough.web.security;

import followthrough.shared.PersonId;
import java.io.Serializable;
import java.security.Principal;

/**
 * Who signed in; what they may do is looked up at every request.
 *
 * @param stamp the person's stamp at that moment: when it changes, the session is over
 */
public record SignedIn(PersonId person, int stamp) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.toString();
    }
}
