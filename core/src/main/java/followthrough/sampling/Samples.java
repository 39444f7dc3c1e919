package followthrough.sampling;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Samples as they are stored. */
@Component
class Samples {

    private static final String COLUMNS = "select id, area, body, title, seed, size, population_size,"
            + " population_sha256, measure, measured_question, drawn_by, drawn_on, closed_on from app.sample ";

    private final JdbcClient database;

    Samples(JdbcClient database) {
        this.database = database;
    }

    void save(Sample sample, Population population) {
        database.sql("insert into app.sample (id, area, body, title, seed, size, population, population_size,"
                        + " population_sha256, measure, measured_question, drawn_by, drawn_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        sample.id(),
                        sample.area().value(),
                        sample.body().code(),
                        sample.title(),
                        sample.seed(),
                        sample.size(),
                        population.canonical(),
                        population.size(),
                        sample.sha256())
                .param(sample.measure())
                .params(sample.measured(), sample.drawnBy().value(), sample.drawnOn())
                .update();
        for (int i = 0; i < sample.questions().size(); i++)
            database.sql("insert into app.sample_question (sample, position, words) values (?, ?, ?)")
                    .params(sample.id(), i, sample.questions().get(i))
                    .update();
        for (var one : sample.cases())
            database.sql("insert into app.sample_case (sample, number, stratum, case_id) values (?, ?, ?, ?)")
                    .params(
                            sample.id(),
                            one.number(),
                            one.drawn().stratum(),
                            one.drawn().id())
                    .update();
    }

    /** Without their cases, the last one first. */
    List<Sample> of(AreaReference area, Body body) {
        return database.sql(COLUMNS + "where area = ? and body = ? order by drawn_on desc, title, id")
                .params(area.value(), body.code())
                .query((row, number) -> sample(row, List.of(), List.of()))
                .list();
    }

    Optional<Sample> find(AreaReference area, Body body, UUID id) {
        return database.sql(COLUMNS + "where id = ? and area = ? and body = ?")
                .params(id, area.value(), body.code())
                .query((row, number) -> sample(row, questions(id), cases(id)))
                .optional();
    }

    Population population(UUID sample) {
        return Population.of(database.sql("select population from app.sample where id = ?")
                .param(sample)
                .query(String.class)
                .single());
    }

    List<String> questions(UUID sample) {
        return database.sql("select words from app.sample_question where sample = ? order by position")
                .param(sample)
                .query(String.class)
                .list();
    }

    /** The questions that a body asked last, to begin the next sample with. */
    List<String> lastQuestions(Body body) {
        return database.sql("select q.words from app.sample_question q where q.sample = (select s.id from app.sample s"
                        + " where s.body = ? order by s.drawn_on desc, s.id limit 1) order by q.position")
                .param(body.code())
                .query(String.class)
                .list();
    }

    /** Nobody else writes into this one until the transaction ends. */
    void waitForTurn(UUID sample) {
        database.sql("select 1 from app.sample where id = ? for update")
                .param(sample)
                .query(Integer.class)
                .optional();
    }

    void look(Actor actor, UUID sample, int number, Map<Integer, CaseAnswer> answers, String notes) {
        database.sql("update app.sample_case set notes = ?, looked_by = ?, looked_on = ?"
                        + " where sample = ? and number = ?")
                .params(notes, actor.person().value(), actor.on(), sample, number)
                .update();
        answers.forEach((question, answer) -> database.sql(
                        "insert into app.sample_answer (sample, number, question, answer) values (?, ?, ?, ?)"
                                + " on conflict (sample, number, question) do update set answer = excluded.answer")
                .params(sample, number, question, answer.name())
                .update());
    }

    void close(Actor actor, UUID sample) {
        database.sql("update app.sample set closed_by = ?, closed_on = ? where id = ?")
                .params(actor.person().value(), actor.on(), sample)
                .update();
    }

    private List<DrawnCase> cases(UUID sample) {
        var answers = new HashMap<Integer, Map<Integer, CaseAnswer>>();
        database.sql("select number, question, answer from app.sample_answer where sample = ?")
                .param(sample)
                .query(row -> {
                    answers.computeIfAbsent(row.getInt(1), one -> new HashMap<>())
                            .put(row.getInt(2), CaseAnswer.valueOf(row.getString(3)));
                });
        return database.sql("select number, stratum, case_id, notes, looked_by, looked_on from app.sample_case"
                        + " where sample = ? order by number")
                .param(sample)
                .query((row, number) -> new DrawnCase(
                        row.getInt(1),
                        new SampledCase(row.getString(2), row.getString(3)),
                        Map.copyOf(answers.getOrDefault(row.getInt(1), Map.of())),
                        row.getString(4),
                        person(row.getObject(5, UUID.class)),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static Sample sample(ResultSet row, List<String> questions, List<DrawnCase> cases) throws SQLException {
        return new Sample(
                row.getObject("id", UUID.class),
                new AreaReference(row.getString("area")),
                new Body(row.getString("body")),
                row.getString("title"),
                row.getString("seed"),
                row.getInt("size"),
                row.getInt("population_size"),
                row.getString("population_sha256"),
                row.getObject("measure", UUID.class),
                row.getInt("measured_question"),
                new PersonId(row.getObject("drawn_by", UUID.class)),
                row.getObject("drawn_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                questions,
                cases);
    }
}
