package followthrough.workflow.decision;

import followthrough.sandbox.ObstacleStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions to a decision table and its answers, on their way into a process and out of it. */
final class DecisionStream {

    private static final int MOST = 10_000;
    private static final int LONGEST = 4_000;

    static void writeQuestions(List<Map<String, Object>> questions, DataOutputStream out) throws IOException {
        out.writeInt(questions.size());
        for (var values : questions) {
            out.writeInt(values.size());
            for (var value : values.entrySet()) {
                out.writeUTF(value.getKey());
                out.writeUTF(String.valueOf(value.getValue()));
                out.writeByte(kind(value.getValue()));
            }
        }
    }

    static List<Map<String, Object>> questions(DataInputStream in) throws IOException {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            var values = new HashMap<String, Object>();
            for (int more = in.readInt(); more > 0; more--) {
                var name = in.readUTF();
                var text = in.readUTF();
                values.put(
                        name,
                        switch (in.readByte()) {
                            case 'n' -> null;
                            case 'i' -> Integer.valueOf(text);
                            case 'b' -> Boolean.valueOf(text);
                            default -> text;
                        });
            }
            questions.add(values);
        }
        return questions;
    }

    static void writeAnswers(List<List<String>> answers, DataOutputStream out) throws IOException {
        out.writeInt(answers.size());
        for (var answer : answers) {
            out.writeInt(answer.size());
            for (var said : answer) out.writeUTF(said.substring(0, Math.min(LONGEST, said.length())));
        }
    }

    static List<List<String>> answers(DataInputStream in) throws IOException {
        List<List<String>> answers = new ArrayList<>();
        for (int left = ObstacleStream.bounded(in.readInt(), MOST); left > 0; left--) {
            List<String> said = new ArrayList<>();
            for (int more = ObstacleStream.bounded(in.readInt(), MOST); more > 0; more--) said.add(in.readUTF());
            answers.add(List.copyOf(said));
        }
        return answers;
    }

    private static int kind(Object value) {
        if (value == null) return 'n';
        if (value instanceof Integer) return 'i';
        return value instanceof Boolean ? 'b' : 's';
    }

    private DecisionStream() {}
}
