package followthrough.web.area;

import followthrough.area.Area;
import followthrough.audit.AuditTrail;
import followthrough.audit.AuditTrail.Entry;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Messages;
import followthrough.web.people.Signers;
import followthrough.web.record.RecordWords;
import followthrough.web.record.TimelineEntry;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What has happened to an area, from the record, as far as its reader may know. */
@Component
class AreaEvents {

    /** Both sides know of these. */
    private static final Set<String> OF_ALL = Set.of(
            "visitRecorded",
            "letterIssued",
            "receiptConfirmed",
            "earlyDraftShared",
            "statementSent",
            "statementSentOutside",
            "statementSupplemented");

    private final AuditTrail audit;
    private final Inspecting inspecting;
    private final Signers signers;
    private final Messages words;
    private final RecordWords record;

    AreaEvents(AuditTrail audit, Inspecting inspecting, Signers signers, Messages words, RecordWords record) {
        this.audit = audit;
        this.inspecting = inspecting;
        this.signers = signers;
        this.words = words;
        this.record = record;
    }

    /** Newest first; the names of the area's people are read with those of whoever did something. */
    List<TimelineEntry> of(Actor me, Area area, int atMost, boolean inFull) {
        return told(me, area, atMost, inFull).stream().map(AreaEvent::line).toList();
    }

    List<AreaEvent> told(Actor me, Area area, int atMost, boolean inFull) {
        var inspection = inspecting.stored(area.inspection());
        return told(me, area, audit.about(me, area.reference().value(), atMost), inspection, inFull);
    }

    /** What happened to the whole of its inspection and so to this area too, and stands with the inspection. */
    List<AreaEvent> toldOfAll(Actor me, Area area, int atMost) {
        var inspection = inspecting.stored(area.inspection());
        var subject = inspection.reference().value();
        var shared = audit.about(me, subject, atMost).stream()
                .filter(entry -> entry.subject().equals(subject) && OF_ALL.contains(entry.act()))
                .toList();
        return told(me, area, shared, inspection, false);
    }

    private List<AreaEvent> told(Actor me, Area area, List<Entry> entries, Inspection inspection, boolean inFull) {
        var known =
                entries.stream().filter(entry -> mayKnow(me, inspection, entry)).toList();
        var named = record.people(known);
        named.addAll(area.people());
        words.names(named);
        return known.stream()
                .map(entry ->
                        new AreaEvent(entry.act(), entry.happenedOn(), line(entry, inspection.isHistory(), inFull)))
                .toList();
    }

    /** Officers follow their own acts; letter recorders the inspecting side only where that side is theirs. */
    private static boolean mayKnow(Actor me, Inspection inspection, Entry entry) {
        var person = entry.person();
        if (person == null) return true;
        if (me.role() == Role.OFFICER) return me.isSameAs(new PersonId(person));
        return me.role() != Role.LETTER_RECORDER || inspection.recordedFromPublished();
    }

    private TimelineEntry line(Entry entry, boolean later, boolean inFull) {
        var detail = inFull ? record.detail(entry) : null;
        var by = record.by(entry);
        return new TimelineEntry(
                OF_ALL.contains(entry.act())
                        ? record.sentence(entry, entry.act())
                        : inFull ? record.titled(entry) : record.act(entry),
                by == null ? null : record.doer(entry, signers.marked(by, entry)),
                record.day(entry, later),
                detail == null ? null : out -> out.writeUserContent(detail));
    }
}
