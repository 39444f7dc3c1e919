package followthrough.plan;

import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a plan lacks before it can be handed in for signature: the hard obstacles, in the order of the page. */
final class WhatIsMissing {

    static List<Obstacle> of(ActionPlan plan, LocalDate caseDay) {
        var found = new ArrayList<Obstacle>();
        if (plan.outcome().isBlank()) found.add(Obstacle.at("outcome", "planWithoutOutcome"));
        if (plan.actions().isEmpty()) found.add(Obstacle.at("actions", "planWithoutActions"));
        for (int i = 0; i < plan.actions().size(); i++)
            found.addAll(of(plan.actions().get(i), i, caseDay));
        found.addAll(ofDrops(plan.drops()));
        if (plan.measures().isEmpty()) found.add(Obstacle.at("measures", "planWithoutMeasures"));
        for (int i = 0; i < plan.measures().size(); i++) {
            if (plan.measures().get(i).line().description().isBlank())
                found.add(Obstacle.at("measures[" + i + "].description", "measureWithoutWords", i + 1));
        }
        return found;
    }

    private static List<Obstacle> of(PlannedAction action, int index, LocalDate caseDay) {
        var found = new ArrayList<Obstacle>();
        var field = "actions[" + index + "].";
        if (action.description().isBlank())
            found.add(Obstacle.at(field + "description", "actionWithoutWords", index + 1));
        if (action.owned().isNobody()) found.add(Obstacle.at(field + "owner", "actionWithoutOwner", index + 1));
        else if (!action.owned().isComplete())
            found.add(Obstacle.at(field + "invitedEmail", "ownerNotReachable", index + 1));
        found.addAll(ofDate(action, index, caseDay));
        return found;
    }

    private static List<Obstacle> ofDate(PlannedAction action, int index, LocalDate caseDay) {
        var found = new ArrayList<Obstacle>();
        var field = "actions[" + index + "].";
        var due = action.due();
        var typed = action.line().dueTyped();
        if (!typed.isBlank()) found.add(Obstacle.at(field + "due", "actionDateUnreal", index + 1, typed));
        else if (due == null) found.add(Obstacle.at(field + "due", "actionWithoutDate", index + 1));
        else if (!action.done() && !action.alreadySigned() && due.isBefore(caseDay))
            found.add(Obstacle.at(field + "due", "actionDueBeforeCaseDay", index + 1, caseDay));
        if (action.movesASignedDate() && !action.reason().isComplete()) {
            var missing = action.reason().code().isEmpty() ? "newDateCode" : "newDateReason";
            found.add(Obstacle.at(field + missing, "newDateWithoutReason", index + 1));
        }
        return found;
    }

    private static List<Obstacle> ofDrops(List<PlannedAction> drops) {
        var found = new ArrayList<Obstacle>();
        for (int i = 0; i < drops.size(); i++) {
            var reason = drops.get(i).reason();
            if (reason.isComplete()) continue;
            var missing = reason.code().isEmpty() ? "newDateCode" : "newDateReason";
            found.add(Obstacle.at(
                    "drops[" + i + "]." + missing,
                    "dropWithoutReason",
                    drops.get(i).description()));
        }
        return found;
    }

    private WhatIsMissing() {}
}
