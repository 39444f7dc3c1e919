package followthrough.web.security;

import followthrough.people.signin.SignInSweeping;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the door forget, once an hour and on every node. */
@Component
class HourlySweep {

    private final SignInSweeping sweeping;

    HourlySweep(SignInSweeping sweeping) {
        this.sweeping = sweeping;
    }

    @Scheduled(cron = "0 17 * * * *")
    void sweep() {
        sweeping.sweep();
    }
}
