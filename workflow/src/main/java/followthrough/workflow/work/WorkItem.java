package followthrough.workflow.work;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.process.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step or promise that waits for somebody, or was done by them.
 *
 * @param subject by which a kind's task is found: see {@link TaskKind.About}
 * @param inspection whose case it is; for a check of an area, the visit at which it is checked
 * @param area the area it is about, or null when it is about the whole inspection
 * @param proposal the proposal to be decided, or null
 * @param detail days after the verdict for a look at a met area, or null
 * @param promise the action or the measure that was promised, or null for a step of a diagram
 * @param words the finding's first words, what the inspection is called, or the promise's own words
 * @param dueOn never null: a case recorded later carries its own days here, and is never overdue
 * @param firstDue the date that was promised first, or null where it has not moved
 * @param dueBecause where the due date comes from, in words
 * @param body for whom the step is done, together with {@code role}: whose pool it is in while nobody has it
 * @param assignee who has it, or null
 * @param excluded who may not do it, since four eyes are needed
 * @param escalated it was overdue and the next role up has been told
 * @param recordedLater the case runs on its own clock: nothing of it is alarming
 * @param since when it began to wait
 * @param doneBy who did it, or null while it waits
 * @param doneFor whom the doer covered for, or null
 */
public record WorkItem(
        String id,
        WorkKind kind,
        String subject,
        InspectionReference inspection,
        @Nullable AreaReference area,
        @Nullable UUID proposal,
        @Nullable Integer detail,
        @Nullable UUID promise,
        String words,
        LocalDate dueOn,
        @Nullable LocalDate firstDue,
        String dueBecause,
        Body body,
        Role role,
        @Nullable PersonId assignee,
        Set<PersonId> excluded,
        boolean priority,
        boolean returned,
        boolean escalated,
        boolean recordedLater,
        Instant since,
        @Nullable PersonId doneBy,
        @Nullable PersonId doneFor,
        @Nullable Instant doneAt) {

    public boolean isOverdue(LocalDate today) {
        return !recordedLater && doneAt == null && dueOn.isBefore(today);
    }

    public boolean isPromise() {
        return promise != null;
    }

    /** The case in which it is done: that of its area, also where the area is checked at a later visit. */
    public InspectionReference about() {
        return area == null ? inspection : area.inspection();
    }

    /** Which step of a diagram it is; a promise is none. */
    public TaskKind task() {
        if (kind instanceof TaskKind step) return step;
        throw new IllegalStateException(kind + " is no step of a diagram");
    }

    /** The lead's work in an area that nobody leads: what is to be done then is to give the area to a lead. */
    public boolean lacksLead() {
        return role != Role.AREA_LEAD
                && (kind == TaskKind.writePlan || kind == TaskKind.revisePlan || kind == TaskKind.gatherEvidence);
    }

    /** What is to be done; the words are {@code task.<step>}. */
    public String step() {
        return lacksLead() ? kind.name() + ".withoutLead" : kind.name();
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
