package followthrough.workflow.decision;

import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed for each question of a table, as the values that the engine is asked with. */
final class DecisionInputs {

    /** What is known whenever the table is asked: what the one that came with the application asks for. */
    static List<Question> asked(DecisionKey decision) {
        return DecisionFile.read(decision.delivered()).asked();
    }

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    /** One obstacle for each value that does not fit its question, at the field {@code values[0].text} and so on. */
    static List<Obstacle> obstacles(List<Question> asked, List<String> typed) {
        var found = new ArrayList<Obstacle>();
        for (int i = 0; i < asked.size(); i++) {
            var question = asked.get(i);
            var text = text(typed, i);
            if (value(question, text) == null) {
                var kind = question.asksYesOrNo() ? "yesNo" : question.asksNumber() ? "number" : "text";
                found.add(Obstacle.at("values[" + i + "].text", "decision.input." + kind, question.label()));
            }
        }
        return found;
    }

    /** Only for what has no obstacles. */
    static Map<String, Object> typed(List<Question> asked, List<String> typed) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < asked.size(); i++) {
            var question = asked.get(i);
            values.put(String.valueOf(question.name()), value(question, text(typed, i)));
        }
        return values;
    }

    private static String text(List<String> typed, int index) {
        var text = index < typed.size() ? typed.get(index) : null;
        return text == null ? "" : text.strip();
    }

    private static @Nullable Object value(Question question, String text) {
        if (question.asksYesOrNo()) return YES_OR_NO.contains(text) ? Boolean.valueOf(text) : null;
        if (!question.asksNumber()) return text.isEmpty() ? null : text;
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private DecisionInputs() {}
}
