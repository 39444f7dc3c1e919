package followthrough.workflow;

import followthrough.area.AreaReassigned;
import followthrough.area.AreaRegister;
import followthrough.area.AreasAssigned;
import followthrough.shared.AreaReference;
import followthrough.verification.AreaChecked;
import followthrough.verification.SustainmentConfirmed;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Choices;
import followthrough.workflow.process.Choices.Look;
import followthrough.workflow.process.Message;
import followthrough.workflow.process.Processes;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.Handovers;
import followthrough.workflow.work.StepNotOpen;
import followthrough.workflow.work.Steps;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves areas on when they are given out, checked, and looked at again. */
@Component
class AreaProgress {

    private final AreaRegister areas;
    private final Processes processes;
    private final Steps steps;
    private final Handovers handovers;
    private final NoticeBoard notices;

    AreaProgress(AreaRegister areas, Processes processes, Steps steps, Handovers handovers, NoticeBoard notices) {
        this.areas = areas;
        this.processes = processes;
        this.steps = steps;
        this.handovers = handovers;
        this.notices = notices;
    }

    @EventListener
    void on(AreasAssigned event) {
        steps.done(TaskKind.assignAreas, event.inspection().value(), event.by(), Map.of());
        if (areas.open(event.inspection()).isEmpty()) processes.tell(event.inspection(), Message.nothingOpen, Map.of());
    }

    @EventListener
    void on(AreaReassigned event) {
        var reference = event.area();
        handovers.toItsLead(reference);
        notices.tell(event.to(), NoticeKind.areaGiven, reference, reference.value());
        if (!event.to().equals(event.from()))
            notices.tell(event.from(), NoticeKind.areaTaken, reference, reference.value());
    }

    /** Whether it is the last word shows when the visit's letter is issued; until then the area stays with the visit. */
    @EventListener
    void on(AreaChecked event) {
        var item = steps.open(TaskKind.checkArea, event.area().value())
                .filter(open -> open.inspection().equals(event.inspection()))
                .orElseThrow(
                        () -> new StepNotOpen(TaskKind.checkArea, event.area().value()));
        steps.done(item, event.by(), Map.of());
    }

    @EventListener
    void on(SustainmentConfirmed event) {
        var next =
                Closing.LOOKS.stream().filter(days -> days > event.afterDays()).findFirst();
        var answers = new HashMap<String, Object>(Choices.LOOK.of(next.isPresent() ? Look.again : Look.enough));
        next.ifPresent(days -> answers.put(Choices.DAYS, days));
        steps.done(TaskKind.confirmSustained, look(event.area(), event.afterDays()), event.by(), answers);
    }

    private static String look(AreaReference area, int days) {
        return area + "/" + days;
    }
}
