package followthrough.web.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this installation answers, as whoever started it types it into a browser on the same machine. */
@Component
public class OwnAddress {

    private static final Logger LOG = LoggerFactory.getLogger(OwnAddress.class);

    private static final String EVERYWHERE = "0.0.0.0";

    private final Environment settings;

    OwnAddress(Environment settings) {
        this.settings = settings;
    }

    /** The whole address of a path, which begins with a slash. */
    public String of(String path) {
        var host = settings.getProperty("server.address", EVERYWHERE);
        return "http://" + (host.equals(EVERYWHERE) ? "127.0.0.1" : host) + ":"
                + settings.getProperty("local.server.port", "8080") + path;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        LOG.info("Followthrough is ready at {}", of("/"));
    }
}
