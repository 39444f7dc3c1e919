package followthrough.web.area;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.standing.NextDay;
import followthrough.standing.NextDays;
import followthrough.web.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says the next day that counts for an area in words, the same wherever it is shown. */
@Component
public class NextDates {

    private final NextDays days;
    private final Messages words;

    NextDates(NextDays days, Messages words) {
        this.days = days;
        this.words = words;
    }

    public Optional<NextDate> of(Actor me, AreaReference area) {
        return Optional.ofNullable(of(me, List.of(area)).get(area));
    }

    /** Of areas that this person may open. */
    public Map<AreaReference, NextDate> of(Actor me, Collection<AreaReference> areas) {
        return days.of(me, areas).stream().collect(Collectors.toMap(NextDay::area, this::said));
    }

    public NextDate said(NextDay next) {
        var action = next.action();
        var other = next.evidence() ? "next.evidence" : "next.statement";
        var what = action == null ? words.text(other) : words.text("next.action", action);
        return new NextDate(next.day(), what, next.rule(), next.quiet());
    }
}
