package followthrough.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The engine's own clock, which is one for the whole process: only moved while nothing else is done with cases. */
@Component
public class EngineClock {

    /** Steps that are taken in the act begin and end at the given moment. */
    public void at(Instant then, Runnable act) {
        ClockUtil.setCurrentTime(Date.from(then));
        try {
            act.run();
        } finally {
            ClockUtil.reset();
        }
    }
}
