package followthrough.web;

import followthrough.web.security.Passwords;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The same hash as everywhere, with the fewest rounds there are: a run signs in some hundred times. */
@TestConfiguration(proxyBeanMethods = false)
class QuickPasswords {

    private static final int FEWEST_ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return Passwords.encoder(new BCryptPasswordEncoder(FEWEST_ROUNDS));
    }
}
