package followthrough.inspection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who and what can be inspected: read once, the same for everyone. */
@Configuration(proxyBeanMethods = false)
class ReferenceData {

    /** The made-up authorities come with the demonstration; a test has them without it. */
    @Bean
    Authorities authorities(@Value("${followthrough.made-up-authorities:${followthrough.demo:true}}") String wanted) {
        return wanted.equalsIgnoreCase("false") ? new Authorities() : Authorities.withDemo();
    }

    @Bean
    Frameworks frameworks() {
        return new Frameworks();
    }
}
