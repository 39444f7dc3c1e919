package followthrough.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Bcrypt looks at 72 bytes and stops at a zero: so it is given a hash of the password, of fixed length and without
 * zeros. The hash has a key of our own, or a list of hashes that leaked elsewhere could be tried here.
 */
public final class HashedFirst implements PasswordEncoder {

    private static final String METHOD = "HmacSHA384"; // 64 characters when written down
    private static final byte[] PURPOSE = "followthrough password".getBytes(UTF_8);

    private final PasswordEncoder slow;

    public HashedFirst(PasswordEncoder slow) {
        this.slow = slow;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(hashed(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        return slow.matches(hashed(password), stored);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return slow.upgradeEncoding(stored);
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String hashed(@Nullable CharSequence password) {
        var typed = Normalizer.normalize(password == null ? "" : password, Form.NFKC);
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(PURPOSE, METHOD));
            return Base64.getEncoder().withoutPadding().encodeToString(mac.doFinal(typed.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
