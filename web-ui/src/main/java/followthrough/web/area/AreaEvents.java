package followthrough.web.area;

import followthrough.audit.AuditTrail;
import followthrough.audit.AuditTrail.Entry;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.web.Dates;
import followthrough.web.TimelineEntry;
import followthrough.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What has happened to an area, from the record, as far as its reader may know. */
@Component
class AreaEvents {

    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern OUTCOME = Pattern.compile("\\b(?:MET|PARTLY_MET|NOT_MET|NOT_EXAMINED)\\b");

    private final AuditTrail audit;
    private final Inspecting inspecting;
    private final Words words;
    private final Dates dates;
    private final MessageSource messages;

    AreaEvents(AuditTrail audit, Inspecting inspecting, Words words, Dates dates, MessageSource messages) {
        this.audit = audit;
        this.inspecting = inspecting;
        this.words = words;
        this.dates = dates;
        this.messages = messages;
    }

    /** Newest first. */
    List<TimelineEntry> of(Actor me, AreaReference area, int atMost, boolean inFull) {
        return audit.about(me, area.value(), atMost).stream()
                .filter(entry -> mayKnow(me, area, entry))
                .map(entry -> line(entry, inFull))
                .toList();
    }

    /** Officers follow their own acts; letter recorders the inspecting side only where that side is theirs. */
    private boolean mayKnow(Actor me, AreaReference area, Entry entry) {
        var person = entry.person();
        if (person == null) return true;
        if (me.role() == Role.OFFICER) return me.isSameAs(new PersonId(person));
        return me.role() != Role.LETTER_RECORDER
                || inspecting.stored(area.inspection()).recordedFromPublished();
    }

    private TimelineEntry line(Entry entry, boolean inFull) {
        var act = messages.getMessage("act." + entry.act(), null, entry.act(), Locale.UK);
        var detail = inFull ? detail(entry) : null;
        var title = act == null ? entry.act() : act;
        return detail == null
                ? TimelineEntry.of(title, by(entry), dates.day(entry.happenedOn()))
                : new TimelineEntry(
                        title, by(entry), dates.day(entry.happenedOn()), out -> out.writeUserContent(detail));
    }

    private @Nullable String by(Entry entry) {
        var person = entry.person();
        if (person == null) return null;
        var forWhom = entry.forWhom();
        var name = words.name(new PersonId(person));
        return words.text(
                "history.by",
                forWhom == null ? name : words.text("who.forWhom", name, words.name(new PersonId(forWhom))));
    }

    private @Nullable String detail(Entry entry) {
        var before = brief(entry.before());
        var after = brief(entry.after());
        if (before != null && after != null && !before.equals(after))
            return words.text("history.fromTo", before, after);
        return after == null ? before : after;
    }

    /** Fingerprints in their short form and outcomes in words, as everywhere on pages. */
    private @Nullable String brief(@Nullable String said) {
        if (said == null) return null;
        var outcomes = OUTCOME.matcher(said).replaceAll(found -> words.text("outcome." + found.group()));
        return FINGERPRINT.matcher(outcomes).replaceAll(found -> Sha256.shortCode(found.group()));
    }
}
