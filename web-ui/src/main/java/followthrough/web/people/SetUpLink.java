package followthrough.web.people;

import followthrough.people.signin.SettingUp;
import followthrough.web.Demo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started an empty installation where its first administrator is made. */
@Component
class SetUpLink {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

    private final SettingUp settingUp;
    private final Demo demo;
    private final OwnAddress address;
    private final boolean another;

    SetUpLink(
            SettingUp settingUp,
            Demo demo,
            OwnAddress address,
            @Value("${followthrough.another-administrator:false}") boolean another) {
        this.settingUp = settingUp;
        this.demo = demo;
        this.address = address;
        this.another = another;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (another) {
            LOG.info(
                    "Whoever opens this link becomes one more administrator; it works once, within three days: {}",
                    address.of("/set-up/" + settingUp.linkToAnother()));
        }
        if (demo.isWanted()) return;
        settingUp
                .link()
                .ifPresent(token -> LOG.info(
                        "Nobody administers this installation yet. Make its first administrator within three days at"
                                + " {}",
                        address.of("/set-up/" + token)));
    }
}
