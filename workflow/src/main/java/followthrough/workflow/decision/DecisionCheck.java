package followthrough.workflow.decision;

import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** Holds a file against the table that came with the application: that one says what is asked and answered. */
final class DecisionCheck {

    private static final int ENOUGH = 12;

    private static final String UNREADABLE = "failed to parse";

    private final DecisionFile delivered;
    private final FeelEngine feel;
    private final List<Obstacle> found = new ArrayList<>();

    DecisionCheck(DecisionFile delivered, FeelEngine feel) {
        this.delivered = delivered;
        this.feel = feel;
    }

    /** Everything that is wrong with it; about cells only when there are the right columns. */
    List<Obstacle> of(DecisionFile file) {
        found.clear();
        if (!file.decision().equals(delivered.decision())) add("decision.other", delivered.decision(), file.decision());
        if (!file.hitPolicy().equals(delivered.hitPolicy()))
            add("decision.hitPolicy", delivered.hitPolicy(), file.hitPolicy());
        if (!file.asksLike(delivered)) add("decision.questions", asked(delivered), asked(file));
        if (!file.answersLike(delivered)) add("decision.answers", answered(delivered), answered(file));
        found.addAll(DecisionCells.obstacles(file));
        if (!found.isEmpty()) return found.stream().limit(ENOUGH).toList();
        if (file.rows().isEmpty()) add("decision.noRows");
        else if (delivered.alwaysAnswers() && !file.alwaysAnswers()) add("decision.noLastRow");
        for (int i = 0; i < file.rows().size(); i++) row(i + 1, file.rows().get(i));
        return found.stream().limit(ENOUGH).toList();
    }

    private void row(int number, DecisionRow row) {
        if (row.conditions().size() != delivered.questions().size()
                || row.answers().size() != delivered.answers().size()) {
            add("decision.row", number);
            return;
        }
        for (int i = 0; i < row.conditions().size(); i++) {
            condition(number, delivered.questions().get(i), row.conditions().get(i));
        }
        for (int i = 0; i < row.answers().size(); i++) {
            answer(number, delivered.answers().get(i), row.answers().get(i));
        }
    }

    private void condition(int row, Question question, String cell) {
        if (cell.isEmpty()) return;
        try {
            feel.evaluateSimpleUnaryTests(
                    cell,
                    "cellInput",
                    samples().putValue("cellInput", sample(question)).asVariableContext());
            names(row, question.label(), cell);
        } catch (FeelException wrong) {
            // what does not fit the sample may fit another value
            if (isUnreadable(wrong)) add("decision.cell", row, question.label(), DecisionCells.shown(cell));
            else names(row, question.label(), cell);
        }
    }

    private void answer(int row, AnswerColumn column, String cell) {
        if (cell.isEmpty()) {
            if (column.allowed() != null)
                add("decision.notAllowed", row, column.label(), DecisionCells.shown(cell), column.allowed());
            return;
        }
        try {
            Object value = feel.evaluateSimpleExpression(cell, samples().asVariableContext());
            if (names(row, column.label(), cell)) value(row, column, cell, value);
        } catch (FeelException wrong) {
            if (isUnreadable(wrong) || names(row, column.label(), cell))
                add("decision.cell", row, column.label(), DecisionCells.shown(cell));
        }
    }

    private void value(int row, AnswerColumn column, String cell, @Nullable Object value) {
        if (column.isNumber() && value != null && !(value instanceof Number)) {
            add("decision.number", row, column.label(), DecisionCells.shown(cell));
        } else if ("string".equals(column.type()) && !(value instanceof String)) {
            add("decision.text", row, column.label(), DecisionCells.shown(cell));
        } else if (column.allowed() != null && !isAllowed(column.allowed(), value)) {
            add("decision.notAllowed", row, column.label(), DecisionCells.shown(cell), column.allowed());
        }
    }

    /** Only what the application hands to the table has a value. */
    private boolean names(int row, String column, String cell) {
        var known = delivered.names();
        var unknown = DecisionNames.in(cell).stream()
                .filter(name -> !known.contains(name))
                .toList();
        unknown.forEach(name -> add("decision.name", row, column, name, String.join(", ", known)));
        return unknown.isEmpty();
    }

    private VariableMap samples() {
        var samples = Variables.createVariables();
        delivered.asked().forEach(question -> samples.put(String.valueOf(question.name()), sample(question)));
        return samples;
    }

    private boolean isAllowed(String allowed, @Nullable Object value) {
        return feel.evaluateSimpleUnaryTests(
                allowed, "cellInput", Variables.putValue("cellInput", value).asVariableContext());
    }

    private static Object sample(Question question) {
        if (question.asksYesOrNo()) return true;
        return question.asksNumber() ? (Object) 1 : "a";
    }

    private static boolean isUnreadable(FeelException wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(UNREADABLE)) return true;
        }
        return false;
    }

    private static String asked(DecisionFile file) {
        return String.join(
                ", ",
                file.questions().stream()
                        .map(question -> question.id() + " (" + question.type() + ")")
                        .toList());
    }

    private static String answered(DecisionFile file) {
        return String.join(
                ", ",
                file.answers().stream()
                        .map(answer -> answer.id() + " (" + answer.type() + ")")
                        .toList());
    }

    private void add(String code, Object... details) {
        found.add(Obstacle.at("file", code, details));
    }
}
