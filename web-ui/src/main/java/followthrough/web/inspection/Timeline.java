package followthrough.web.inspection;

import followthrough.audit.AuditTrail;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Messages;
import followthrough.web.people.Signers;
import followthrough.web.record.RecordWords;
import followthrough.web.record.TimelineEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has happened, in sentences; many corrections of one draft in a row are one line. */
@Component
class Timeline {

    private static final Set<String> EDITS = Set.of(
            "findingCorrected",
            "findingAdded",
            "findingRemoved",
            "findingSplit",
            "draftActUndone",
            "doubtSettled",
            "findingLookedAt",
            "sentenceSetAside",
            "sentencesSetAside",
            "sentenceTakenBack",
            "sentencesBelong",
            "findingsJoined",
            "letterFactsCorrected",
            "letterPieceAdded",
            "letterPieceReworded",
            "letterPieceMoved",
            "letterPieceRemoved",
            "letterJudged");

    private static final int AT_MOST = 1000;
    private static final int LAST = 10;

    private final AuditTrail audit;
    private final RecordWords record;
    private final Signers signers;
    private final Messages words;

    Timeline(AuditTrail audit, RecordWords record, Signers signers, Messages words) {
        this.audit = audit;
        this.record = record;
        this.signers = signers;
        this.words = words;
    }

    /**
     * The last of it, or all, of one topic.
     *
     * @param around who is named beside it: all names are read at once
     */
    Story story(Actor me, Inspection inspection, Topic topic, boolean all, Collection<PersonId> around) {
        var known = audit.about(me, inspection.reference().value(), AT_MOST).stream()
                .filter(entry -> mayKnow(me, inspection, entry))
                .toList();
        var named = record.people(known);
        named.addAll(around);
        words.names(named);
        var told =
                told(known.stream().filter(entry -> topic.covers(entry.act())).toList(), inspection.isHistory());
        var shown = all ? told : told.subList(0, Math.min(LAST, told.size()));
        var topics = Arrays.stream(Topic.values())
                .filter(one -> known.stream().anyMatch(entry -> one.covers(entry.act())))
                .toList();
        return new Story(shown, topic, topics, all, told.size() - shown.size());
    }

    /** What somebody did last of these acts to a subject, leaving out what was corrected in a draft letter. */
    Optional<String> last(Actor me, Inspection inspection, String subject, Predicate<String> acts) {
        return audit.about(me, subject, AT_MOST).stream()
                .filter(entry -> mayKnow(me, inspection, entry))
                .filter(entry -> entry.person() != null && acts.test(entry.act()))
                .filter(entry -> !isEdit(entry))
                .findFirst()
                .map(entry -> said(entry, inspection.isHistory()))
                .map(entry -> words.text(
                        "timeline.last", entry.title(), entry.by() == null ? "" : " " + entry.by(), entry.when()));
    }

    private List<TimelineEntry> told(List<AuditTrail.Entry> known, boolean later) {
        var entries = new ArrayList<TimelineEntry>();
        AuditTrail.@Nullable Entry shown = null;
        for (var entry : known) {
            var again =
                    shown != null && isEdit(entry) && isEdit(shown) && Objects.equals(shown.person(), entry.person());
            if (!again) entries.add(said(entry, later));
            shown = entry;
        }
        return entries;
    }

    /** Letter recorders follow the recording side only where they are that side. */
    private static boolean mayKnow(Actor me, Inspection inspection, AuditTrail.Entry entry) {
        return me.role() != Role.LETTER_RECORDER || inspection.isRecordedBy(me) || entry.person() == null;
    }

    private TimelineEntry said(AuditTrail.Entry entry, boolean later) {
        return TimelineEntry.of(title(entry), by(entry), record.moment(entry, later));
    }

    private String title(AuditTrail.Entry entry) {
        return record.sentence(entry, isEdit(entry) ? "draftEdited" : entry.act());
    }

    private @Nullable String by(AuditTrail.Entry entry) {
        var by = record.by(entry);
        return by == null ? null : record.doer(entry, signers.marked(by, entry));
    }

    private static boolean isEdit(AuditTrail.Entry entry) {
        return EDITS.contains(entry.act().split(":", 2)[0]);
    }
}
