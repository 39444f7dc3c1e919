package followthrough.web.security;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are stored: the name of the way stands before each hash, so that ways can change. */
@Configuration(proxyBeanMethods = false)
public class Passwords {

    private static final String TODAY = "hmac-bcrypt";

    /** What was stored until the end of 2026; renewed at the next sign-in. */
    private static final String EARLIER = "bcrypt";

    @Bean
    PasswordEncoder passwordEncoder() {
        return encoder(new BCryptPasswordEncoder());
    }

    public static PasswordEncoder encoder(PasswordEncoder bcrypt) {
        return new DelegatingPasswordEncoder(TODAY, Map.of(TODAY, new HashedFirst(bcrypt), EARLIER, bcrypt));
    }
}
