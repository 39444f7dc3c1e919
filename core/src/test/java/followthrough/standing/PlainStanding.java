package followthrough.standing;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.evidence.Endorsement;
import followthrough.evidence.EvidenceLibrary;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.inspection.Inspection.Stage;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.OpenActions;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where areas stand for somebody, said plainly and slowly: each room is asked about each of them. */
class PlainStanding {

    /** What is to be said of one area. */
    record Line(
            AreaReference area,
            AreaState state,
            AreaStanding standing,
            @Nullable PersonId lead,
            Slippage slip,
            @Nullable LocalDate next,
            @Nullable Integer action) {

        boolean isLedBy(Actor me) {
            return lead != null && me.isSameAs(lead);
        }
    }

    private final ApplicationContext application;
    private final JdbcClient database;

    PlainStanding(ApplicationContext application) {
        this.application = application;
        this.database = application.getBean(JdbcClient.class);
    }

    /** By newest inspection, in the order of its letter. */
    List<Line> areas(Actor me, Body authority) {
        return references("area", authority)
                .map(reference -> bean(AreaRegister.class).stored(new AreaReference(reference)))
                .filter(area -> me.role() != Role.ADMINISTRATOR && isOfListedInspection(me, area))
                .filter(area -> bean(AreaRegister.class).mayOpen(me, area))
                .sorted(Comparator.comparing((Area area) -> area.inspection().value())
                        .reversed()
                        .thenComparing(Area::ordinal))
                .map(area -> line(me, area))
                .toList();
    }

    List<Inspection> inspections(Actor me, Body authority) {
        if (me.role() == Role.OFFICER || me.role() == Role.ADMINISTRATOR) return List.of();
        return references("inspection", authority)
                .map(reference -> bean(Inspecting.class).stored(new InspectionReference(reference)))
                .filter(inspection -> inspection.isVisibleTo(me))
                .toList();
    }

    /** The line of one area, as a list has told of it. */
    Line line(AreaReference reference, AreaStanding standing, Slippage slip, @Nullable NextDay next) {
        var area = bean(AreaRegister.class).stored(reference);
        return new Line(
                reference,
                area.state(),
                standing,
                area.lead(),
                slip,
                next == null ? null : next.day(),
                next == null ? null : next.action());
    }

    Map<AreaReference, NextDay> nextDays(Actor me, Body authority) {
        var all = references("area", authority).map(AreaReference::new).toList();
        return bean(NextDays.class).of(me, all).stream().collect(Collectors.toMap(NextDay::area, day -> day));
    }

    private static boolean isRunning(Inspection inspection) {
        return inspection.stage() == Stage.LETTER;
    }

    private boolean isOfListedInspection(Actor me, Area area) {
        var inspection = bean(Inspecting.class).stored(area.inspection());
        return inspection.isIssued() && (me.role() != Role.OFFICER || isRunning(inspection));
    }

    private Line line(Actor me, Area area) {
        var slip = bean(PromiseLedger.class).slips(me, List.of(area)).getOrDefault(area.reference(), Slippage.NONE);
        var actions = bean(OpenActions.class).of(me, List.of(area.reference()));
        var first = actions.isEmpty() ? null : actions.get(0);
        return new Line(
                area.reference(),
                area.state(),
                AreaStanding.valueOf(standing(me, area)),
                area.lead(),
                slip,
                first == null ? statementDue(me, area) : first.due(),
                first == null ? null : first.number());
    }

    private @Nullable LocalDate statementDue(Actor me, Area area) {
        if (me.isInspector() || me.role() == Role.OFFICER || !area.isOpen()) return null;
        return bean(StatementSending.class)
                .stored(area.inspection())
                .filter(Statement::isOpen)
                .map(Statement::dueOn)
                .orElse(null);
    }

    private String standing(Actor me, Area area) {
        if (!area.isOpen()) return area.state().name();
        if (isVisited(area)) return "atVisit";
        var ready = bean(EvidenceLibrary.class)
                .endorsement(me, area.reference())
                .map(Endorsement::state)
                .orElse(null);
        if (ready == Endorsement.State.ENDORSED) return "ready";
        var plans = bean(PlanReading.class);
        if (me.isInspector()) return plans.signed(me, area.reference()).isPresent() ? "planOffered" : "withAuthority";
        if (area.lead() == null) return "unassigned";
        var plan = plans.stored(area.reference()).orElse(null);
        if (plan == null || plan.signedNumber() == null) return unsigned(plan);
        if (ready == Endorsement.State.OFFERED) return "evidenceWithDirector";
        if (ready == Endorsement.State.NOT_READY) return "evidenceNotReady";
        return plan.state() == ActionPlan.State.SUBMITTED ? "changeWithDirector" : "atWork";
    }

    private boolean isVisited(Area area) {
        var today = LocalDate.now(bean(Clock.class));
        return bean(Inspecting.class).answering(area.inspection()).stream()
                .filter(visit -> visit.isOpen() && !visit.isIssued())
                .anyMatch(visit -> visit.isHistory() || !visit.firstDay().isAfter(today));
    }

    private static String unsigned(@Nullable ActionPlan plan) {
        return switch (plan == null ? ActionPlan.State.DRAFT : plan.state()) {
            case SUBMITTED -> "planWithDirector";
            case RETURNED -> "planReturned";
            default -> "writing";
        };
    }

    private Stream<String> references(String table, Body authority) {
        return database
                .sql("select reference from app." + table + " where reference like ? order by reference")
                .param(authority.code() + "-%")
                .query(String.class)
                .list()
                .stream();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
