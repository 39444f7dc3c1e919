package followthrough.plan.ledger;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.FoldedText;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
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
    private final AuditTrail audit;

    DateReasons(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
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

    /** With those that are offered no more. */
    public List<DateReason> all() {
        return database.sql("select code, words, position, offered from app.date_reason order by position, code")
                .query(DateReason.class)
                .list();
    }

    /** Puts a further reason at the end of the list; its code is made of its words and never changes. */
    @Transactional
    public void add(Actor administrator, String words) {
        administrator.mustBe(administrator.role() == Role.ADMINISTRATOR);
        var code = FoldedText.of(words).replace(' ', '-');
        Refused.unlessEmpty(code.isEmpty() ? List.of(Obstacle.at("words", "dateReasonWithoutWords")) : List.of());
        var known = all().stream()
                .anyMatch(reason -> reason.code().equals(code) || reason.words().equalsIgnoreCase(words.strip()));
        if (known) throw new Refused(Obstacle.at("words", "dateReasonThereAlready"));
        database.sql("insert into app.date_reason (code, words, position, offered)"
                        + " select :code, :words, coalesce(max(position), 0) + 1, true from app.date_reason")
                .param("code", code)
                .param("words", words.strip())
                .update();
        audit.record(administrator, "dateReasonAdded", administrator.body().code(), null, words.strip());
    }

    /** Offers a reason no more, or again; what plans say of it stays. */
    @Transactional
    public void offer(Actor administrator, String code, boolean offered) {
        administrator.mustBe(administrator.role() == Role.ADMINISTRATOR);
        var reason = all().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        var last = offered().stream().allMatch(known -> known.code().equals(code));
        Refused.when(!offered && last, "lastDateReason");
        database.sql("update app.date_reason set offered = :offered where code = :code")
                .param("offered", offered)
                .param("code", code)
                .update();
        audit.record(
                administrator,
                "dateReasonOffered",
                administrator.body().code(),
                reason.words() + ": " + reason.offered(),
                reason.words() + ": " + offered);
    }
}
