package followthrough.workflow;

import followthrough.area.AreaReassigned;
import followthrough.area.AreaRegister;
import followthrough.area.AreasAssigned;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.verification.AreaChecked;
import followthrough.verification.SecondPersonsChanged;
import followthrough.verification.SustainmentConfirmed;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.Look;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.visit.Reinspections;
import followthrough.workflow.work.TaskCompleting;
import followthrough.workflow.work.TaskNotOpen;
import followthrough.workflow.work.TaskReassigning;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves areas on when they are given out, checked, and looked at again. */
@Component
class AreaProgress {

    private final AreaRegister areas;
    private final Processes processes;
    private final TaskCompleting completing;
    private final TaskReassigning reassigning;
    private final Reinspections reinspections;
    private final NoticeBoard notices;

    AreaProgress(
            AreaRegister areas,
            Processes processes,
            TaskCompleting completing,
            TaskReassigning reassigning,
            Reinspections reinspections,
            NoticeBoard notices) {
        this.areas = areas;
        this.processes = processes;
        this.reinspections = reinspections;
        this.completing = completing;
        this.reassigning = reassigning;
        this.notices = notices;
    }

    @EventListener
    void on(AreasAssigned event) {
        completing.done(TaskKind.assignAreas, event.inspection().value(), event.by(), Map.of());
        if (areas.open(event.inspection()).isEmpty())
            processes.tell(event.inspection(), ProcessMessage.nothingOpen, Map.of());
        else reinspections.givenOut(event.inspection());
    }

    @EventListener
    void on(AreaReassigned event) {
        var reference = event.area();
        reassigning.toItsLead(reference);
        notices.tell(event.to(), NoticeKind.areaGiven, reference, reference.value());
        if (!event.to().equals(event.from()))
            notices.tell(event.from(), NoticeKind.areaTaken, reference, reference.value());
    }

    /** Whether it is the last word shows when the visit's letter is issued; until then the area stays with the visit. */
    @EventListener
    void on(AreaChecked event) {
        var item = completing
                .open(TaskKind.checkArea, event.area().value())
                .filter(open -> open.inspection().equals(event.inspection()))
                .orElseThrow(
                        () -> new TaskNotOpen(TaskKind.checkArea, event.area().value()));
        completing.done(item, event.by(), Map.of());
        secondPersons(event.inspection());
    }

    @EventListener
    void on(SecondPersonsChanged event) {
        secondPersons(event.inspection());
    }

    /** Whoever gave a verdict that no other inspector looked at cannot check the letter that says it. */
    private void secondPersons(InspectionReference visit) {
        completing
                .open(TaskKind.checkLetter, visit.value())
                .filter(letter -> letter.assignee() == null)
                .ifPresent(reassigning::reconsider);
    }

    @EventListener
    void on(SustainmentConfirmed event) {
        var next = CycleClosing.LOOKS.stream()
                .filter(days -> days > event.afterDays())
                .findFirst();
        var answers =
                new HashMap<String, Object>(ProcessVariables.LOOK.of(next.isPresent() ? Look.again : Look.enough));
        next.ifPresent(days -> answers.put(ProcessVariables.DAYS, days));
        completing.done(TaskKind.confirmSustained, look(event.area(), event.afterDays()), event.by(), answers);
    }

    private static String look(AreaReference area, int days) {
        return area + "/" + days;
    }
}
