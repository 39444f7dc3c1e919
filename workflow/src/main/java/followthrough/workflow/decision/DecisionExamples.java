package followthrough.workflow.decision;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps questions with the answers that they must go on getting, and puts them to a version. */
@Component
class DecisionExamples {

    private final JdbcClient database;
    private final DecisionVersions versions;
    private final DecisionTrying trying;
    private final Clock clock;

    /** As it is stored, with the questions that it answers. */
    private record Kept(UUID id, String name, List<String> questions, List<String> inputs, List<String> answers) {}

    DecisionExamples(JdbcClient database, DecisionVersions versions, DecisionTrying trying, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.trying = trying;
        this.clock = clock;
    }

    /** Every example of the table, and what this version says to it; oldest first. */
    List<DecisionExample> tried(DecisionVersion version) {
        var decision = version.decision();
        var asked = DecisionInputs.asked(decision);
        var kept = kept(decision);
        var answered = kept.stream()
                .filter(example -> example.questions().equals(questions(decision)))
                .toList();
        var answers = trying.answers(
                decision,
                versions.content(decision, version.number()),
                answered.stream()
                        .map(example -> DecisionInputs.typed(asked, example.inputs()))
                        .toList());
        return kept.stream()
                .map(example -> tried(example, answered.indexOf(example), answers))
                .toList();
    }

    /** Nobody has kept or removed one since these were tried. */
    boolean areStill(DecisionKey decision, List<DecisionExample> tried) {
        var then = tried.stream().map(DecisionExample::id).toList();
        return kept(decision).stream().map(Kept::id).toList().equals(then);
    }

    void keep(DecisionKey decision, String name, List<String> inputs, List<String> answers, UUID by) {
        database.sql("""
                        insert into app.decision_example
                            (id, decision, name, questions, inputs, answers, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        decision.name(),
                        name,
                        questions(decision).toArray(String[]::new),
                        inputs.toArray(String[]::new),
                        answers.toArray(String[]::new),
                        by,
                        OffsetDateTime.now(clock))
                .update();
    }

    boolean exists(DecisionKey decision, List<String> inputs) {
        return kept(decision).stream().anyMatch(example -> example.inputs().equals(inputs));
    }

    /** Hands back its name; empty when there is none. */
    List<String> remove(DecisionKey decision, UUID id) {
        return database.sql("delete from app.decision_example where decision = ? and id = ? returning name")
                .params(decision.name(), id)
                .query(String.class)
                .list();
    }

    /** One whose questions are others by now was not asked. */
    private static DecisionExample tried(Kept example, int asked, List<List<String>> answers) {
        return new DecisionExample(
                example.id(),
                example.name(),
                example.inputs(),
                example.answers(),
                asked < 0 ? null : answers.get(asked));
    }

    private List<Kept> kept(DecisionKey decision) {
        return database.sql("""
                        select id, name, questions, inputs, answers from app.decision_example
                        where decision = ? order by added_at, id""")
                .param(decision.name())
                .query((row, index) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        texts(row.getArray("questions")),
                        texts(row.getArray("inputs")),
                        texts(row.getArray("answers"))))
                .list();
    }

    private static List<String> questions(DecisionKey decision) {
        return DecisionInputs.asked(decision).stream().map(Question::id).toList();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
