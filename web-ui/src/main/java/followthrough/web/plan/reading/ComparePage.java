package followthrough.web.plan.reading;

import followthrough.plan.CanonicalText;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.ledger.DateReasons;
import followthrough.plan.ledger.MovingDate;
import followthrough.plan.ledger.MovingDates;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Choice;
import followthrough.web.Messages;
import followthrough.web.plan.PlanComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the two texts that are compared; a version that is not this reader's does not exist for them. */
@Component
class ComparePage {

    static final String NOW = "now";

    private final PlanReading plans;
    private final PlanPages pages;
    private final MovingDates moving;
    private final DateReasons reasons;
    private final Messages words;

    ComparePage(PlanReading plans, PlanPages pages, MovingDates moving, DateReasons reasons, Messages words) {
        this.plans = plans;
        this.pages = pages;
        this.moving = moving;
        this.reasons = reasons;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public CompareView view(Actor me, AreaReference reference, String from, String to) {
        var texts = texts(me, reference);
        var names = new ArrayList<>(texts.keySet());
        if (names.size() < 2) return new CompareView(List.of(), "", "", "", "", null, List.of());
        var later = to.isEmpty() ? names.get(names.size() - 1) : to;
        var earlier = from.isEmpty() ? before(me, reference, later, names) : from;
        return new CompareView(
                names.stream().map(name -> Choice.of(name, name(name))).toList(),
                earlier,
                later,
                name(earlier),
                name(later),
                PlanComparison.between(text(texts, earlier), text(texts, later), reasons::words),
                drops(me, reference, earlier, later));
    }

    /** Of the signatures between the two, and of the version that waits for one where it is the later. */
    private List<CompareView.Drop> drops(Actor me, AreaReference reference, String earlier, String later) {
        var signed = pages.ledger(me, reference).stream()
                .filter(line ->
                        line.to() == null && number(earlier) < line.version() && line.version() <= number(later))
                .map(line -> new CompareView.Drop(line.words(), line.from(), line.reason()));
        var newest = plans.versions(me, reference).stream()
                .mapToInt(PlanVersion::number)
                .max()
                .orElse(0);
        var waiting = number(later) < newest
                ? Stream.<CompareView.Drop>of()
                : moving.of(me, reference).stream()
                        .filter(date -> date.to() == null)
                        .map(this::drop);
        return Stream.concat(signed, waiting).toList();
    }

    private CompareView.Drop drop(MovingDate date) {
        var kind = date.dropped().code();
        var reason = Stream.of(
                        kind.isEmpty() ? "" : reasons.words(kind),
                        date.dropped().words())
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(": "));
        return new CompareView.Drop(date.words(), date.from(), reason);
    }

    private static int number(String name) {
        return name.equals(NOW) ? Integer.MAX_VALUE : Integer.parseInt(name);
    }

    /** The version whose signature holds, or else the one before. */
    private String before(Actor me, AreaReference reference, String later, List<String> names) {
        var signed = plans.signed(me, reference)
                .map(version -> String.valueOf(version.number()))
                .filter(number -> !number.equals(later));
        return signed.orElseGet(() -> names.get(Math.max(0, names.indexOf(later) - 1)));
    }

    /** Oldest first; the plan as it stands now only where it says something else than the newest version. */
    private Map<String, CanonicalText> texts(Actor me, AreaReference reference) {
        var texts = new LinkedHashMap<String, CanonicalText>();
        var versions = new ArrayList<PlanVersion>(plans.versions(me, reference));
        Collections.reverse(versions);
        versions.forEach(version -> texts.put(String.valueOf(version.number()), text(me, version)));
        var newest = versions.isEmpty() ? "" : versions.get(versions.size() - 1).content();
        plans.text(me, reference).filter(now -> !now.text().equals(newest)).ifPresent(now -> texts.put(NOW, now));
        return texts;
    }

    /** Inspectors are not told why dates moved. */
    private static CanonicalText text(Actor me, PlanVersion version) {
        return me.isInspector() ? version.text().withoutReasons() : version.text();
    }

    private static CanonicalText text(Map<String, CanonicalText> texts, String name) {
        var text = texts.get(name);
        if (text == null) throw new NotFound();
        return text;
    }

    private String name(String name) {
        return name.equals(NOW) ? words.text("compare.now") : words.text("version.title", name);
    }
}
