package followthrough.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.inspection.FindingKind;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.statement.StatementPart.Kind;
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
        sentWithout.freeze(preview(Kind.STATEMENT), director, "Dana Okafor", "ill");
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

    @Test
    void early_drafts_are_counted_apart_from_what_is_sent() {
        var first = freeze(Kind.EARLY_DRAFT, answer("A1", null, "words"));
        var second = freeze(Kind.EARLY_DRAFT, answer("A1", null, "other words"));
        var sent = freeze(Kind.STATEMENT, answer("A1", 1, "words"));
        var supplement = freeze(Kind.SUPPLEMENT, answer("A2", 1, "words"));

        assertThat(List.of(first, second, sent, supplement))
                .extracting(statement::ordinal)
                .containsExactly(1, 2, 1, 2);
        assertThat(sent.content()).contains("Part: 1, statement");
        assertThat(supplement.content()).contains("Part: 2, supplement");
    }

    @Test
    void a_draft_that_says_what_the_last_one_said_is_known_as_shared_already() {
        var said = answer("A1", null, "words");
        assertThat(statement.saysAlready(preview(Kind.EARLY_DRAFT, said))).isFalse();
        freeze(Kind.EARLY_DRAFT, said);

        assertThat(statement.saysAlready(preview(Kind.EARLY_DRAFT, said))).isTrue();
        assertThat(statement.saysAlready(preview(Kind.EARLY_DRAFT, answer("A1", null, "other words"))))
                .isFalse();
        freeze(Kind.EARLY_DRAFT, answer("A1", null, "other words"));
        assertThat(statement.saysAlready(preview(Kind.EARLY_DRAFT, said)))
                .as("the last one said something else")
                .isFalse();
    }

    @Test
    void what_is_not_answered_is_read_back_from_the_frozen_text() {
        assertThat(freeze(Kind.STATEMENT, answer("A1", 1, "words")).unanswered())
                .isEqualTo("NOM-2026-01-A2");
    }

    @Test
    void why_a_date_moved_stays_at_home_unless_it_is_put_in() {
        var plan = """
                Action 1: Train every worker
                Action 1 due: 2026-05-01
                Action 1 kind of reason for date: staffing
                Action 1 reason for date: The trainer is ill
                    and nobody else can
                Action 2: Audit
                Action 2 reason for date: none of theirs""";
        var said = answer("A1", 1, plan);

        assertThat(said.hasReasons()).isTrue();
        assertThat(said.withoutReasons().plan())
                .isEqualTo("Action 1: Train every worker\nAction 1 due: 2026-05-01\nAction 2: Audit\n");
        assertThat(said.withoutReasons().hasReasons()).isFalse();
        assertThat(said.withoutReasons().signature()).isEqualTo(said.signature());
    }

    @Test
    void what_is_seen_has_another_fingerprint_whenever_anything_of_it_is_different() {
        var one = answer("A1", 1, "words");
        var seen = preview(Kind.STATEMENT, one);

        assertThat(preview(Kind.STATEMENT, one).fingerprint()).isEqualTo(seen.fingerprint());
        assertThat(List.of(
                        preview(Kind.SUPPLEMENT, one),
                        preview(Kind.STATEMENT, answer("A1", 2, "words")),
                        preview(Kind.STATEMENT, one, one),
                        new StatementPreview(Kind.STATEMENT, true, false, List.of(one), seen.gaps()),
                        new StatementPreview(Kind.STATEMENT, false, false, List.of(one), List.of())))
                .extracting(StatementPreview::fingerprint)
                .doesNotContain(seen.fingerprint())
                .doesNotHaveDuplicates();
    }

    private StatementPart freeze(Kind kind, StatementAnswer... answers) {
        return statement.freeze(preview(kind, answers), director, "Sam for Dana", "the lead is ill");
    }

    private static StatementPreview preview(Kind kind, StatementAnswer... answers) {
        var gap = new Coverage.Line(
                2,
                FindingKind.AREA_FOR_IMPROVEMENT,
                "Not answered",
                true,
                new AreaReference("NOM-2026-01-A2"),
                Coverage.State.NO_PLAN,
                null);
        return new StatementPreview(kind, false, false, List.of(answers), List.of(gap));
    }

    private static StatementAnswer answer(String area, @Nullable Integer version, String plan) {
        var signature =
                version == null ? null : new StatementAnswer.Signature(version, DAY, "Sam for Dana", Sha256.of(plan));
        return new StatementAnswer(area, "Thresholds are not understood.\nNot at all.", signature, plan.strip() + "\n");
    }
}
