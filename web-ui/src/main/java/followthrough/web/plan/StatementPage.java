package followthrough.web.plan;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.Statement;
import followthrough.plan.StatementSending;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statement as this reader may see it: inspectors from the day it was sent. */
@Component
class StatementPage {

    private final StatementSending statements;
    private final PlanReading plans;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Words words;

    StatementPage(
            StatementSending statements, PlanReading plans, AreaRegister areas, Inspecting inspecting, Words words) {
        this.statements = statements;
        this.plans = plans;
        this.areas = areas;
        this.inspecting = inspecting;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public StatementView view(Actor me, InspectionReference reference) {
        var inspection = inspecting.get(me, reference);
        var statement = statements.of(me, reference).orElse(null);
        var open = areas.of(me, reference).stream()
                .filter(Area::isOpen)
                .filter(area -> areas.mayOpen(me, area))
                .toList();
        var sent = statement != null && statement.isSent() ? content(statement) : null;
        var sender = statement == null ? null : statement.sentBy();
        return new StatementView(
                reference.value(),
                words.body(reference.authority()),
                statement != null,
                statement == null ? null : statement.dueOn(),
                statement == null ? "" : statement.rule(),
                statement != null && statement.isOpen(),
                inspection.recordedLater(),
                statement == null ? null : statement.sentOn(),
                sender == null ? null : words.name(sender),
                statement == null ? null : statement.incompleteBecause(),
                statement == null ? null : statement.cancelledBecause(),
                code(statement),
                statement == null ? 0 : statement.supplements(),
                open.stream().map(area -> line(area, signed(me, area))).toList(),
                sent == null ? List.of() : later(me, sent, open),
                sent == null || me.role() == Role.AREA_LEAD ? List.of() : SignedText.read(sent),
                me.is(Role.DIRECTOR, reference.authority()) || me.is(Role.CHIEF_EXECUTIVE, reference.authority()));
    }

    private Optional<PlanVersion> signed(Actor me, Area area) {
        return plans.signed(me, area.reference());
    }

    private List<String> later(Actor me, String sent, List<Area> open) {
        return open.stream()
                .filter(area -> signed(me, area)
                        .filter(version -> !sent.contains(version.content()))
                        .isPresent())
                .map(area -> area.reference().value())
                .toList();
    }

    private static StatementView.Line line(Area area, Optional<PlanVersion> signed) {
        return new StatementView.Line(
                area.reference().value(),
                area.firstWords(),
                signed.map(PlanVersion::number).orElse(null),
                signed.map(PlanVersion::shortCode).orElse(null));
    }

    private static String content(Statement statement) {
        var content = statement.content();
        return content == null ? "" : content;
    }

    private static @Nullable String code(@Nullable Statement statement) {
        var sha256 = statement == null ? null : statement.sha256();
        return sha256 == null ? null : Sha256.shortCode(sha256);
    }
}
