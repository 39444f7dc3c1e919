package followthrough.audit;

import static java.util.Map.entry;

import followthrough.shared.Obstacle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days an act can have happened: never before what it follows, never after today. The trail asks it of whatever
 * it records, so that the story of a case, read by its days, is always possible.
 */
@Component
public class PossibleDays {

    /** What an act follows, and when that was. */
    public record Earliest(LocalDate day, String act) {}

    /** Opens what comes after it: a later one of the same name (a corrected letter) closes no earlier days. */
    private static final Set<String> OPENING =
            Set.of("visitRecorded", "letterIssued", "areaOpened", "areaCarriedForward");

    private static final List<String> AREA = List.of("areaOpened", "areaCarriedForward");

    /** What each act follows, in its own area or in the inspection of that; names as in the trail. */
    private static final Map<String, List<String>> FOLLOWS = Map.ofEntries(
            entry("receiptConfirmed", List.of("letterIssued")),
            entry("earlyDraftShared", List.of("letterIssued")),
            entry("statementSent", List.of("letterIssued", "receiptConfirmed")),
            entry("statementSentOutside", List.of("letterIssued", "receiptConfirmed")),
            entry("statementSupplemented", List.of("statementSent", "statementSentOutside")),
            entry("areaAssigned", AREA),
            entry("areaChecked", AREA),
            entry("areaChangeProposed", List.of("letterIssued")),
            entry("planSignedOutside", AREA),
            entry("planSubmitted", after("areaAssigned", "planReturned", "planTakenBack", "planSignedOff")),
            entry("planSignedOff", List.of("planSubmitted")),
            entry("planReturned", List.of("planSubmitted")),
            entry("planTakenBack", List.of("planSubmitted")),
            entry("signatureWithdrawn", List.of("planSignedOff")),
            entry("planCorrected", List.of("planSignedOff")),
            entry("progressReported", AREA),
            entry("progressBroughtIn", AREA),
            entry("valueRecorded", AREA),
            entry("evidenceAdded", AREA),
            entry("evidenceOffered", after("evidenceAdded", "evidenceNotReady")),
            entry("evidenceNotReady", List.of("evidenceOffered")),
            entry("evidenceEndorsed", List.of("evidenceOffered")));

    private final JdbcClient database;
    private final Clock clock;

    PossibleDays(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last thing that this act on this subject comes after, if it comes after any. */
    public Optional<Earliest> earliest(String act, String subject) {
        var before = FOLLOWS.getOrDefault(act, List.of());
        if (before.isEmpty()) return Optional.empty();
        return database.sql("""
            select act, case when act in (:opening) then min(happened_on) else max(happened_on) end as day
            from app.audit_entry where subject in (:subject, :inspection) and act in (:before)
            group by act order by day desc, act limit 1
            """)
                .param("opening", OPENING)
                .param("subject", subject)
                .param("inspection", inspection(subject))
                .param("before", before)
                .query((row, n) -> new Earliest(row.getObject("day", LocalDate.class), row.getString("act")))
                .optional();
    }

    /** What is wrong with this day for this act. */
    public List<Obstacle> obstacles(String act, String subject, LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) return List.of(Obstacle.at("happenedOn", "dayInFuture"));
        if (day.equals(today)) return List.of(); // nothing that is recorded lies after today
        return earliest(act, subject)
                .map(earliest -> notBefore(day, earliest.day(), earliest.act()))
                .orElse(List.of());
    }

    /** Nothing that anybody can have read or done bears such a day. */
    public boolean isInFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For what an act follows that is no record of its own subject, such as a visit or what is sent. */
    public static List<Obstacle> notBefore(LocalDate day, LocalDate earliest, String act) {
        var code = "dayBefore." + act;
        return day.isBefore(earliest) ? List.of(Obstacle.at("happenedOn", code, earliest)) : List.of();
    }

    /** The names of all acts that another one follows, each of which is told in words. */
    public static Set<String> followed() {
        var names = new TreeSet<String>();
        FOLLOWS.values().forEach(names::addAll);
        return names;
    }

    private static List<String> after(String... acts) {
        var all = new ArrayList<>(AREA);
        all.addAll(List.of(acts));
        return all;
    }

    /** {@code HIL-2011-01-A2} is an area of {@code HIL-2011-01}. */
    static String inspection(String subject) {
        var area = subject.lastIndexOf("-A");
        return area < 0 ? subject : subject.substring(0, area);
    }
}
