package followthrough.web.area;

import followthrough.area.Area;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.plan.Statement;
import followthrough.plan.StatementSending;
import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.Words;
import followthrough.web.area.AreaView.NextDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next day that counts for an area: an action's, or until there is a signed plan the statement's. */
@Component
class NextDates {

    private final PlanReading plans;
    private final StatementSending statements;
    private final Words words;

    NextDates(PlanReading plans, StatementSending statements, Words words) {
        this.plans = plans;
        this.statements = statements;
        this.words = words;
    }

    @Transactional(readOnly = true)
    Optional<NextDate> of(Actor me, Area area) {
        if (!area.isOpen() || me.isInspector()) return Optional.empty();
        var plan = plans.working(me, area.reference());
        if (plan.isPresent() && plan.get().signedNumber() != null) {
            var actions = plan.get().actions();
            return actions.stream()
                    .filter(action -> !action.done() && action.due() != null && concerns(me, action))
                    .min(Comparator.comparing(action -> Objects.requireNonNull(action.due())))
                    .map(action -> new NextDate(
                            Objects.requireNonNull(action.due()),
                            words.text("next.action", actions.indexOf(action) + 1),
                            ""));
        }
        return statements
                .stored(area.inspection())
                .filter(Statement::isOpen)
                .map(statement -> new NextDate(statement.dueOn(), words.text("next.statement"), statement.rule()));
    }

    private static boolean concerns(Actor me, PlannedAction action) {
        var owner = action.owner();
        return me.role() != Role.OFFICER || (owner != null && me.isSameAs(owner));
    }
}
