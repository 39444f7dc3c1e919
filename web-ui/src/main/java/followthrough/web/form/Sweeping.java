package followthrough.web.form;

import followthrough.keeping.KeptForms;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What was kept goes away by itself when nobody comes back for it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweeping {

    private final KeptForms forms;

    Sweeping(KeptForms forms) {
        this.forms = forms;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        forms.sweep();
    }
}
