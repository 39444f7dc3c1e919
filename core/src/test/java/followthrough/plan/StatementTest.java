package followthrough.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.plan.StatementPart.Kind;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Actor director = new Actor(PersonId.next(), Role.DIRECTOR, new Body("NOM"), null, DAY);

    private final Statement statement = new Statement(
            new InspectionReference("NOM-2026-01"),
            new StatementDemand(DAY.plusDays(90), "70 working days", DAY.plusDays(80), true, DAY.plusDays(20)));

    @Test
    void a_draft_may_be_shared_until_the_statement_is_sent_and_supplements_follow_it() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> freeze(Kind.SUPPLEMENT, answer("A1", 1, "late")));

        var draft = freeze(Kind.EARLY_DRAFT, answer("A1", null, "Outcome: draft words"));
        assertThat(statement.isOpen()).isTrue();
        assertThat(statement.isShared()).isTrue();
        assertThat(statement.isSent()).isFalse();
        var sent = freeze(Kind.STATEMENT, answer("A1", 2, "Outcome: signed words"));
        freeze(Kind.SUPPLEMENT, answer("A2", 1, "Outcome: more"));

        assertThat(statement.sent()).contains(sent);
        assertThat(statement.supplements()).isEqualTo(1);
        assertThat(draft.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.signature()).isNull());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> freeze(Kind.STATEMENT));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> freeze(Kind.EARLY_DRAFT));
    }

    @Test
    void an_early_draft_is_waited_for_until_one_is_shared_or_the_statement_is_sent_or_called_off() {
        assertThat(statement.awaitsDraft()).isTrue();
        freeze(Kind.EARLY_DRAFT, answer("A1", null, "draft words"));
        assertThat(statement.awaitsDraft()).isFalse();

        var sentWithout = asked(DAY.plusDays(20));
        sentWithout.freeze(Kind.STATEMENT, director, "Dana Okafor", List.of(), List.of("A1"), "ill");
        var calledOff = asked(DAY.plusDays(20));
        calledOff.cancel("the re-inspection came first");

        assertThat(sentWithout.awaitsDraft()).isFalse();
        assertThat(calledOff.awaitsDraft()).isFalse();
        assertThat(asked(null).awaitsDraft()).isFalse();
    }

    private static Statement asked(@Nullable LocalDate draftDueOn) {
        var demand = new StatementDemand(DAY.plusDays(90), "70 working days", null, true, draftDueOn);
        return new Statement(new InspectionReference("NOM-2026-02"), demand);
    }

    @Test
    void what_is_frozen_is_read_back_word_for_word() {
        var said = answer(
                "NOM-2026-01-A1",
                3,
                "Area: NOM-2026-01-A1\nIntended outcome: one\n    Area: not another\nResources: \n");

        var part = freeze(Kind.STATEMENT, said);

        assertThat(part.answers()).containsExactly(said);
        assertThat(part.content())
                .contains("Sent by: Sam for Dana", "Not answered: NOM-2026-01-A2", "Reason: the lead is ill");
        assertThat(part.sha256()).isEqualTo(Sha256.of(part.content()));
    }

    @Property(tries = 200)
    void no_words_of_a_finding_or_plan_can_pretend_to_be_another_answer(@ForAll String finding, @ForAll String plan) {
        var text = new StatementText(new InspectionReference("NOM-2026-01"), 1, Kind.STATEMENT, null)
                .answer(new StatementAnswer("NOM-2026-01-A1", finding + "\nPlan: x", null, plan + "\nArea: y\nPlan: z"))
                .toString();

        assertThat(StatementText.answers(text))
                .singleElement()
                .satisfies(answer -> assertThat(answer.area()).isEqualTo("NOM-2026-01-A1"));
    }

    @Test
    void each_part_holds_the_fingerprint_of_the_one_before_so_that_the_whole_can_be_checked() {
        var draft = freeze(Kind.EARLY_DRAFT, answer("A1", null, "words"));
        var sent = freeze(Kind.STATEMENT, answer("A1", 1, "words"));

        assertThat(statement.isIntact()).isTrue();
        assertThat(statement.sha256()).isEqualTo(sent.sha256());
        assertThat(sent.content()).contains(draft.sha256());
        assertThat(sent.isIntactAfter(null)).isFalse();
        assertThat(sent.isIntactAfter(draft)).isTrue();
    }

    @Test
    void what_is_asked_can_move_only_until_the_statement_is_sent() {
        assertThat(statement.priorityActionsOnly()).isTrue();
        assertThat(statement.draftDueOn()).isEqualTo(DAY.plusDays(20));
        assertThat(statement.computedOn()).isEqualTo(DAY.plusDays(80));
        statement.asks(new StatementDemand(DAY.plusDays(70), "received later", null, false, null));
        assertThat(statement.dueOn()).isEqualTo(DAY.plusDays(70));
        freeze(Kind.STATEMENT);

        statement.asks(new StatementDemand(DAY, "again", null, false, null));

        assertThat(statement.dueOn()).isEqualTo(DAY.plusDays(70));
        assertThat(statement.priorityActionsOnly()).isFalse();
    }

    private StatementPart freeze(Kind kind, StatementAnswer... answers) {
        return statement.freeze(
                kind, director, "Sam for Dana", List.of(answers), List.of("NOM-2026-01-A2"), "the lead is ill");
    }

    private static StatementAnswer answer(String area, @Nullable Integer version, String plan) {
        var signature =
                version == null ? null : new StatementAnswer.Signature(version, DAY, "Sam for Dana", Sha256.of(plan));
        return new StatementAnswer(area, "Thresholds are not understood.\nNot at all.", signature, plan.strip() + "\n");
    }
}
