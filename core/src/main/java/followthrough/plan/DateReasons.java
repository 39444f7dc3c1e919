package followthrough.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The installation's own list of reasons why a promised date may move. */
@Service
@Transactional(readOnly = true)
public class DateReasons {

    /**
     * One kind of reason.
     *
     * @param offered false when it is kept only for the plans that already give it
     */
    public record DateReason(String code, String words, int position, boolean offered) {}

    private final JdbcClient database;

    DateReasons(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they are offered. */
    public List<DateReason> offered() {
        return all().stream().filter(DateReason::offered).toList();
    }

    /** What a code means; a code that nobody knows stands for itself. */
    public String words(String code) {
        return all().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(DateReason::words)
                .orElse(code);
    }

    private List<DateReason> all() {
        return database.sql("select code, words, position, offered from app.date_reason order by position, code")
                .query(DateReason.class)
                .list();
    }
}
