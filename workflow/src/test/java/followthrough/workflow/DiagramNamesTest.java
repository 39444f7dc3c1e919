package followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.workflow.process.Diagram;
import followthrough.workflow.process.ProcessMessage;
import followthrough.workflow.process.ProcessVariable;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.Timing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Diagrams and code use the same names, everywhere; a renamed step cannot go unnoticed. */
class DiagramNamesTest extends ProcessTest {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'}");

    @Autowired
    ApplicationContext beans;

    final Map<String, BpmnModelInstance> diagrams = Arrays.stream(resources("processes/*.bpmn"))
            .collect(Collectors.toMap(Resource::getFilename, DiagramNamesTest::diagram));

    @Test
    void each_file_holds_the_process_of_its_own_name() {
        assertThat(all(Process.class))
                .extracting(BaseElement::getId)
                .containsExactlyInAnyOrder(names(Diagram.values()));
        diagrams.forEach((file, diagram) -> assertThat(diagram.getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> {
                    assertThat(kebab(process.getId()) + ".bpmn").isEqualTo(file);
                    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P2555D");
                }));
    }

    @Test
    void code_and_diagrams_list_the_same_user_tasks() {
        assertThat(all(UserTask.class))
                .extracting(BaseElement::getId)
                .containsExactlyInAnyOrder(names(TaskKind.values()));
    }

    @Test
    void every_service_task_names_a_bean_and_a_class_of_its_own_id() {
        assertThat(all(ServiceTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(beans.getBean(task.getId())).isInstanceOf(JavaDelegate.class);
            assertThat(beans.getBean(task.getId()).getClass().getSimpleName())
                    .isEqualTo(StringUtils.capitalize(task.getId()));
        });
    }

    @Test
    void every_delegate_has_its_service_task() {
        var drawn = all(ServiceTask.class).map(BaseElement::getId).collect(Collectors.toSet());
        var told = all(MessageEventDefinition.class)
                .map(MessageEventDefinition::getCamundaDelegateExpression)
                .filter(expression -> expression != null)
                .map(expression -> expression.replaceAll("[${}]", ""));

        assertThat(Stream.concat(drawn.stream(), told).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(List.of(beans.getBeanNamesForType(JavaDelegate.class)));
    }

    @Test
    void code_and_diagrams_know_the_same_messages() {
        var awaited = all(MessageEventDefinition.class)
                .filter(definition -> definition.getMessage() != null)
                .map(definition -> definition.getMessage().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(awaited).containsExactlyInAnyOrder(names(ProcessMessage.values()));
    }

    @Test
    void every_gateway_asks_for_one_variable_and_an_answer_that_the_code_gives() {
        var choices = choices();

        var asked = all(ConditionExpression.class)
                .map(condition -> CONDITION.matcher(condition.getTextContent()))
                .peek(condition -> assertThat(condition.matches()).isTrue())
                .peek(condition -> assertThat(choices.get(condition.group(1)))
                        .as(condition.group())
                        .contains(condition.group(2)))
                .map(condition -> condition.group(1))
                .collect(Collectors.toSet());

        assertThat(asked).isEqualTo(choices.keySet());
    }

    @Test
    void timers_ask_the_one_bean_and_areas_come_from_the_one_list() throws Exception {
        assertThat(all(TimerEventDefinition.class)).isNotEmpty().allSatisfy(timer -> {
            var date = timer.getTimeDate() == null ? timer.getTimeCycle() : timer.getTimeDate();
            var method = date.getTextContent().replaceAll("^\\$\\{timing\\.(\\w+)\\(execution\\)}$", "$1");
            assertThat(Timing.class.getMethod(method, DelegateExecution.class)).isNotNull();
        });
        assertThat(all(MultiInstanceLoopCharacteristics.class)).singleElement().satisfies(each -> {
            assertThat(each.getCamundaCollection()).isEqualTo("${openAreas.of(execution)}");
            assertThat(each.getCamundaElementVariable()).isEqualTo(ProcessVariables.AREA_REFERENCE);
        });
        assertThat(all(CallActivity.class))
                .singleElement()
                .extracting(CallActivity::getCalledElement)
                .isEqualTo(Diagram.areaForDevelopment.name());
    }

    @Test
    void no_diagram_holds_code() {
        assertThat(all(ScriptTask.class)).isEmpty();
        assertThat(all(CamundaExecutionListener.class)).isEmpty();
        assertThat(all(CamundaTaskListener.class)).isEmpty();
    }

    @Test
    void every_node_is_drawn_stands_in_a_lane_and_every_flow_has_its_line() {
        diagrams.values().forEach(diagram -> {
            var inLanes = diagram.getModelElementsByType(Lane.class).stream()
                    .flatMap(lane -> lane.getFlowNodeRefs().stream())
                    .map(BaseElement::getId)
                    .toList();
            assertThat(inLanes).doesNotHaveDuplicates();
            assertThat(diagram.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
                assertThat(node.getDiagramElement()).as(node.getId()).isNotNull();
                assertThat(inLanes).contains(node.getId());
            });
            assertThat(diagram.getModelElementsByType(SequenceFlow.class))
                    .allSatisfy(flow -> assertThat(flow.getDiagramElement())
                            .as(flow.getId())
                            .isNotNull());
        });
    }

    @Test
    void every_id_is_written_by_hand() {
        assertThat(all(FlowElement.class))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.getId()).matches("[a-z][A-Za-z0-9]+"));
    }

    @Test
    void every_decision_lives_in_a_file_of_its_own_name_and_is_kept_as_long_as_the_cases() {
        assertThat(resources("decisions/*.dmn")).hasSize(3).allSatisfy(file -> {
            var decision = Dmn.readModelFromStream(file.getInputStream())
                    .getModelElementsByType(Decision.class)
                    .iterator()
                    .next();
            assertThat(kebab(decision.getId()) + ".dmn").isEqualTo(file.getFilename());
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P2555D");
        });
    }

    private <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return diagrams.values().stream()
                .map(diagram -> diagram.getModelElementsByType(type))
                .flatMap(Collection::stream);
    }

    private static Map<String, Set<String>> choices() {
        return Arrays.stream(ProcessVariables.class.getDeclaredFields())
                .filter(field -> field.getType() == ProcessVariable.class)
                .map(field -> {
                    try {
                        return (ProcessVariable<?>) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .collect(Collectors.toMap(
                        ProcessVariable::variable,
                        choice -> Set.of(names(choice.answers().getEnumConstants()))));
    }

    private static String[] names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static BpmnModelInstance diagram(Resource file) {
        try {
            return Bpmn.readModelFromStream(file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
