package followthrough.people.signin;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who tries to come in.
 *
 * @param email as it was typed
 * @param address where they come from, or null where that is no network address
 * @param device the secret that their browser keeps since somebody signed in there, or null
 */
public record SignInAttempt(
        String email,
        @Nullable ClientAddress address,
        @Nullable String device) {

    /** For the record, which holds nothing that was only claimed to be an address. */
    String from() {
        return address == null ? "unknown" : address.toString();
    }

    String subscriber() {
        return address == null ? "unknown" : address.subscriber();
    }

    @Override
    public String toString() {
        return "SignInAttempt[" + from() + "]"; // neither what was typed nor the secret
    }
}
