package followthrough.workflow.decision;

import followthrough.sandbox.AnsweredNo;
import followthrough.sandbox.ObstacleStream;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.Sandbox.Queue;
import followthrough.sandbox.WorkAbandoned;
import followthrough.shared.ByteSource;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has decision tables that somebody brought judged and tried in processes of their own. */
@Component
class DecisionTrying {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Sandbox sandbox;

    DecisionTrying(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Refuses a file that cannot be asked as the one that came with the application is. */
    void check(DecisionKey decision, byte[] content) {
        ask(DecisionWork.CHECK, decision, content, List.of());
    }

    /** What a file answers to each question, one text for each column; nothing when no row fits. */
    List<List<String>> answers(DecisionKey decision, byte[] content, List<Map<String, Object>> questions) {
        return questions.isEmpty() ? List.of() : ask(DecisionWork.ASK, decision, content, questions);
    }

    private List<List<String>> ask(
            byte wanted, DecisionKey decision, byte[] content, List<Map<String, Object>> questions) {
        try {
            return sandbox.run(Queue.DECIDING, DEADLINE, DecisionWork.class, (request, answer) -> {
                request.writeByte(wanted);
                request.writeUTF(decision.name());
                Sandbox.send(ByteSource.of(content), request);
                DecisionStream.writeQuestions(questions, request);
                request.flush();
                return answered(answer);
            });
        } catch (WorkAbandoned abandoned) {
            throw new Refused(
                    switch (abandoned.reason()) {
                        case BUSY -> Obstacle.of("decision.busy");
                        case TOO_DEMANDING -> Obstacle.at("file", "decision.tooDemanding");
                    });
        }
    }

    private static List<List<String>> answered(DataInputStream answer) throws IOException {
        if (answer.readBoolean()) return DecisionStream.answers(answer);
        throw new AnsweredNo(new Refused(ObstacleStream.read(answer)));
    }
}
