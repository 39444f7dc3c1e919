package followthrough.workflow;

import followthrough.inspection.CaseResumed;
import followthrough.inspection.CaseSuspended;
import followthrough.shared.InspectionReference;
import followthrough.workflow.engine.CaseJobs;
import followthrough.workflow.group.WorkGroup;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.promise.HeldPromises;
import followthrough.workflow.work.CaseWork;
import followthrough.workflow.work.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case stands still or goes on: its clocks do, and whoever has work in it is told. */
@Component
class SuspensionProgress {

    private final CaseJobs jobs;
    private final HeldPromises promises;
    private final CaseWork work;
    private final NoticeBoard notices;
    private final Clock clock;

    SuspensionProgress(CaseJobs jobs, HeldPromises promises, CaseWork work, NoticeBoard notices, Clock clock) {
        this.jobs = jobs;
        this.promises = promises;
        this.work = work;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(CaseSuspended event) {
        jobs.hold(event.inspection());
        tell(event.inspection(), work.stored(event.inspection()), event.reason());
    }

    @EventListener
    void on(CaseResumed event) {
        var today = LocalDate.now(clock);
        jobs.letGo(event.inspection(), event.since(), clock.instant());
        promises.wentOn(event.inspection(), LocalDate.ofInstant(event.since(), clock.getZone()), today);
        tell(event.inspection(), work.stored(event.inspection()), null);
    }

    /** Once each: whoever has something in it, and the roles that could take something. */
    private void tell(InspectionReference inspection, List<WorkItem> waiting, @Nullable String reason) {
        var kind = reason == null ? NoticeKind.caseResumed : NoticeKind.caseSuspended;
        var details = reason == null ? new String[] {inspection.value()} : new String[] {inspection.value(), reason};
        waiting.stream()
                .map(WorkItem::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> notices.tell(person, kind, inspection, (Object[]) details));
        waiting.stream()
                .filter(item -> item.assignee() == null)
                .map(item -> new WorkGroup(item.role(), item.body()))
                .distinct()
                .forEach(group -> notices.tellPost(group.role(), group.body(), kind, inspection, details));
    }
}
