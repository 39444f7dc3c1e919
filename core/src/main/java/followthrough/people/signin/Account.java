package followthrough.people.signin;

import followthrough.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in compares with.
 *
 * @param passwordHash null until a first password was chosen
 */
public record Account(
        PersonId person, String name, @Nullable String passwordHash, boolean active, int stamp) {

    @Override
    public String toString() {
        return "Account[" + person + "]"; // never the hash
    }
}
