package followthrough.workflow.engine;

import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each deployment changed in the diagrams, and how many cases run on each version of them. */
@Service
@Transactional(readOnly = true)
public class ProcessVersions {

    /** A step at which cases can wait. */
    record Wait(String id, String name) {}

    private final JdbcClient database;
    private final RepositoryService diagrams;

    ProcessVersions(JdbcClient database, RepositoryService diagrams) {
        this.database = database;
        this.diagrams = diagrams;
    }

    /** Diagram by diagram, the newest version of each first. */
    public List<ProcessVersion> list(Actor administrator) {
        mayAdminister(administrator);
        return all(administrator.on());
    }

    /** The version of this number. */
    public ProcessVersion get(Actor administrator, String process, int number) {
        mayAdminister(administrator);
        return all(administrator.on()).stream()
                .filter(version -> version.process().equals(process) && version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ProcessVersion newest(Actor administrator, String process) {
        return list(administrator).stream()
                .filter(version -> version.process().equals(process) && version.newest())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the steps of a version are called, by their ids; those without a name are not told of. */
    Map<String, String> steps(String definition) {
        var steps = new TreeMap<String, String>();
        diagrams.getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> {
                    if (node.getName() != null && !node.getName().isBlank()) steps.put(node.getId(), node.getName());
                });
        return steps;
    }

    /** Where cases can wait. */
    List<Wait> waits(String definition) {
        return diagrams.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .filter(ProcessVersions::waits)
                .filter(node -> node.getName() != null && !node.getName().isBlank())
                .map(node -> new Wait(node.getId(), node.getName()))
                .toList();
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask || node instanceof CallActivity || node instanceof IntermediateCatchEvent;
    }

    private List<ProcessVersion> all(LocalDate day) {
        var found = new ArrayList<ProcessVersion>();
        var rows = database.sql("""
                        select d.id_, d.key_, d.name_, d.version_, p.deploy_time_,
                            (select count(*) from camunda.act_ru_execution e
                             where e.proc_def_id_ = d.id_ and e.parent_id_ is null
                                 and app.case_known_outside(e.business_key_, ?)) as running
                        from camunda.act_re_procdef d join camunda.act_re_deployment p on p.id_ = d.deployment_id_
                        order by d.key_, d.version_""")
                .param(day)
                .query((row, number) -> new ProcessVersion(
                        row.getString("key_"),
                        row.getString("name_"),
                        row.getInt("version_"),
                        row.getString("id_"),
                        row.getTimestamp("deploy_time_").toInstant(),
                        List.of(),
                        List.of(),
                        row.getLong("running"),
                        false))
                .list();
        for (int i = 0; i < rows.size(); i++) {
            var before = i > 0 && isOfSame(rows.get(i - 1), rows.get(i)) ? rows.get(i - 1) : null;
            var newest = i + 1 == rows.size() || !isOfSame(rows.get(i), rows.get(i + 1));
            found.add(compared(rows.get(i), before, newest));
        }
        found.sort((one, other) -> one.process().equals(other.process())
                ? Integer.compare(other.number(), one.number())
                : one.process().compareTo(other.process()));
        return found;
    }

    private static boolean isOfSame(ProcessVersion one, ProcessVersion other) {
        return one.process().equals(other.process());
    }

    private ProcessVersion compared(ProcessVersion version, @Nullable ProcessVersion before, boolean newest) {
        Map<String, String> now = before == null ? Map.of() : steps(version.definition());
        Map<String, String> then = before == null ? Map.of() : steps(before.definition());
        return new ProcessVersion(
                version.process(),
                version.name(),
                version.number(),
                version.definition(),
                version.deployed(),
                only(now, then),
                only(then, now),
                version.running(),
                newest);
    }

    /** Told by their ids apart, since a name may be put better and the step stays the same. */
    private static List<String> only(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(step -> !those.containsKey(step.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }

    static void mayAdminister(Actor actor) {
        actor.mustBe(actor.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }
}
