package followthrough.web.action;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Gathering;
import followthrough.progress.DateAsking;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.standing.OwnAction;
import followthrough.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A report, the date that is asked for and the file that shows it: all of it or nothing. */
@Component
class OwnReporting {

    private final Progressing progressing;
    private final DateAsking dates;
    private final Gathering gathering;
    private final Messages words;

    OwnReporting(Progressing progressing, DateAsking dates, Gathering gathering, Messages words) {
        this.progressing = progressing;
        this.dates = dates;
        this.gathering = gathering;
        this.words = words;
    }

    @Transactional
    public void report(Actor me, OwnAction action, OwnReportForm form, @Nullable EvidenceFile file) {
        var said = new ProgressReport(form.text(), form.changed(), "", form.isDone(), null, "");
        progressing.report(me, action.area(), action.id(), said);
        if (form.asksForDate())
            dates.ask(me, action.area(), action.id(), form.wanted().date(), form.reason(), form.asksInstead());
        if (file != null) gathering.add(me, action.area(), evidence(me, action, form, file));
    }

    private EvidenceItem evidence(Actor me, OwnAction action, OwnReportForm form, EvidenceFile file) {
        var title = words.text("myActions.evidence", action.words());
        return new EvidenceItem(title, EvidenceKind.ACTIVITY, me.on(), form.text(), file);
    }
}
