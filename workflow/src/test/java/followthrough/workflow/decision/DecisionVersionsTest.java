package followthrough.workflow.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import followthrough.audit.AuditTrail;
import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.progress.Measured;
import followthrough.progress.RagThresholds;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.workflow.ProcessTest;
import followthrough.workflow.process.TaskKind;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An administrator brings another table, tries it, and says from when it decides; each test is undone at its end. */
@Transactional
class DecisionVersionsTest extends ProcessTest {

    static final DecisionKey TABLE = DecisionKey.responseDeadlines;

    static final List<String> FULL_INSPECTION = List.of("ilacs", "false", "received");

    @Autowired
    DecisionTables tables;

    @Autowired
    DecisionTrials trials;

    @Autowired
    DecisionMoves moves;

    @Autowired
    DeliveredDecisions delivered;

    @Autowired
    ResponseDeadlines deadlines;

    @Autowired
    EscalationRules escalation;

    @Autowired
    ProgressRating ratings;

    @Autowired
    AuditTrail audit;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    Actor ada;

    @BeforeEach
    void anAdministrator() {
        ada = administrator();
        TransactionSynchronizationManager.setActualTransactionActive(false); // the test's own is nobody's act
    }

    @Test
    void a_new_version_decides_cases_that_begin_on_its_day_and_open_ones_when_they_are_moved() {
        var before = recorded();
        var number = bringSixtyDays();
        assertThat(days(before)).isEqualTo(70);

        trials.keep(ada, TABLE, number, FULL_INSPECTION, "A full inspection");
        tables.takeEffect(ada, TABLE, number, clock.today().plusDays(1));
        assertThat(tables.about(ada, TABLE).ahead()).isNotNull();
        var onTheDayBefore = recorded();
        clock.isOn(clock.today().plusDays(1));
        var after = recorded();

        assertThat(days(before)).isEqualTo(70);
        assertThat(days(onTheDayBefore)).isEqualTo(70);
        assertThat(days(after)).isEqualTo(60);
        assertThat(moves.openCases(ada, TABLE)).containsEntry(number, 1L);

        assertThat(moves.move(ada, TABLE, number, Set.of(before.value()), "Agreed with the inspectorate"))
                .isEqualTo(1);

        assertThat(days(before)).isEqualTo(60);
        assertThat(days(onTheDayBefore)).isEqualTo(70);
        assertThat(audit.about(ada, before.value(), 10))
                .extracting(AuditTrail.Entry::act)
                .contains("decisionTableOfCaseMoved");
        assertThat(audit.about(ada, TABLE.name(), 10))
                .extracting(AuditTrail.Entry::act)
                .startsWith("decisionCasesMoved", "decisionTableDated", "decisionExampleKept", "decisionTableAdded");
    }

