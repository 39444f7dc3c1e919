package followthrough.verification;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what inspectors write on an area while they visit, merged field by field, so that several of a team write at once
 * and nothing is lost with a line. Recorders of the visit alone find it; the verdict takes its place, the notes stay.
 */
@Service
@Transactional
public class VerdictDrafting {

    /** The one field that is no part of the verdict: it stays the team's own. */
    public static final String NOTES = "notes";

    /** Who wrote within this time is at work on it. */
    private static final Duration SITTING = Duration.ofMinutes(15);

    /** So many writings of a field are known to merge against; whoever comes from an older page is told of a clash. */
    private static final int KEPT = 50;

    private static final String COLUMNS = "revision, field, value, written_by, written_at";

    private final JdbcClient database;
    private final Checks checks;
    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Clock clock;

    VerdictDrafting(JdbcClient database, Checks checks, Inspecting inspecting, AreaRegister areas, Clock clock) {
        this.database = database;
        this.checks = checks;
        this.inspecting = inspecting;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * What became of words that were typed.
     *
     * @param draft as it is stored now
     * @param fields what the page should show: what is stored, and where that clashes what was typed here
     * @param clashes what was not taken, since others wrote there meanwhile
     * @param others who wrote since the page was made
     */
    public record Kept(
            VerdictDraft draft, Map<String, String> fields, List<FieldClash> clashes, Set<PersonId> others) {}

    @Transactional(readOnly = true)
    public VerdictDraft of(Actor actor, AreaReference area, InspectionReference visit) {
        inspecting.recordedBy(actor, visit);
        return at(area, visit, Integer.MAX_VALUE);
    }

    /**
     * Keeps what only this person changed since the page was made, and tells what somebody else did.
     *
     * @param base the revision that the page was made from
     * @param typed what stands in each of its fields
     */
    public Kept keep(Actor actor, AreaReference area, InspectionReference visit, int base, Map<String, String> typed) {
        mayWrite(actor, area, visit);
        waitForTurn(area, visit);
        Refused.when(isGiven(area, visit), "areaCheckedAlready", area.value());
        var merge = merge(actor, area, visit, base, typed);
        int next = merge.stored().revision() + 1;
        merge.changed().forEach((field, value) -> write(actor, area, visit, next, field, value));
        forgetBefore(area, visit, next - KEPT);
        return kept(actor, area, visit, base, merge);
    }

    /** What would become of it, without keeping anything. */
    @Transactional(readOnly = true)
    public Kept look(Actor actor, AreaReference area, InspectionReference visit, int base, Map<String, String> typed) {
        inspecting.recordedBy(actor, visit);
        return kept(actor, area, visit, base, merge(actor, area, visit, base, typed));
    }

    /** What was typed beside what is stored: only this person's changes, and what others changed as well. */
    private record Merge(
            VerdictDraft stored, Map<String, String> changed, List<FieldClash> clashes, Map<String, String> fields) {}

    private Merge merge(
            Actor actor, AreaReference area, InspectionReference visit, int base, Map<String, String> typed) {
        var stored = at(area, visit, Integer.MAX_VALUE);
        var seen = base == stored.revision() ? stored : at(area, visit, base);
        var theirs = ofOthers(actor, area, visit, base);
        var clashes = new ArrayList<FieldClash>();
        var changed = new LinkedHashMap<String, String>();
        var fields = new LinkedHashMap<>(stored.fields());
        typed.forEach((field, value) -> {
            var now = stored.field(field);
            if (value.equals(now) || (stored.has(field) && value.equals(seen.field(field)))) return;
            fields.put(field, value);
            if (!theirs.contains(field) || now.equals(seen.field(field))) changed.put(field, value);
            else clashes.add(new FieldClash(field, now, value));
        });
        return new Merge(stored, changed, clashes, fields);
    }

    private Kept kept(Actor actor, AreaReference area, InspectionReference visit, int base, Merge merge) {
        var now = at(area, visit, Integer.MAX_VALUE);
        return new Kept(now, merge.fields(), merge.clashes(), others(actor, area, visit, base));
    }

    /** The drafts of all areas of a visit that somebody wrote on. */
    @Transactional(readOnly = true)
    public Map<AreaReference, VerdictDraft> at(Actor actor, InspectionReference visit) {
        inspecting.recordedBy(actor, visit);
        var found = new HashMap<AreaReference, VerdictDraft>();
        database.sql("select distinct on (area, field) area, " + COLUMNS + " from app.check_draft"
                        + " where inspection = ? order by area, field, revision desc")
                .param(visit.value())
                .query(row -> {
                    found.merge(new AreaReference(row.getString("area")), written(row), VerdictDrafting::together);
                });
        return found;
    }

    /** Whether whoever wrote last still is at work on it. */
    public boolean isAtWork(VerdictDraft draft) {
        var at = draft.at();
        return at != null && at.isAfter(clock.instant().minus(SITTING));
    }

    /** Its verdict is given: of what was written towards it the notes alone stay, as they were last. */
    void end(AreaReference area, InspectionReference visit) {
        waitForTurn(area, visit);
        database.sql("delete from app.check_draft d where area = :area and inspection = :visit and (field <> :notes"
                        + " or exists (select from app.check_draft n where n.area = d.area"
                        + " and n.inspection = d.inspection and n.field = d.field and n.revision > d.revision))")
                .param("area", area.value())
                .param("visit", visit.value())
                .param("notes", NOTES)
                .update();
    }

    /** Of each field the newest writing before that revision stays, and all after it. */
    private void forgetBefore(AreaReference area, InspectionReference visit, int revision) {
        if (revision <= 0) return;
        database.sql("delete from app.check_draft d where area = :area and inspection = :visit"
                        + " and revision < :cut and exists (select from app.check_draft n where n.area = d.area"
                        + " and n.inspection = d.inspection and n.field = d.field"
                        + " and n.revision > d.revision and n.revision <= :cut)")
                .param("area", area.value())
                .param("visit", visit.value())
                .param("cut", revision)
                .update();
    }

    private boolean isGiven(AreaReference area, InspectionReference visit) {
        return checks.findByAreaAndInspectionAndCorrectedOnIsNull(area.value(), visit.value())
                .isPresent();
    }

    private void mayWrite(Actor actor, AreaReference area, InspectionReference visit) {
        Inspection inspection = inspecting.workOn(actor, visit);
        actor.mustBe(inspection.answers().contains(areas.stored(area).inspection()));
    }

    /** One writer at a time, until the transaction ends. */
    private void waitForTurn(AreaReference area, InspectionReference visit) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtext(?))")
                .param(area + "/" + visit)
                .query(Integer.class)
                .single();
    }

    private VerdictDraft at(AreaReference area, InspectionReference visit, int revision) {
        return database
                .sql("select distinct on (field) " + COLUMNS + " from app.check_draft"
                        + " where area = ? and inspection = ? and revision <= ? order by field, revision desc")
                .params(area.value(), visit.value(), revision)
                .query((row, number) -> written(row))
                .list()
                .stream()
                .reduce(VerdictDraft.EMPTY, VerdictDrafting::together);
    }

    private static VerdictDraft written(ResultSet row) throws SQLException {
        return new VerdictDraft(
                row.getInt("revision"),
                Map.of(row.getString("field"), row.getString("value")),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    /** Different fields of one draft; whoever wrote last wrote it last. */
    private static VerdictDraft together(VerdictDraft one, VerdictDraft other) {
        var fields = new HashMap<>(one.fields());
        fields.putAll(other.fields());
        var last = one.revision() > other.revision() ? one : other;
        return new VerdictDraft(last.revision(), fields, last.by(), last.at());
    }

    /** Fields into which others wrote since: what oneself wrote meanwhile is no clash. */
    private Set<String> ofOthers(Actor actor, AreaReference area, InspectionReference visit, int base) {
        return Set.copyOf(database.sql("select distinct field from app.check_draft"
                        + " where area = ? and inspection = ? and revision > ? and written_by <> ?")
                .params(area.value(), visit.value(), base, actor.person().value())
                .query(String.class)
                .list());
    }

    private Set<PersonId> others(Actor actor, AreaReference area, InspectionReference visit, int base) {
        return new LinkedHashSet<>(database.sql("select distinct written_by from app.check_draft"
                        + " where area = ? and inspection = ? and revision > ? and written_by <> ?")
                .params(area.value(), visit.value(), base, actor.person().value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private void write(
            Actor actor, AreaReference area, InspectionReference visit, int revision, String field, String value) {
        database.sql("insert into app.check_draft (area, inspection, revision, field, value, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        area.value(),
                        visit.value(),
                        revision,
                        field,
                        value,
                        actor.person().value(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
