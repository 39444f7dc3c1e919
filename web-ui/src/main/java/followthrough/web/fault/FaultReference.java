package followthrough.web.fault;

import java.security.SecureRandom;

/** A short word that stands on the fault's page and in the log, without letters that are easily confused. */
final class FaultReference {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultReference() {}

    /** {@code K7Q-2M9}. */
    static String next() {
        var reference = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            if (i == 3) reference.append('-');
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
