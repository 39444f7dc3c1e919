package followthrough.keeping;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves for whom a form was drawn, also when nobody is signed in any more. */
@Component
public class FormSeals {

    /** A page may stay open over a long week-end. */
    private static final Duration LONGEST = Duration.ofDays(5);

    /** The hidden field that carries it. */
    public static final String FIELD = "_form";

    private static final String WAY = "HmacSHA256";

    private final JdbcClient database;
    private final Clock clock;
    private volatile @Nullable SecretKeySpec key;

    FormSeals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public String seal(SealedForm form) {
        var text = form.text().getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(text) + "." + base64.encodeToString(mac(text));
    }

    /** Empty for what we did not seal, or too long ago. */
    public Optional<SealedForm> open(@Nullable String sealed) {
        var parts = sealed == null ? new String[0] : sealed.split("\\.", 2);
        if (parts.length != 2) return Optional.empty();
        try {
            var text = Base64.getUrlDecoder().decode(parts[0]);
            if (!MessageDigest.isEqual(mac(text), Base64.getUrlDecoder().decode(parts[1]))) return Optional.empty();
            var form = SealedForm.of(new String(text, StandardCharsets.UTF_8));
            return Optional.of(form).filter(known -> known.at().plus(LONGEST).isAfter(clock.instant()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] text) {
        try {
            var mac = Mac.getInstance(WAY);
            mac.init(key());
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + WAY, missing);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known != null) return known;
        var secret = database.sql("select secret from app.form_seal")
                .query(String.class)
                .single();
        var made = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), WAY);
        key = made;
        return made;
    }
}
