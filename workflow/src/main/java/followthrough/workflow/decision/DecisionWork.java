package followthrough.workflow.decision;

import followthrough.sandbox.ObstacleStream;
import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Judges or asks a decision table of unknown origin, in a process of its own. */
@OpensUntrusted
final class DecisionWork implements SandboxedWork {

    static final byte CHECK = 1;
    static final byte ASK = 2;

    /** The same for all requests of a process: to build one takes longer than to ask it. */
    private static final DmnEngine ENGINE = FeelOnly.engine();

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        byte wanted = request.readByte();
        var decision = DecisionKey.valueOf(request.readUTF());
        var content = Sandbox.received(request);
        var questions = DecisionStream.questions(request);
        List<List<String>> answers;
        try {
            if (wanted == CHECK) Refused.unlessEmpty(obstacles(decision, content));
            answers = answers(content, questions);
        } catch (Refused refused) {
            answer.writeBoolean(false);
            ObstacleStream.write(refused.obstacles(), answer);
            return;
        }
        answer.writeBoolean(true);
        DecisionStream.writeAnswers(answers, answer);
    }

    /** Whether a file can be asked as the one that came with the application is. */
    static List<Obstacle> obstacles(DecisionKey decision, byte[] content) {
        var feel = ((DefaultDmnEngineConfiguration) ENGINE.getConfiguration()).getFeelEngine();
        try {
            return new DecisionCheck(DecisionFile.read(decision.delivered()), feel).of(DecisionFile.read(content));
        } catch (StackOverflowError deep) {
            return List.of(Obstacle.at("file", "decision.tooDemanding"));
        }
    }

    private static List<List<String>> answers(byte[] content, List<Map<String, Object>> questions) {
        if (questions.isEmpty()) return List.of();
        var file = DecisionFile.read(content);
        Refused.unlessEmpty(DecisionCells.obstacles(file));
        try {
            var table = ENGINE.parseDecision(file.decision(), new ByteArrayInputStream(content));
            var answers = new ArrayList<List<String>>();
            for (var values : questions) {
                var answer = ENGINE.evaluateDecisionTable(table, values);
                answers.add(answer.isEmpty() ? List.of() : said(file, answer.getSingleResult()));
            }
            return answers;
        } catch (DmnEngineException | FeelOnly.OtherLanguage | StackOverflowError wrong) {
            throw new Refused(Obstacle.of("decision.trial.failed"));
        }
    }

    private static List<String> said(DecisionFile file, Map<String, Object> row) {
        return file.answers().stream()
                .map(column -> row.get(String.valueOf(column.name())))
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }
}
