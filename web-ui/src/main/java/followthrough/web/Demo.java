package followthrough.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether this installation shows made-up people and cases: by default on the embedded database only. */
@Component
public class Demo {

    private final boolean wanted;
    private volatile boolean beingFilled;

    Demo(Environment settings) {
        var asked = settings.getProperty("followthrough.demo", Boolean.class);
        wanted = asked == null ? !StringUtils.hasText(settings.getProperty("spring.datasource.url")) : asked;
        beingFilled = wanted;
    }

    public boolean isWanted() {
        return wanted;
    }

    /** From the first page on until its people and cases are there: nobody can sign in before. */
    public boolean isBeingFilled() {
        return beingFilled;
    }

    public void filled() {
        beingFilled = false;
    }
}
