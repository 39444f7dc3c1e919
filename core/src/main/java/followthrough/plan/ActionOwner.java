package followthrough.plan;

import followthrough.shared.PersonId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an action: a person, or somebody by name and e-mail address who has no account yet.
 *
 * @param person null while nobody is named, and while the account of an invited owner is not made
 * @param name as it stands in the plan
 * @param email empty unless the owner was invited; it stays when their account is made, so that a signature still holds
 */
public record ActionOwner(@Nullable PersonId person, String name, String email) {

    public static final ActionOwner NOBODY = new ActionOwner(null, "", "");

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    public ActionOwner {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    public static ActionOwner of(PersonId person, String name) {
        return new ActionOwner(person, name, "");
    }

    public static ActionOwner invited(String name, String email) {
        return new ActionOwner(null, name, email);
    }

    public boolean isNobody() {
        return person == null && name.isEmpty() && email.isEmpty();
    }

    /** True for somebody who has to be given an account before they can report progress. */
    public boolean isInvited() {
        return person == null && !isNobody();
    }

    /** False for an invited owner who is not fully named yet. */
    boolean isComplete() {
        return person != null || (!name.isEmpty() && ADDRESS.matcher(email).matches());
    }

    @Override
    public String toString() {
        return isInvited() ? name + " " + email : name;
    }

    /** How the owner stands in the text that is signed; an account that is made later does not change it. */
    String signed() {
        if (!email.isEmpty()) return name + " <" + email + "> [invited]";
        return name + " [" + (person == null ? "" : person) + "]";
    }
}
