package followthrough.workflow.decision;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.ModelValidationException;
import org.jspecify.annotations.Nullable;

/**
 * A file with one decision table, read but not yet judged.
 *
 * @param hitPolicy with its aggregation, if it has one
 */
public record DecisionFile(
        String decision,
        String name,
        String description,
        String hitPolicy,
        List<Question> questions,
        List<AnswerColumn> answers,
        List<DecisionRow> rows) {

    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");

    private static final int LARGEST = 500_000;

    /** Refuses whatever is no DMN file with exactly one table, in FEEL alone. */
    static DecisionFile read(byte[] bytes) {
        Refused.when(bytes.length == 0, "decision.empty");
        Refused.when(bytes.length > LARGEST, "decision.tooLarge", LARGEST / 1000);
        var xml = DecisionXml.read(bytes);
        var model = model(bytes);
        var inside = model.getModelElementsByType(DrgElement.class);
        var decisions = model.getModelElementsByType(Decision.class);
        Refused.when(inside.size() != 1 || decisions.size() != 1, "decision.oneTable", inside.size());
        var decision = decisions.iterator().next();
        if (!(decision.getExpression() instanceof DecisionTable table)) throw refused("decision.noTable");
        DecisionXml.refuseOthers(xml);
        Refused.when(decision.getCamundaHistoryTimeToLiveString() == null, "decision.noTimeToLive");
        return new DecisionFile(
                decision.getId(),
                String.valueOf(decision.getName()),
                decision.getDescription() == null
                        ? ""
                        : decision.getDescription().getTextContent().strip(),
                table.getHitPolicy() + (table.getAggregation() == null ? "" : " " + table.getAggregation()),
                table.getInputs().stream().map(DecisionFile::question).toList(),
                table.getOutputs().stream().map(DecisionFile::answer).toList(),
                table.getRules().stream().map(DecisionFile::row).toList());
    }

    /** The words that the rows name for a question, in their order, for whoever tries the table. */
    public List<String> examplesOf(int question) {
        return rows.stream()
                .flatMap(row -> WORDS.matcher(row.conditions().get(question)).results())
                .map(word -> word.group(1))
                .distinct()
                .toList();
    }

    /** True when its last row fits whatever is asked, so that there always is an answer. */
    boolean alwaysAnswers() {
        return !rows.isEmpty() && rows.get(rows.size() - 1).fitsAll();
    }

    /** True when the application, which asks the other one, can ask it as well and understand its answers: it may ask less. */
    boolean fits(DecisionFile other) {
        return decision.equals(other.decision)
                && hitPolicy.equals(other.hitPolicy)
                && questions.stream()
                        .allMatch(question -> other.questions.stream().anyMatch(question::isSameAs))
                && answersLike(other)
                && other.names().containsAll(names());
    }

    /** What must be known to ask it: its questions, then figures that its cells name without asking for them. */
    public List<Question> asked() {
        var asked = new ArrayList<>(questions);
        for (var name : names()) {
            if (questions.stream().noneMatch(question -> name.equals(question.name())))
                asked.add(new Question(name, name, name, "integer"));
        }
        return asked;
    }

    /** The names of all values that its questions and cells ask for. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        questions.forEach(question -> names.add(String.valueOf(question.name())));
        rows.forEach(row -> {
            row.conditions().forEach(cell -> names.addAll(DecisionNames.in(cell)));
            row.answers().forEach(cell -> names.addAll(DecisionNames.in(cell)));
        });
        return names;
    }

    boolean asksLike(DecisionFile other) {
        return questions.size() == other.questions.size()
                && IntStream.range(0, questions.size())
                        .allMatch(i -> questions.get(i).isSameAs(other.questions.get(i)));
    }

    boolean answersLike(DecisionFile other) {
        return answers.size() == other.answers.size()
                && IntStream.range(0, answers.size())
                        .allMatch(i -> answers.get(i).isSameAs(other.answers.get(i)));
    }

    private static DmnModelInstance model(byte[] bytes) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(bytes));
        } catch (DmnModelException | ModelParseException | ModelValidationException wrong) {
            throw refused("decision.notDmn");
        }
    }

    private static Question question(Input input) {
        var asked = input.getInputExpression();
        return new Question(
                input.getId(),
                Objects.requireNonNullElse(input.getLabel(), input.getId()),
                asked == null ? null : text(asked.getText()),
                asked == null ? null : asked.getTypeRef());
    }

    private static AnswerColumn answer(Output output) {
        var allowed = output.getOutputValues();
        return new AnswerColumn(
                output.getId(),
                Objects.requireNonNullElse(output.getLabel(), output.getId()),
                output.getName(),
                output.getTypeRef(),
                allowed == null ? null : text(allowed.getText()));
    }

    private static DecisionRow row(Rule rule) {
        return new DecisionRow(
                rule.getId(),
                rule.getInputEntries().stream()
                        .map(entry -> text(entry.getText()))
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(entry -> text(entry.getText()))
                        .toList());
    }

    private static String text(@Nullable Text text) {
        return text == null || text.getTextContent() == null
                ? ""
                : text.getTextContent().strip();
    }

    private static Refused refused(String code, Object... details) {
        return new Refused(Obstacle.of(code, details));
    }
}
