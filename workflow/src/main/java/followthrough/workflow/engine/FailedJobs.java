package followthrough.workflow.engine;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.OperatorLog;
import followthrough.shared.Role;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the installation should have done by itself and could not, for administrators, who may have it tried again. */
@Service
@Transactional
public class FailedJobs {

    private final ManagementService jobs;
    private final RuntimeService instances;
    private final RepositoryService diagrams;
    private final CaseNames cases;

    FailedJobs(ManagementService jobs, RuntimeService instances, RepositoryService diagrams, CaseNames cases) {
        this.cases = cases;
        this.jobs = jobs;
        this.instances = instances;
        this.diagrams = diagrams;
    }

    /** Everything that failed at least once, whether or not it is still being tried. */
    @Transactional(readOnly = true)
    public List<FailedJob> list(Actor administrator) {
        mayAdminister(administrator);
        return jobs.createJobQuery().withException().orderByJobDuedate().asc().list().stream()
                .map(job -> told(administrator, job))
                .toList();
    }

    /** Has one tried again, soon and by the installation itself. */
    public void retry(Actor administrator, String id) {
        mayAdminister(administrator);
        if (jobs.createJobQuery().jobId(id).count() == 0) throw new NotFound();
        jobs.setJobRetries(id, 3);
        OperatorLog.tell("jobRetried", "job", id, "person", administrator.person());
    }

    public void retryAll(Actor administrator) {
        mayAdminister(administrator);
        OperatorLog.tell("jobRetried", "job", "all", "person", administrator.person());
        jobs.createJobQuery().noRetriesLeft().list().forEach(job -> jobs.setJobRetries(job.getId(), 3));
    }

    private FailedJob told(Actor administrator, Job job) {
        var activity = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        var diagram = diagrams.getBpmnModelInstance(job.getProcessDefinitionId());
        var process = diagrams.getProcessDefinition(job.getProcessDefinitionId());
        FlowElement step = diagram.getModelElementById(activity);
        var instance = instances
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        var kept = instance.getBusinessKey();
        var reference = cases.told(administrator, kept);
        return new FailedJob(
                job.getId(),
                FaultCauses.cause(stacktrace(job)),
                reference == null ? "" : String.valueOf(job.getExceptionMessage()),
                process.getName(),
                step.getName() == null ? activity : step.getName(),
                reference,
                job.getCreateTime().toInstant(),
                job.getRetries());
    }

    private String stacktrace(Job job) {
        return String.valueOf(jobs.getJobExceptionStacktrace(job.getId()));
    }

    private static void mayAdminister(Actor actor) {
        actor.mustBe(actor.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }
}
