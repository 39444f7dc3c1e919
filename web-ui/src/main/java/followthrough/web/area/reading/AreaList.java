package followthrough.web.area.reading;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.inspection.FindingKind;
import followthrough.plan.ledger.PromiseLedger;
import followthrough.plan.ledger.Slippage;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Paging;
import followthrough.web.Words;
import followthrough.web.area.NextDate;
import followthrough.web.area.NextDates;
import followthrough.web.area.Standings;
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

    private static final Comparator<Area> ORDER = Comparator.comparing(
                    (Area area) -> area.authority().code())
            .thenComparing((Area area) -> area.inspection().value(), Comparator.reverseOrder())
            .thenComparing(Area::ordinal);

    private final AreaRegister areas;
    private final Standings standings;
    private final NextDates nextDates;
    private final PromiseLedger ledger;
    private final Words words;

    AreaList(AreaRegister areas, Standings standings, NextDates nextDates, PromiseLedger ledger, Words words) {
        this.areas = areas;
        this.standings = standings;
        this.nextDates = nextDates;
        this.ledger = ledger;
        this.words = words;
    }

    @Transactional(readOnly = true)
    AreasView view(Actor me, AreasFilter filter) {
        var all = areas.all(me);
        var found =
                all.stream().filter(area -> filter.fits(area, me)).sorted(ORDER).toList();
        var last = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        var number = Math.min(filter.number(), last);
        var shown = found.stream().skip((number - 1L) * SIZE).limit(SIZE).toList();
        var slips = ledger.slips(me, shown);
        var next = nextDates.of(me, shown);
        return new AreasView(
                shown.stream()
                        .map(area -> row(
                                me,
                                area,
                                next.get(area.reference()),
                                slips.getOrDefault(area.reference(), Slippage.NONE)))
                        .toList(),
                new Paging(number, SIZE, found.size(), filter.paged()),
                counts(all),
                chips(filter),
                Arrays.stream(AreaState.values())
                        .map(state -> Choice.of(state, state(state)))
                        .toList(),
                me.isInspector() ? authorities(all) : List.of(),
                me.role() == Role.AREA_LEAD,
                Templates.looksAfter(me));
    }

    private AreasView.Row row(Actor me, Area area, @Nullable NextDate next, Slippage slip) {
        var lead = area.lead();
        return new AreasView.Row(
                area.reference().value(),
                area.firstWords(),
                words.body(area.authority()),
                area.category() == FindingKind.PRIORITY_ACTION,
                standings.of(me, area),
                lead == null ? null : words.name(lead),
                next,
                slip);
    }

    private List<Crumb> counts(List<Area> all) {
        var numbers = all.stream().collect(Collectors.groupingBy(Area::state, Collectors.counting()));
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
        if (!filter.mine().isEmpty()) chips.add(new Crumb(words.text("areas.mine"), filter.without("mine")));
        if (!filter.authority().isEmpty()) chips.add(new Crumb(filter.authority(), filter.without("authority")));
        return chips;
    }

    private List<Choice> authorities(List<Area> all) {
        return all.stream()
                .map(Area::authority)
                .distinct()
                .map(body -> Choice.of(body, words.body(body)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private String state(AreaState state) {
        return words.text("areaState." + state);
    }
}