    @Test
    void nothing_takes_effect_before_it_was_tried_or_while_an_example_fails() {
        var number = bringSixtyDays();
        assertThat(obstacles(number, clock.today())).containsExactly("decision.effect.noExamples");

        trials.keep(ada, TABLE, 1, FULL_INSPECTION, "As the regulations say");
        assertThat(obstacles(number, clock.today())).containsExactly("decision.effect.examplesFail");
        assertThatThrownBy(() -> tables.takeEffect(ada, TABLE, number, clock.today()))
                .isInstanceOf(Refused.class);
        assertThat(obstacles(number, clock.today().minusDays(1))).contains("decision.effect.past");

        var example = trials.examples(ada, TABLE, number).get(0);
        assertThat(example.failed()).isTrue();
        trials.forget(ada, TABLE, example.id());
        trials.keep(ada, TABLE, number, FULL_INSPECTION, "As the new regulations say");
        tables.takeEffect(ada, TABLE, number, clock.today().plusDays(3));
        assertThat(obstacles(number, clock.today())).containsExactly("decision.effect.dated");

        tables.callOff(ada, TABLE, number);
        assertThat(tables.version(ada, TABLE, number).isDated()).isFalse();
        assertThatThrownBy(() -> tables.callOff(ada, TABLE, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void a_trial_shows_both_answers_and_asks_for_every_value() {
        var number = bringSixtyDays();

        var trial = trials.ask(ada, TABLE, number, FULL_INSPECTION);
        assertThat(trial.said().get(1)).isEqualTo("60");
        assertThat(trial.now().get(1)).isEqualTo("70");
        assertThat(trial.differs()).isTrue();

        var refused = catchThrowableOfType(
                Refused.class, () -> trials.ask(ada, TABLE, number, List.of(" ", "perhaps", "received")));
        assertThat(refused.obstacles())
                .extracting(Obstacle::field, Obstacle::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("values[0].text", "decision.input.text"),
                        org.assertj.core.groups.Tuple.tuple("values[1].text", "decision.input.yesNo"));
    }

    @Test
    void the_same_file_is_kept_once_and_every_file_byte_for_byte() {
        var number = bringSixtyDays();

        assertThatThrownBy(this::bringSixtyDays).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tables.add(ada, TABLE, TABLE.delivered(), "As before"))
                .isInstanceOf(Refused.class);
        assertThat(tables.file(ada, TABLE, number)).isEqualTo(sixtyDays());
        assertThat(tables.file(ada, TABLE, 1)).isEqualTo(TABLE.delivered());
    }

    @Test
    void an_alarm_follows_the_rule_that_its_case_is_moved_to() {
        var inspection = recorded();
        var sooner = new String(DecisionKey.escalation.delivered(), UTF_8)
                .replace("<text>&gt;= 2</text>", "<text>&gt;= 1</text>")
                .getBytes(UTF_8);
        var number = tables.add(ada, DecisionKey.escalation, sooner, "Sooner");
        trials.keep(ada, DecisionKey.escalation, number, List.of("draftLetter", "1"), "A draft a day late");
        tables.takeEffect(ada, DecisionKey.escalation, number, clock.today());
        assertThat(escalation.firstDay(inspection, TaskKind.draftLetter)).hasValue(2);
        var timer = timersOf(inspection.value()).get(0).getDuedate();

        moves.move(ada, DecisionKey.escalation, number, Set.of(), "Letters came too late");

        assertThat(escalation.firstDay(inspection, TaskKind.draftLetter)).hasValue(1);
        assertThat(timersOf(inspection.value()).get(0).getDuedate()).isBefore(timer);
        assertThat(escalation.toWhom(inspection, TaskKind.draftLetter, 1)).hasValue(Role.INSPECTION_MANAGER);
    }

    @Test
    void only_open_cases_are_moved_and_only_to_what_is_in_effect() {
        var number = bringSixtyDays();

        assertThat(refusal(() -> moves.move(ada, TABLE, number, Set.of(), "why not")))
                .containsExactly("decision.move.notInEffect");
        assertThat(refusal(() -> moves.move(ada, TABLE, 1, Set.of("HAV-2099-01"), "no such case")))
                .containsExactly("decision.move.unknown");
    }

    @Test
    void a_later_release_replaces_what_came_before_it_but_not_what_somebody_brought() {
        var inspection = recorded();
        delivered.take(TABLE, sixtyDays());
        assertThat(tables.about(ada, TABLE).inEffect().number()).isEqualTo(2);
        assertThat(days(inspection)).isEqualTo(70);

        var fifty = with("<text>50</text>");
        tables.add(ada, TABLE, fifty, "Our own");
        trials.keep(ada, TABLE, 3, FULL_INSPECTION, "Ours");
        tables.takeEffect(ada, TABLE, 3, clock.today());
        delivered.take(TABLE, with("<text>40</text>"));
        assertThat(tables.about(ada, TABLE).inEffect().number()).isEqualTo(3);

        var asksElse = new String(TABLE.delivered(), UTF_8)
                .replace("<input id=\"runsFrom\"", "<input id=\"countedFrom\"")
                .getBytes(UTF_8);
        delivered.take(TABLE, asksElse);
        assertThat(tables.about(ada, TABLE).inEffect().number()).isEqualTo(5);
        assertThat(tables.version(ada, TABLE, 3).retired()).isTrue();
        assertThat(moves.openCases(ada, TABLE).keySet()).containsExactly(5);
    }

    @Test
    void a_release_that_asks_more_leaves_in_place_what_asks_less() {
        var rated = DecisionKey.progressRating;
        var inspection = recorded();
        delivered.take(rated, DecisionFileTest.fromBeforeReportsWereCounted());
        assertThat(moves.openCases(ada, rated)).containsOnlyKeys(2);

        delivered.take(rated, rated.delivered());

        assertThat(tables.about(ada, rated).inEffect().number()).isEqualTo(3);
        assertThat(tables.version(ada, rated, 2).retired()).isFalse();
        assertThat(moves.openCases(ada, rated)).containsOnlyKeys(2);
        assertThat(colour(inspection, 0)).isEqualTo(Colour.GREY);
        assertThat(colour(inspection, 0, new Slippage(9, 1, 1, 0), 90)).isEqualTo(Colour.GREY);
        assertThat(colour(inspection, 0, Slippage.NONE, -9)).isEqualTo(Colour.RED);
        assertThat(colour(inspection, 1)).isEqualTo(Colour.GREEN);
    }

    @Test
    void nobody_but_an_administrator_comes_near_them() {
        var town = town();
        for (var other : List.of(town.director(), town.lead(), town.inspector())) {
            assertThatThrownBy(() -> tables.all(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tables.add(other, TABLE, sixtyDays(), "mine"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tables.takeEffect(other, TABLE, 1, clock.today()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> trials.ask(other, TABLE, 1, FULL_INSPECTION))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> moves.move(other, TABLE, 1, Set.of(), "mine"))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Written out, since all of a test is one transaction; and announced, so that an administrator may know of it. */
    private InspectionReference recorded() {
        var visit = secret();
        database.sql("update app.inspection set announced_on = ? where reference = ?")
                .params(clock.today(), visit.value())
                .update();
        return visit;
    }

    private InspectionReference secret() {
        var visit = cases.visit(town());
        entities.flush();
        return visit;
    }

    @Test
    void a_visit_that_is_not_announced_is_counted_and_named_to_no_administrator_and_moved_with_all_others() {
        recorded();
        var known = open();
        var secret = secret();
        var number = bringSixtyDays();
        trials.keep(ada, TABLE, number, FULL_INSPECTION, "A full inspection");
        tables.takeEffect(ada, TABLE, number, clock.today());

        assertThat(open()).isEqualTo(known);
        assertThat(tables.about(ada, TABLE).elsewhere()).isEqualTo(known);
        assertThat(refusal(() -> moves.move(ada, TABLE, number, Set.of(secret.value()), "Is there one?")))
                .containsExactly("decision.move.unknown");
        assertThat(moves.move(ada, TABLE, number, Set.of(), "Agreed")).isEqualTo((int) known);
        assertThat(days(secret)).isEqualTo(60);
    }

    private long open() {
        return moves.openCases(ada, TABLE).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private int bringSixtyDays() {
        return tables.add(ada, TABLE, sixtyDays(), "The regulations of 2027");
    }

    private static byte[] sixtyDays() {
        return with("<text>60</text>");
    }

    private Colour colour(InspectionReference inspection, int reports) {
        return colour(inspection, reports, Slippage.NONE, 90);
    }

    private Colour colour(InspectionReference inspection, int reports, Slippage slip, int days) {
        var facts = new ProgressRating.Facts(
                false, clock.today().plusDays(days), slip, reports, clock.today(), Measured.UNKNOWN, false);
        return ratings.of(inspection, facts, RagThresholds.DEFAULT, clock.today())
                .colour();
    }

    private static byte[] with(String days) {
        return DecisionFileTest.changed("<text>70</text>", days);
    }

    private @Nullable Integer days(InspectionReference inspection) {
        return deadlines
                .of(inspection, "ilacs", false, new StatementDates.Start("received", clock.today()))
                .workingDays();
    }

    private List<String> obstacles(int number, LocalDate from) {
        return tables.obstaclesToEffect(ada, TABLE, number, from).stream()
                .map(Obstacle::code)
                .toList();
    }

    private static List<String> refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).obstacles().stream()
                .map(Obstacle::code)
                .toList();
    }
}
