package followthrough.web.action;

import followthrough.area.Area;
import followthrough.evidence.EvidenceDetails;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Gathering;
import followthrough.evidence.Sensitivity;
import followthrough.evidence.Supporting;
import followthrough.progress.Colour;
import followthrough.progress.DateAsking;
import followthrough.progress.ProgressReport;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.standing.OwnAction;
import followthrough.web.Messages;
import followthrough.web.evidence.ChildDataAsking;
import followthrough.web.evidence.ChildDataAsking.Answer;
import followthrough.web.evidence.FileLooking;
import followthrough.web.evidence.UploadedFile;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** A report, the date that is asked for and the file that shows it: all of it or nothing. */
@Component
class OwnReporting {

    private final Progressing progressing;
    private final DateAsking dates;
    private final Gathering gathering;
    private final Supporting supporting;
    private final FileLooking looking;
    private final ChildDataAsking childData;
    private final Messages words;

    OwnReporting(
            Progressing progressing,
            DateAsking dates,
            Gathering gathering,
            Supporting supporting,
            FileLooking looking,
            ChildDataAsking childData,
            Messages words) {
        this.progressing = progressing;
        this.dates = dates;
        this.gathering = gathering;
        this.supporting = supporting;
        this.looking = looking;
        this.childData = childData;
        this.words = words;
    }

    /** The file as evidence, looked into before anything is kept, since that waits; null where none was sent. */
    @Nullable
    EvidenceItem shown(Actor me, OwnAction action, OwnReportForm form, BindingResult errors) {
        var file = looking.open(UploadedFile.of(form.file(), errors), errors);
        if (file == null) return null;
        var answer = Answer.of(form.keptBecause(), form.looked());
        return childData.asked(evidence(me, action, form, file), answer, errors);
    }

    @Transactional
    public void report(Actor me, OwnAction action, OwnReportForm form, @Nullable EvidenceItem shown) {
        progressing.report(me, action.area(), action.id(), said(action, form));
        if (form.asksForDate())
            dates.ask(me, action.area(), action.id(), form.wanted().date(), form.reason(), form.asksInstead());
        if (shown != null) gathering.add(me, action.area(), shown);
    }

    /** Whoever needs another date sees the action as at risk, or as they saw it before where that was worse. */
    private ProgressReport said(OwnAction action, OwnReportForm form) {
        var wanted = form.wanted().date();
        if (!form.asksForDate() || wanted == null)
            return new ProgressReport(form.text(), form.changed(), "", form.isDone(), null, "");
        var seen = action.seen() == Colour.RED ? Colour.RED : Colour.AMBER;
        var next = words.text("myActions.wanted.next", wanted);
        return new ProgressReport(form.text(), form.changed(), next, false, seen, form.reason());
    }

    private EvidenceItem evidence(Actor me, OwnAction action, OwnReportForm form, EvidenceFile file) {
        var title = words.text("myActions.evidence", Area.firstWords(action.words()));
        var supports = supporting.parts(me, action.area()).contains(action.id()) ? Set.of(action.id()) : Set.<UUID>of();
        var details = new EvidenceDetails("", "", null, Sensitivity.ORDINARY, supports);
        return new EvidenceItem(title, EvidenceKind.ACTIVITY, me.on(), form.text(), file, details);
    }
}
