package followthrough.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which documents and signed contents are known: 64 hexadecimal digits. */
public final class Sha256 {

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** For what is reckoned part by part. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first eight digits in two groups: short enough to be read out on the telephone. */
    public static String shortCode(String sha256) {
        return sha256.substring(0, 4) + "-" + sha256.substring(4, 8);
    }

    private Sha256() {}
}
