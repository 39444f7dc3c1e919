package followthrough.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; a test puts its own in this place. */
@Configuration(proxyBeanMethods = false)
class Today {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean
    @ConditionalOnMissingBean
    TellingClock clock() {
        return new TellingClock(Clock.system(LONDON));
    }
}
