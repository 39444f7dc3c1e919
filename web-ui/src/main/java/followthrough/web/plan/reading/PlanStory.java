package followthrough.web.plan.reading;

import followthrough.plan.PlanCorrection;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.ledger.DateReasons;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Messages;
import followthrough.web.plan.PlanComparison;
import followthrough.web.plan.PlanComparison.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of a plan, told version by version: who handed in, returned, signed, corrected, withdrew, and why. */
@Component
public class PlanStory {

    /**
     * One version with its events, oldest first.
     *
     * @param earlier the number of the version before it that this reader may read, or 0
     */
    public record Chapter(int number, String code, String state, int earlier, List<Event> events) {}

    /**
     * One thing that happened.
     *
     * @param quotes what was said with it, in people's own words
     */
    public record Event(String sentence, List<Quote> quotes) {}

    /** Words that somebody wrote; the label says what they are about, or is empty. */
    public record Quote(String label, String words) {}

    private final PlanReading plans;
    private final DateReasons reasons;
    private final ReturnedWords returned;
    private final Messages words;

    PlanStory(PlanReading plans, DateReasons reasons, ReturnedWords returned, Messages words) {
        this.returned = returned;
        this.plans = plans;
        this.reasons = reasons;
        this.words = words;
    }

    /** Newest version first. */
    @Transactional(readOnly = true)
    public List<Chapter> of(Actor me, AreaReference reference) {
        var versions = plans.versions(me, reference);
        var corrections = plans.corrections(me, reference);
        var told = new ArrayList<Chapter>();
        for (int i = 0; i < versions.size(); i++) {
            var earlier = i + 1 < versions.size() ? versions.get(i + 1) : null;
            told.add(chapter(me, versions.get(i), earlier, corrections));
        }
        return told;
    }

    private Chapter chapter(
            Actor me, PlanVersion version, @Nullable PlanVersion earlier, List<PlanCorrection> corrections) {
        var events = new ArrayList<Event>();
        events.add(event("handedIn", words.name(version.submittedBy()), version.submittedOn()));
        if (earlier != null) events.add(changes(earlier, version));
        decided(me, version, events);
        corrections.stream()
                .filter(correction -> correction.version() == version.number())
                .forEach(correction -> events.add(correction(correction)));
        withdrawn(me, version, events);
        return new Chapter(
                version.number(),
                version.shortCode(),
                version.state().name(),
                earlier == null ? 0 : earlier.number(),
                events);
    }

    private void decided(Actor me, PlanVersion version, List<Event> events) {
        var by = version.decidedBy();
        var on = version.decidedOn();
        if (by == null || on == null) {
            if (version.state() == PlanVersion.State.OVERTAKEN) events.add(event("overtaken"));
            if (version.state() == PlanVersion.State.PENDING) events.add(event("waits"));
            return;
        }
        var returned = version.state() == PlanVersion.State.RETURNED;
        var name = words.name(by, version.decidedFor());
        if (version.state() == PlanVersion.State.TAKEN_BACK) {
            events.add(event("takenBack", name, on));
            return;
        }
        if (!returned) events.add(event("signed", name, on));
        else events.add(new Event(words.text("story.returned", name, on), this.returned.quotes(me, version)));
    }

    private Event changes(PlanVersion earlier, PlanVersion version) {
        var changed = PlanComparison.between(earlier.text(), version.text(), reasons::words)
                .changed();
        if (changed.isEmpty()) return event("unchanged", earlier.number());
        return event(
                "changed", earlier.number(), changed.stream().map(this::part).collect(Collectors.joining(", ")));
    }

    private String part(Part part) {
        return words.text("story.part." + part.kind() + "." + part.change(), part.number());
    }

    private Event correction(PlanCorrection correction) {
        var what = words.text(
                "commentable." + correction.before().field(),
                correction.before().number());
        return new Event(
                words.text("story.corrected", what, words.name(correction.correctedBy()), correction.correctedOn()),
                List.of(
                        new Quote(
                                words.text("story.before"), correction.before().words()),
                        new Quote(words.text("story.after"), correction.after().words())));
    }

    /** The authority's reason stays at home; that the signature no longer holds does not. */
    private void withdrawn(Actor me, PlanVersion version, List<Event> events) {
        var by = version.withdrawnBy();
        var on = version.withdrawnOn();
        if (by == null || on == null) return;
        var reason = version.withdrawnBecause();
        var quotes = me.readsNoDrafts() || reason == null ? List.<Quote>of() : List.of(new Quote("", reason));
        events.add(new Event(words.text("story.withdrawn", words.name(by, version.withdrawnFor()), on), quotes));
    }

    private Event event(String code, Object... args) {
        return new Event(words.text("story." + code, args), List.of());
    }
}
