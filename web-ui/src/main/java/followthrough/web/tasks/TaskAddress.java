package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.PromiseKind;
import followthrough.workflow.work.WorkItem;

/** Where each kind of task is done: the page of the case itself, so that a task needs no page of its own. */
public final class TaskAddress {

    private static String of(WorkItem item) {
        var inspection = "/inspections/" + item.inspection();
        var area = "/areas/" + item.area();
        if (item.kind() instanceof PromiseKind kind) return ofPromise(item, kind);
        return switch (item.task()) {
            case recordVisit -> inspection;
            case draftLetter, correctLetter -> inspection + "/letter/draft";
            case checkLetter, checkCorrection -> inspection + "/letter/check";
            case commentOnDraft -> inspection + "/letter/comment";
            case assignAreas -> inspection + "/assign";
            case sendStatement -> inspection + "/statement";
            case decideAreaChange -> inspection + "/changes/" + item.proposal();
            case writePlan, revisePlan, gatherEvidence ->
                area
                        + (item.lacksLead()
                                ? "/reassign"
                                : item.kind() == TaskKind.gatherEvidence ? "/evidence" : "/plan/edit");
            case signOffPlan, signOffChange -> area + "/plan/sign-off";
            case endorseEvidence -> area + "/evidence/endorse";
            case checkArea -> area + "/check/" + item.inspection();
            case confirmSustained -> area + "/sustained/" + item.detail();
        };
    }

    private static String ofPromise(WorkItem item, PromiseKind kind) {
        var area = "/areas/" + item.area();
        return switch (kind) {
            case reportAction -> "/my-actions/" + item.promise();
            case nameOwner -> area + "/actions/" + item.promise() + "/hand-on";
            case lateAction -> area + "/actions/" + item.promise() + "/late";
            case answerDate -> area + "/dates/" + item.id();
            case answerComment -> area + "/comments/" + item.id();
            case handInChange, reviseChange -> area + "/plan/edit";
            case monthlyReport -> area + "/progress";
            case recordFigure -> area + "/measures";
        };
    }

    /** Where this person does it, or reads how the case stands if it is not theirs to do. */
    public static String of(Actor me, WorkItem item) {
        return isTheirs(me, item) ? of(item) : toRead(item);
    }

    public static boolean isTheirs(Actor me, WorkItem item) {
        var assignee = item.assignee();
        if (assignee != null) return me.isSameAs(assignee) && me.is(item.role(), item.body());
        return me.is(item.role(), item.body()) && item.excluded().stream().noneMatch(me::isSameAs);
    }

    /** For those who know of the task and do not do it: where the case stands. */
    static String toRead(WorkItem item) {
        var area = item.area();
        return area == null || item.kind() == TaskKind.checkArea
                ? "/inspections/" + item.inspection()
                : "/areas/" + area;
    }

    private TaskAddress() {}
}
