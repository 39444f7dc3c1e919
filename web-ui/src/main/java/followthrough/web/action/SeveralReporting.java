package followthrough.web.action;

import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.standing.OwnAction;
import followthrough.standing.OwnActions;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.action.SeveralReportsForm.ReportedLine;
import followthrough.web.area.CaseDays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports on several of one's actions: all of them or none, and every one that stands in the way is named. */
@Component
class SeveralReporting {

    private final Progressing progressing;
    private final OwnActions actions;
    private final CaseDays days;
    private final Messages words;

    SeveralReporting(Progressing progressing, OwnActions actions, CaseDays days, Messages words) {
        this.progressing = progressing;
        this.actions = actions;
        this.days = days;
        this.words = words;
    }

    /** Those of one's own, by their id. */
    Map<String, OwnAction> mine(Actor me, int atMost) {
        var found = new LinkedHashMap<String, OwnAction>();
        actions.of(me, atMost).forEach(action -> found.put(action.id().toString(), action));
        return found;
    }

    /** How many were reported on. */
    @Transactional
    public int report(Actor me, Map<String, OwnAction> mine, SeveralReportsForm form) {
        var lines = form.lines().stream().filter(ReportedLine::isShown).toList();
        Refused.when(lines.isEmpty(), "noActionChosen");
        Refused.unlessEmpty(missing(me, mine, form));
        var obstacles = new ArrayList<Obstacle>();
        for (var line : lines) {
            var action = mine.get(line.action());
            if (action != null) obstacles.addAll(report(me, form, line, action));
        }
        Refused.unlessEmpty(obstacles);
        return lines.size();
    }

    /** In the order of the page, whose places the fields have. */
    private List<Obstacle> missing(Actor me, Map<String, OwnAction> mine, SeveralReportsForm form) {
        var found = new ArrayList<Obstacle>();
        for (int i = 0; i < form.lines().size(); i++) {
            var line = form.lines().get(i);
            if (!line.isShown()) continue;
            var action = mine.get(line.action());
            if (action == null) found.add(gone(me, line));
            else found.addAll(said(form, line, action, "lines[" + i + "]."));
        }
        return found;
    }

    private List<Obstacle> said(SeveralReportsForm form, ReportedLine line, OwnAction action, String place) {
        var found = new ArrayList<Obstacle>();
        if (!line.saysHowItStands()) found.add(Obstacle.at(place + "stands", "severalWithoutStand", action.words()));
        if (form.textOf(line).isEmpty()) found.add(Obstacle.at(place + "text", "severalWithoutWords", action.words()));
        if (form.changedOf(line).isEmpty())
            found.add(Obstacle.at(place + "changed", "severalWithoutChange", action.words()));
        return found;
    }

    private List<Obstacle> report(Actor me, SeveralReportsForm form, ReportedLine line, OwnAction action) {
        var said = new ProgressReport(form.textOf(line), form.changedOf(line), "", line.isDone(), null, "");
        try {
            progressing.report(days.quietly(me, action.area().inspection()), action.area(), action.id(), said);
            return List.of();
        } catch (Refused refused) {
            return refused.obstacles().stream()
                    .map(obstacle -> Obstacle.of("severalRefused", action.words(), words.text(obstacle)))
                    .toList();
        }
    }

    /** Whoever answered for it is told which it was; of others they learn nothing. */
    private Obstacle gone(Actor me, ReportedLine line) {
        return Ids.read(line.action())
                .flatMap(id -> actions.gone(me, id))
                .map(action -> Obstacle.of("reportNotYours", action.words()))
                .orElseGet(() -> Obstacle.of("severalNotYours"));
    }
}
