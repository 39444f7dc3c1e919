package followthrough.web.tasks;

import followthrough.workflow.WorkItem;

/** Where each kind of task is done: the page of the case itself, so that a task needs no page of its own. */
public final class TaskAddress {

    public static String of(WorkItem item) {
        var inspection = "/inspections/" + item.inspection();
        var area = "/areas/" + item.area();
        return switch (item.kind()) {
            case recordVisit -> inspection;
            case draftLetter, correctLetter -> inspection + "/letter/draft";
            case checkLetter, checkCorrection -> inspection + "/letter/check";
            case commentOnDraft -> inspection + "/letter/comment";
            case assignAreas -> inspection + "/assign";
            case sendStatement -> inspection + "/statement";
            case decideAreaChange -> inspection + "/changes/" + item.proposal();
            case writePlan, revisePlan -> area + "/plan/edit";
            case signOffPlan, signOffChange -> area + "/plan/sign-off";
            case gatherEvidence -> area + "/evidence";
            case endorseEvidence -> area + "/evidence/endorse";
            case checkArea -> area + "/check/" + item.inspection();
            case confirmSustained -> area + "/sustained/" + item.detail();
        };
    }

    private TaskAddress() {}
}
