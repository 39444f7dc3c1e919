package followthrough.web.area;

import followthrough.area.Area;
import followthrough.inspection.Inspecting;
import followthrough.progress.OpenActions;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import followthrough.web.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The next day that counts for an area, the same wherever it is shown: the first signed date of an action that is not
 * done; where there is none, the day on which the statement is due while it is awaited.
 */
@Component
public class NextDates {

    private final OpenActions actions;
    private final StatementSending statements;
    private final Inspecting inspecting;
    private final Words words;

    NextDates(OpenActions actions, StatementSending statements, Inspecting inspecting, Words words) {
        this.actions = actions;
        this.statements = statements;
        this.inspecting = inspecting;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Optional<NextDate> of(Actor me, Area area) {
        return Optional.ofNullable(of(me, List.of(area)).get(area.reference()));
    }

    /** Of areas that this person may open. */
    @Transactional(readOnly = true)
    public Map<AreaReference, NextDate> of(Actor me, Collection<Area> areas) {
        var found = new HashMap<AreaReference, NextDate>();
        if (me.isInspector()) return found;
        actions.next(me, areas)
                .forEach((area, action) -> found.put(
                        area,
                        new NextDate(
                                action.due(),
                                words.text("next.action", action.number()),
                                "",
                                calm(area.inspection()))));
        if (me.role() == Role.OFFICER) return found;
        var awaited = new HashMap<InspectionReference, Optional<NextDate>>();
        for (var area : areas) {
            if (!area.isOpen() || found.containsKey(area.reference())) continue;
            awaited.computeIfAbsent(area.inspection(), this::statement)
                    .ifPresent(next -> found.put(area.reference(), next));
        }
        return found;
    }

    private Optional<NextDate> statement(InspectionReference inspection) {
        return statements
                .stored(inspection)
                .filter(Statement::isOpen)
                .map(statement -> new NextDate(
                        statement.dueOn(), words.text("next.statement"), statement.rule(), calm(inspection)));
    }

    /** A case that was recorded later raises no alarms. */
    private boolean calm(InspectionReference inspection) {
        return inspecting.stored(inspection).recordedLater();
    }
}
