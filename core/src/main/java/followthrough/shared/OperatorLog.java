package followthrough.shared;

import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What whoever operates the installation may read: events with codes, ids and addresses, one line each. Words that
 * anybody typed, names, contents, passwords and links never come here, and nothing here can look like a second line.
 */
public final class OperatorLog {

    private static final Logger LOG = LoggerFactory.getLogger("followthrough.events");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:,/{}-]{1,200}");

    private OperatorLog() {}

    /** Names and values in turn; a value that is no code, number, id or address is told as {@code ?}. */
    public static void tell(String action, Object... facts) {
        write(LOG.atInfo(), action, facts);
    }

    /** A failure: of the exceptions their kinds and places, since what they say may quote a row or what was typed. */
    public static void failed(String action, Throwable failure, Object... facts) {
        write(LOG.atError().setCause(FailureTrace.of(failure)), action, facts);
    }

    private static void write(LoggingEventBuilder line, String action, Object... facts) {
        var words = new StringBuilder("action=").append(action);
        var told = line.addKeyValue("action", action);
        for (int i = 0; i + 1 < facts.length; i += 2) {
            var value = code(facts[i + 1]);
            words.append(' ').append(facts[i]).append('=').append(value);
            told = told.addKeyValue(facts[i].toString(), value);
        }
        told.log(words.toString());
    }

    private static String code(Object value) {
        var text = value.toString();
        return CODE.matcher(text).matches() ? text : "?";
    }
}
