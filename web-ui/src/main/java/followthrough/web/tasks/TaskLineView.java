package followthrough.web.tasks;

import followthrough.inspection.Suspension;
import followthrough.workflow.work.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One line of the task list.
 *
 * @param address the page where it is done
 * @param caseAddress where the case stands that it is about
 * @param reference the area, or the inspection when it is about the whole case
 * @param who who has it, in words
 * @param late who has not kept what they promised, or null
 * @param mayTake it lies in the pool of my role and I may take it
 * @param mayGiveBack I have it and others of my role could do it
 * @param suspended since when and why nothing can be done in its case, or null while it goes on
 */
public record TaskLineView(
        WorkItem item,
        String address,
        String caseAddress,
        String reference,
        String who,
        @Nullable String late,
        boolean mayTake,
        boolean mayGiveBack,
        @Nullable Suspension suspended) {}
