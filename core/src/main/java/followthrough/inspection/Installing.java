package followthrough.inspection;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom this installation serves: said once by an administrator of an empty one, and corrected until it has a case. */
@Service
@Transactional
public class Installing {

    private final JdbcClient database;
    private final Authorities authorities;
    private final Inspecting inspecting;
    private final AuditTrail audit;

    Installing(JdbcClient database, Authorities authorities, Inspecting inspecting, AuditTrail audit) {
        this.database = database;
        this.authorities = authorities;
        this.inspecting = inspecting;
        this.audit = audit;
    }

    /** Empty until somebody has said, and in installations from before it was asked. */
    @Transactional(readOnly = true)
    public Optional<Installation> known() {
        return database.sql("select kind, authority from app.installation")
                .query((row, n) -> new Installation(
                        Installation.Kind.valueOf(row.getString("kind")),
                        row.getString("authority") == null ? null : new Body(row.getString("authority"))))
                .optional();
    }

    /** A council's own installation records what the inspectorate publishes, unless an administrator says otherwise. */
    public void settle(Actor by, Installation.Kind kind, @Nullable Body authority) {
        by.mustBe(by.is(Role.ADMINISTRATOR, Body.INSTALLATION));
        var own = kind == Installation.Kind.COUNCIL ? authority : null;
        Refused.unlessEmpty(obstaclesToSettle(kind, own));
        database.sql("""
                        insert into app.installation (kind, authority) values (:kind, :authority)
                        on conflict (only_one) do update set kind = excluded.kind, authority = excluded.authority""")
                .param("kind", kind.name())
                .param("authority", own == null ? null : own.code())
                .update();
        audit.record(by, "installationSettled", "installation", null, own == null ? kind.name() : own.code());
        if (own != null) inspecting.settleMode(by, own, RecordingMode.RECORDED_FROM_PUBLISHED);
    }

    private List<Obstacle> obstaclesToSettle(Installation.Kind kind, @Nullable Body own) {
        var found = new ArrayList<Obstacle>();
        if (kind == Installation.Kind.COUNCIL
                && (own == null || authorities.byCode(own).isEmpty()))
            found.add(Obstacle.at("authority", "installationWithoutAuthority"));
        if (known().isPresent() && !inspecting.references().isEmpty()) found.add(Obstacle.of("installationHasCases"));
        return found;
    }
}
