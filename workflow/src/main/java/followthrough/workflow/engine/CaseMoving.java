package followthrough.workflow.engine;

import followthrough.inspection.Suspending;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/**
 * The engine's own migration: every token stays at the step of the same id. Clocks that run keep their time; what the
 * newer version has beside a step (a clock, a message) comes into being.
 */
@Component
class CaseMoving {

    /** Of areas and of checks that follow them. */
    private static final String AREA = "-A";

    private final RuntimeService instances;
    private final ProcessVersions versions;
    private final CaseJobs jobs;
    private final Suspending suspending;

    CaseMoving(RuntimeService instances, ProcessVersions versions, CaseJobs jobs, Suspending suspending) {
        this.instances = instances;
        this.versions = versions;
        this.jobs = jobs;
        this.suspending = suspending;
    }

    /** Whether it still runs on this version. */
    boolean isOn(String definition, String instance) {
        return instances
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processDefinitionId(definition)
                        .count()
                > 0;
    }

    MigrationPlan plan(String from, String to) {
        return instances.createMigrationPlan(from, to).mapEqualActivities().build();
    }

    /**
     * In the transaction under way.
     *
     * @throws MigratingProcessInstanceValidationException where the newer version has no place for a step
     */
    void move(MigrationPlan plan, String instance, String reference) {
        instances.newMigration(plan).processInstanceIds(instance).execute();
        var inspection = new InspectionReference(
                reference.contains(AREA)
                        ? new AreaReference(reference).inspection().value()
                        : reference);
        if (!suspending.among(List.of(inspection)).isEmpty()) jobs.hold(inspection); // also what came into being
    }

    /** Step by step in the order of the diagram; steps of one name are told of once. */
    List<MoveTrial> places(String from, String to) {
        var kept = plan(from, to).getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        var places = new LinkedHashMap<String, Boolean>();
        versions.waits(from).forEach(wait -> places.merge(wait.name(), kept.contains(wait.id()), Boolean::logicalAnd));
        return places.entrySet().stream()
                .map(place -> new MoveTrial(place.getKey(), place.getValue()))
                .toList();
    }

    /** The names of the steps that have no place. */
    List<String> missing(String from, MigratingProcessInstanceValidationException refused) {
        var names = versions.steps(from);
        var report = refused.getValidationReport();
        var places = Stream.concat(
                report.getActivityInstanceReports().stream().map(one -> one.getSourceScopeId()),
                report.getTransitionInstanceReports().stream().map(one -> one.getSourceScopeId()));
        return places.map(place -> names.getOrDefault(place, place))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
