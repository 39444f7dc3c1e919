package followthrough.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether this installation shows made-up people and cases: by default on the embedded database only. */
@Component
public class Demo {

    private final boolean wanted;

    Demo(Environment settings) {
        var asked = settings.getProperty("followthrough.demo", Boolean.class);
        wanted = asked == null ? !StringUtils.hasText(settings.getProperty("spring.datasource.url")) : asked;
    }

    public boolean isWanted() {
        return wanted;
    }
}
