package followthrough.web.area.reading;

import followthrough.area.Area;
import followthrough.area.AreaState;
import followthrough.inspection.FindingKind;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.standing.AreaCount;
import followthrough.standing.AreaRow;
import followthrough.standing.AreaStandings;
import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Messages;
import followthrough.web.Paging;
import followthrough.web.area.AreaStatus;
import followthrough.web.area.NextDate;
import followthrough.web.area.NextDates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas that a person may open, newest inspection first, 25 a page. */
@Component
class AreaList {

    private static final int SIZE = 25;

    private final AreaStandings standings;
    private final NextDates nextDates;
    private final Messages words;

    AreaList(AreaStandings standings, NextDates nextDates, Messages words) {
        this.standings = standings;
        this.nextDates = nextDates;
        this.words = words;
    }

    @Transactional(readOnly = true)
    AreasView view(Actor me, AreasFilter filter) {
        var query = filter.query();
        var counted = standings.count(me, query);
        var found = counted.stream().mapToLong(AreaCount::found).sum();
        var paging = new Paging(filter.number(), SIZE, found, filter.paged());
        var shown = standings.page(me, query, (paging.page() - 1L) * SIZE, SIZE);
        var next = nextDates.of(me, shown.stream().map(AreaRow::reference).toList());
        return new AreasView(
                shown.stream()
                        .map(area -> row(area, next.get(area.reference())))
                        .toList(),
                paging,
                counts(counted),
                chips(filter),
                Arrays.stream(AreaState.values())
                        .map(state -> Choice.of(state, state(state)))
                        .toList(),
                me.isInspector() ? authorities(counted) : List.of(),
                me.role() == Role.AREA_LEAD,
                Templates.looksAfter(me));
    }

    private AreasView.Row row(AreaRow area, @Nullable NextDate next) {
        return new AreasView.Row(
                area.reference().value(),
                Area.firstWords(area.words()),
                words.body(area.reference().authority()),
                area.category() == FindingKind.PRIORITY_ACTION,
                AreaStatus.of(area.standing()),
                area.lead(),
                next,
                area.slip(),
                area.suspended());
    }

    private List<Crumb> counts(List<AreaCount> counted) {
        var numbers = counted.stream()
                .collect(Collectors.groupingBy(AreaCount::state, Collectors.summingLong(AreaCount::all)));
        return Arrays.stream(AreaState.values())
                .filter(numbers::containsKey)
                .map(state -> new Crumb(
                        words.text("areas.count", numbers.getOrDefault(state, 0L), state(state)),
                        "/areas?state=" + state))
                .toList();
    }

    private List<Crumb> chips(AreasFilter filter) {
        var chips = new ArrayList<Crumb>();
        if (!filter.state().isEmpty())
            chips.add(new Crumb(state(AreaState.valueOf(filter.state())), filter.without("state")));
        filter.at()
                .ifPresent(standing ->
                        chips.add(new Crumb(words.text("standing." + standing), filter.without("standing"))));
        if (!filter.mine().isEmpty()) chips.add(new Crumb(words.text("areas.mine"), filter.without("mine")));
        if (!filter.authority().isEmpty()) chips.add(new Crumb(filter.authority(), filter.without("authority")));
        return chips;
    }

    private List<Choice> authorities(List<AreaCount> counted) {
        return counted.stream()
                .map(AreaCount::authority)
                .distinct()
                .map(body -> Choice.of(body, words.body(body)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private String state(AreaState state) {
        return words.text("areaState." + state);
    }
}
