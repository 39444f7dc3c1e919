package followthrough.workflow;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.Processes;
import followthrough.workflow.work.Timing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How a cycle ends, on its own clock. */
@Component
class CycleClosing {

    static final List<Integer> LOOKS = List.of(90, 180);

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final Processes processes;
    private final NoticeBoard notices;
    private final Clock clock;

    CycleClosing(Inspecting inspecting, AreaRegister areas, Processes processes, NoticeBoard notices, Clock clock) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.processes = processes;
        this.notices = notices;
        this.clock = clock;
    }

    void close(InspectionReference inspection) {
        inspecting.close(inspection, closingDay(inspecting.stored(inspection)));
        notices.tellPost(Role.DIRECTOR, inspection.authority(), NoticeKind.cycleClosed, inspection, inspection.value());
    }

    /** Only looks that lie ahead: nobody is asked today about a day in 2011. */
    void lookAgainLater(InspectionReference inspection) {
        for (var area : areas.stored(inspection)) {
            if (area.state() == AreaState.MET) lookAgainLater(area);
        }
    }

    void lookAgainLater(Area met) {
        LOOKS.stream()
                .filter(days -> isAhead(met, days))
                .findFirst()
                .ifPresent(days -> processes.start(
                        Diagram.sustainmentCheck, met.reference().value(), Map.of(ProcessVariables.DAYS, days)));
    }

    private boolean isAhead(Area area, int days) {
        return Timing.lookOn(Objects.requireNonNull(area.endedOn()), days).isAfter(LocalDate.now(clock));
    }

    private LocalDate closingDay(Inspection inspection) {
        var today = LocalDate.now(clock);
        if (!inspection.isHistory()) return today;
        return areas.stored(inspection.reference()).stream()
                .map(Area::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(inspection.caseDay(today));
    }
}
