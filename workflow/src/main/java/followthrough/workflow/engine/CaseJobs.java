package followthrough.workflow.engine;

import followthrough.shared.InspectionReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * What the engine does by itself in a case, held while the case stands still: in the cycle, its areas and whatever else
 * runs under its reference. The tasks stay as they are, since those of a leaver go to others meanwhile.
 */
@Component
public class CaseJobs {

    /** Clocks of what people had time for: they get that time back. All others are days of the world outside. */
    private static final String ALARM = "Overdue";

    private static final Set<String> TIME_TO_ACT = Set.of("silence");

    /** As the engine keeps it of a job that met a case that stands still. */
    private static final String MET_ONE = "refused: [caseSuspended]";

    private static final int TRIES = 3;

    private final RuntimeService instances;
    private final ManagementService jobs;

    CaseJobs(RuntimeService instances, ManagementService jobs) {
        this.instances = instances;
        this.jobs = jobs;
    }

    public void hold(InspectionReference inspection) {
        of(inspection).forEach(instance -> jobs.suspendJobByProcessInstanceId(instance.getId()));
    }

    /** Alarms that waited ring as much later as the case stood still; what failed because it did is tried again. */
    public void letGo(InspectionReference inspection, Instant since, Instant now) {
        var stoodStill = Duration.between(since, now);
        for (var instance : of(inspection)) {
            jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .filter(timer -> timer.getDuedate() != null
                            && timer.getDuedate().toInstant().isAfter(since))
                    .filter(this::isForPeople)
                    .forEach(timer -> jobs.setJobDuedate(
                            timer.getId(),
                            Date.from(timer.getDuedate().toInstant().plus(stoodStill)),
                            false));
            jobs.activateJobByProcessInstanceId(instance.getId());
        }
        jobs.createJobQuery().exceptionMessage(MET_ONE).list().forEach(job -> jobs.setJobRetries(job.getId(), TRIES));
    }

    private boolean isForPeople(Job timer) {
        var place = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return place.endsWith(ALARM) || TIME_TO_ACT.contains(place);
    }

    private List<ProcessInstance> of(InspectionReference inspection) {
        var query = instances.createProcessInstanceQuery();
        return Stream.concat(
                        query.processInstanceBusinessKey(inspection.value()).list().stream(),
                        instances
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKeyLike(inspection.value() + "-A%")
                                .list()
                                .stream())
                .toList();
    }
}
