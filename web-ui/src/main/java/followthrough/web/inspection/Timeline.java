package followthrough.web.inspection;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Dates;
import followthrough.web.TimelineEntry;
import followthrough.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What has happened, in sentences; many corrections of one draft in a row are one line. */
@Component
class Timeline {

    private static final Set<String> EDITS = Set.of(
            "findingCorrected",
            "findingAdded",
            "findingRemoved",
            "findingSplit",
            "findingLookedAt",
            "sentenceSetAside",
            "sentenceTakenBack",
            "findingsJoined",
            "letterFactsCorrected",
            "letterPieceAdded",
            "letterPieceReworded",
            "letterPieceMoved",
            "letterPieceRemoved",
            "letterJudged");

    private final AuditTrail audit;
    private final MessageSource messages;
    private final Words words;
    private final Dates dates;

    Timeline(AuditTrail audit, MessageSource messages, Words words, Dates dates) {
        this.audit = audit;
        this.messages = messages;
        this.words = words;
        this.dates = dates;
    }

    List<TimelineEntry> about(Actor me, Inspection inspection, int atMost) {
        var entries = new ArrayList<TimelineEntry>();
        AuditTrail.@Nullable Entry shown = null;
        for (var entry : audit.about(me, inspection.reference().value(), atMost)) {
            if (!mayKnow(me, inspection, entry)) continue;
            var again =
                    shown != null && isEdit(entry) && isEdit(shown) && Objects.equals(shown.person(), entry.person());
            if (!again) entries.add(said(entry));
            shown = entry;
        }
        return entries;
    }

    /** Letter recorders follow the recording side only where they are that side. */
    private static boolean mayKnow(Actor me, Inspection inspection, AuditTrail.Entry entry) {
        return me.role() != Role.LETTER_RECORDER || inspection.isRecordedBy(me) || entry.person() == null;
    }

    private TimelineEntry said(AuditTrail.Entry entry) {
        return TimelineEntry.of(title(entry), by(entry), when(entry));
    }

    private String title(AuditTrail.Entry entry) {
        var act = isEdit(entry) ? "draftEdited" : entry.act();
        var area = entry.subject().replaceAll(".*-A", "");
        var said = messages.getMessage(
                "timeline." + act, new Object[] {area, text(entry.before()), text(entry.after())}, null, Locale.UK);
        return said == null ? words.text("timeline.other", act) : said;
    }

    private @Nullable String by(AuditTrail.Entry entry) {
        if (entry.person() == null) return null;
        var name = words.name(new PersonId(entry.person()));
        UUID covered = entry.forWhom();
        return words.text(
                "timeline.by", covered == null ? name : words.text("who.forWhom", name, new PersonId(covered)));
    }

    /** The moment it was entered, and the day it counts for where that is another one. */
    private String when(AuditTrail.Entry entry) {
        var moment = dates.moment(entry.at());
        return moment.startsWith(dates.day(entry.happenedOn()) + " ")
                ? moment
                : words.text("timeline.later", entry.happenedOn(), moment);
    }

    private static boolean isEdit(AuditTrail.Entry entry) {
        return EDITS.contains(entry.act().split(":", 2)[0]);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
