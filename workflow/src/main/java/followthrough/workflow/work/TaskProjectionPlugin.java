package followthrough.workflow.work;

import followthrough.workflow.process.Diagram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has every user task of our diagrams keep its row of work, so that no diagram has to say so. */
@Component
class TaskProjectionPlugin extends AbstractProcessEnginePlugin {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private static final Set<String> OURS =
            Arrays.stream(Diagram.values()).map(Enum::name).collect(Collectors.toSet());

    private final ObjectProvider<TaskProjection> projection;

    /** Asked for late: the projection needs services that need the engine. */
    TaskProjectionPlugin(ObjectProvider<TaskProjection> projection) {
        this.projection = projection;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPostBPMNParseListeners();
        var all = new ArrayList<BpmnParseListener>(listeners == null ? List.of() : listeners);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                if (OURS.contains(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey()))
                    listen((UserTaskActivityBehavior) activity.getActivityBehavior());
            }
        });
        engine.setCustomPostBPMNParseListeners(all);
    }

    private void listen(UserTaskActivityBehavior behaviour) {
        TaskListener late = task -> projection.getObject().notify(task);
        EVENTS.forEach(event -> behaviour.getTaskDefinition().addBuiltInTaskListener(event, late));
    }
}
