package followthrough.web.progress;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.progress.OpenAction;
import followthrough.progress.OpenActions;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.standing.AreaStandings;
import followthrough.standing.OpenArea;
import followthrough.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions that are not done: an officer's own, a lead's areas', a director's authority's. */
@Component
public class ActionsPage {

    private static final int A_PAGE = 25;

    private static final String ADDRESS = "/actions?page=";

    private final OpenActions actions;
    private final AreaRegister areas;
    private final AreaStandings standings;
    private final Inspecting inspecting;

    ActionsPage(OpenActions actions, AreaRegister areas, AreaStandings standings, Inspecting inspecting) {
        this.actions = actions;
        this.areas = areas;
        this.standings = standings;
        this.inspecting = inspecting;
    }

    @Transactional(readOnly = true)
    public ActionsView page(Actor me, int number) {
        return view(me, mine(me), number, A_PAGE);
    }

    /** The first few, for the pages that lead to the list. */
    @Transactional(readOnly = true)
    public ActionsView first(Actor me, int few) {
        return view(me, mine(me), 1, few);
    }

    /** All of one area. */
    @Transactional(readOnly = true)
    public ActionsView ofArea(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var live = inspecting.stored(area.inspection()).liveFrom();
        var lines = lines(me, Map.of(reference, new OpenArea(reference, area.text(), live)), 0, Integer.MAX_VALUE);
        return view(me, lines, new Paging(1, Integer.MAX_VALUE, lines.size(), ADDRESS));
    }

    private ActionsView view(Actor me, Map<AreaReference, OpenArea> mine, int number, int size) {
        var total = actions.count(me, mine.keySet());
        var paging = new Paging(number, size, total, ADDRESS);
        return view(me, lines(me, mine, (paging.page() - 1) * size, size), paging);
    }

    private static ActionsView view(Actor me, List<ActionsView.Line> lines, Paging paging) {
        return new ActionsView(lines, paging, me.role() == Role.OFFICER);
    }

    private List<ActionsView.Line> lines(Actor me, Map<AreaReference, OpenArea> mine, int offset, int size) {
        return actions.of(me, mine.keySet(), offset, size).stream()
                .map(action -> line(me, action, Objects.requireNonNull(mine.get(action.area()))))
                .toList();
    }

    private Map<AreaReference, OpenArea> mine(Actor me) {
        return standings.atWork(me).stream().collect(Collectors.toMap(OpenArea::reference, Function.identity()));
    }

    private static ActionsView.Line line(Actor me, OpenAction action, OpenArea area) {
        var calm = area.isQuiet(action.due());
        return new ActionsView.Line(
                action,
                Area.firstWords(area.words()),
                calm,
                !calm && action.due().isBefore(me.on()));
    }
}
