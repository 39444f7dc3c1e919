package followthrough.workflow.work;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.AuditTrail;
import followthrough.audit.AuditTrail.Time;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.PlaceGone;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has done, out of the record: acts that were no task too, and what others did in their name. Each post
 * shows its own, since what was done for another body may be closed to this one.
 */
@Service
@Transactional(readOnly = true)
public class DoneWork {

    private static final List<String> ACTS =
            Arrays.stream(DoneKind.values()).map(Enum::name).toList();

    private final AuditTrail audit;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final CaseSummaries cases;

    DoneWork(AuditTrail audit, AreaRegister areas, Inspecting inspecting, CaseSummaries cases) {
        this.audit = audit;
        this.areas = areas;
        this.inspecting = inspecting;
        this.cases = cases;
    }

    /** One page of a time, from the cursor of the page before or null. */
    public DonePage list(Actor me, Time time, @Nullable String cursor, int size) {
        var rows = audit.doneBy(me, ACTS, time, before(cursor), size + 1);
        var shown = rows.size() > size ? rows.subList(0, size) : rows;
        var next = rows.size() > size ? String.valueOf(shown.get(size - 1).id()) : null;
        return new DonePage(shown.stream().map(row -> item(me, row)).toList(), audit.countDoneBy(me, ACTS, time), next);
    }

    private DoneItem item(Actor me, AuditTrail.Entry row) {
        var kind = DoneKind.valueOf(row.act());
        var kept = AuditTrail.isKeptFrom(me, row.act());
        if (!row.subject().contains("-A")) {
            var inspection = inspecting.stored(new InspectionReference(row.subject()));
            return new DoneItem(
                    kind,
                    inspection.reference(),
                    null,
                    cases.title(inspection),
                    new PersonId(Objects.requireNonNull(row.person())),
                    person(row.forWhom()),
                    row,
                    !kept && inspection.isVisibleTo(me));
        }
        Area area = areas.stored(new AreaReference(row.subject()));
        return new DoneItem(
                kind,
                area.inspection(),
                area.reference(),
                area.firstWords(),
                new PersonId(Objects.requireNonNull(row.person())),
                person(row.forWhom()),
                row,
                !kept && areas.mayOpen(me, area));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return Long.MAX_VALUE;
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException garbled) {
            throw new PlaceGone(cursor);
        }
    }
}
