package followthrough.inspection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who and what can be inspected: read once, the same for everyone. */
@Configuration(proxyBeanMethods = false)
class ReferenceData {

    /** The made-up authorities are there unless the installation says {@code followthrough.demo=false}. */
    @Bean
    Authorities authorities(@Value("${followthrough.demo:true}") String demo) {
        return demo.equalsIgnoreCase("false") ? new Authorities() : Authorities.withDemo();
    }

    @Bean
    Frameworks frameworks() {
        return new Frameworks();
    }
}
