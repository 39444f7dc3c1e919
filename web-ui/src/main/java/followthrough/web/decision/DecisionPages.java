package followthrough.web.decision;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.record.RecordWords;
import followthrough.web.record.TimelineEntry;
import followthrough.workflow.decision.DecisionFile;
import followthrough.workflow.decision.DecisionKey;
import followthrough.workflow.decision.DecisionSummary;
import followthrough.workflow.decision.DecisionTables;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about a version of a table shows. */
@Component
class DecisionPages {

    private static final int ACTS = 50;

    private final DecisionTables tables;
    private final AuditTrail audit;
    private final RecordWords record;
    private final Messages words;
    private final DateFormats dates;

    DecisionPages(DecisionTables tables, AuditTrail audit, RecordWords record, Messages words, DateFormats dates) {
        this.tables = tables;
        this.audit = audit;
        this.record = record;
        this.words = words;
        this.dates = dates;
    }

    /** The file of the version, and the table with what decides now. */
    record Shown(DecisionFile file, DecisionSummary table) {}

    Shown version(Actor me, DecisionKey decision, int number, Model page) {
        var shown = new Shown(tables.content(me, decision, number), tables.about(me, decision));
        page.addAttribute("version", tables.version(me, decision, number));
        page.addAttribute("file", shown.file());
        page.addAttribute("table", shown.table());
        return shown;
    }

    List<TimelineEntry> story(Actor me, DecisionKey decision) {
        return audit.about(me, decision.name(), ACTS).stream()
                .map(act -> TimelineEntry.of(
                        words.text(
                                "act." + act.act(),
                                Objects.requireNonNullElse(record.before(act), ""),
                                Objects.requireNonNullElse(record.after(act), "")),
                        act.person() == null ? null : words.name(new PersonId(act.person())),
                        dates.moment(act.at())))
                .toList();
    }
}
