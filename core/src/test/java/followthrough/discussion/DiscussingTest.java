package followthrough.discussion;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaState;
import followthrough.audit.AuditTrail;
import followthrough.discussion.AreaComment.About;
import followthrough.discussion.AreaComment.State;
import followthrough.plan.PlannedAction;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What an authority says to itself of an area: who may say and read it, whom it asks, and how a question ends. */
@CoreTest
class DiscussingTest {

    private static final Body OWN = new Body("ESS");

    @Autowired
    DomainCases domain;

    @Autowired
    Discussing discussing;

    @Autowired
    AreaConcluding concluding;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionOperations transaction;

    private Town town;
    private Actor officer;
    private AreaReference area;

    @BeforeEach
    void a_signed_plan_with_an_owner() {
        town = domain.town(OWN.code());
        officer = domain.person("Owen Price", Role.OFFICER, OWN);
        area = domain.underWay(town, "Visits are late.").area(1);
        domain.sign(town, area, officer);
    }

    @Test
    void everybody_who_reads_the_area_and_could_answer_may_be_asked_and_nobody_else() {
        var stranger = domain.person(Role.OFFICER, OWN);
        var observer = domain.person(Role.OBSERVER, OWN);

        assertThat(discussing.couldAnswer(town.director(), area))
                .containsEntry(officer.person(), "Owen Price")
                .containsKeys(town.lead().person(), town.director().person())
                .doesNotContainKeys(
                        stranger.person(), observer.person(), town.inspector().person());
        assertThat(codes(() -> say(town.lead(), "Please look", stranger))).containsExactly("askedCannotRead");
        assertThat(codes(() -> say(town.lead(), "Who does?", town.lead()))).containsExactly("askedOneself");
        assertThat(codes(() -> say(town.lead(), "Ask @Nora Bell", null))).containsExactly("mentionUnknown");
        assertThat(discussing.of(town.lead(), area)).isEmpty();
    }

    @Test
    void an_empty_comment_says_nothing_and_ten_thousand_characters_are_the_longest() {
        assertThat(codes(() -> say(town.lead(), " ", null))).containsExactly("commentEmpty");
        assertThat(codes(() -> say(town.lead(), "y".repeat(10_001), null))).containsExactly("commentLong");

        say(town.lead(), " " + "y".repeat(9_999), null);

        assertThat(discussing.of(town.lead(), area)).singleElement().satisfies(comment -> {
            assertThat(comment.words()).isEqualTo("y".repeat(9_999));
            assertThat(comment.state()).isEqualTo(State.SAID);
            assertThat(comment.waits()).isFalse();
        });
    }

    @Test
    void those_who_read_no_drafts_read_none_of_it_and_say_nothing() {
        say(town.lead(), "A word among ourselves", null);

        for (var other : List.of(
                town.inspector(),
                domain.person(Role.OBSERVER, OWN),
                domain.person(Role.LETTER_RECORDER, OWN),
                domain.person(Role.OFFICER, OWN),
                domain.person(Role.AREA_LEAD, OWN))) {
            hidden(() -> discussing.of(other, area));
            hidden(() -> say(other, "I was here", null));
        }
        assertThat(discussing.of(domain.person(Role.CHIEF_EXECUTIVE, OWN), area))
                .hasSize(1);
        assertThat(Discussing.mayRead(town.director())).isTrue();
        assertThat(Discussing.mayRead(town.inspector())).isFalse();
    }

    @Test
    void an_officer_reads_what_is_theirs_to_them_or_of_their_action_and_nothing_else() {
        var action = domain.action(area);
        say(town.lead(), "A word among leads", null);
        var asked = say(town.lead(), "Since when?", officer);
        var named = say(town.director(), "Can @Owen Price come?", null);
        var own = say(officer, "I begin on Monday", null);
        var about =
                discussing.say(town.lead(), area, new NewComment(About.ACTION, action, "Is the trainer booked?", null));

        assertThat(discussing.of(officer, area))
                .extracting(AreaComment::id)
                .containsExactlyInAnyOrder(asked, named, own, about);
        assertThat(discussing.of(town.director(), area)).hasSize(5);
        assertThat(discussing.get(officer, area, named).told()).containsExactly(officer.person());
    }

    @Test
    void an_officer_says_nothing_of_somebody_elses_action() {
        var other = domain.person(Role.OFFICER, OWN);
        var action = domain.action(area);
        assertThat(discussing.actions(officer, area))
                .extracting(PlannedAction::id)
                .contains(action);
        assertThat(discussing.actions(other, area)).isEmpty();

        for (var about : List.of(
                new NewComment(About.ACTION, UUID.randomUUID(), "How far is it?", null),
                new NewComment(About.ACTION, null, "How far is it?", null),
                new NewComment(About.PLAN, action, "How far is it?", null)))
            assertThat(codes(() -> discussing.say(officer, area, about))).containsExactly("aboutGone");
    }

    @Test
    void whoever_is_asked_answers_once_in_words_and_the_record_holds_them() {
        var id = say(town.director(), "How many?", officer);
        assertThat(discussing.mayAnswer(officer, discussing.get(officer, area, id)))
                .isTrue();
        assertThat(codes(() -> discussing.answer(officer, area, id, " "))).containsExactly("answerMissing");
        assertThat(codes(() -> discussing.answer(officer, area, id, "x".repeat(10_001))))
                .containsExactly("commentLong");

        discussing.answer(officer, area, id, " Twelve ");

        assertThat(discussing.get(town.lead(), area, id)).satisfies(comment -> {
            assertThat(comment.state()).isEqualTo(State.ANSWERED);
            assertThat(comment.answer()).isEqualTo("Twelve");
            assertThat(comment.endedBy()).isEqualTo(officer.person());
            assertThat(discussing.mayResolve(town.lead(), comment)).isFalse();
        });
        assertThat(codes(() -> discussing.answer(town.lead(), area, id, "Thirteen")))
                .containsExactly("commentIsEnded");
        assertThat(codes(() -> discussing.withdraw(town.director(), area, id))).containsExactly("commentIsAnswered");
        assertThat(audit.about(town.director(), area.value(), 50))
                .extracting(AuditTrail.Entry::act)
                .contains("commentSaid", "commentAnswered");
    }

    @Test
    void a_question_is_settled_by_whoever_asked_or_directs_and_withdrawn_by_whoever_asked_alone() {
        var settled = say(town.lead(), "How many?", officer);
        hidden(() -> discussing.resolve(officer, area, settled));
        discussing.resolve(town.director(), area, settled);
        assertThat(codes(() -> discussing.resolve(town.lead(), area, settled))).containsExactly("commentIsEnded");
        assertThat(codes(() -> discussing.withdraw(town.lead(), area, settled))).containsExactly("commentIsEnded");

        var taken = say(town.lead(), "Since when?", officer);
        hidden(() -> discussing.withdraw(town.director(), area, taken));
        discussing.withdraw(town.lead(), area, taken);
        assertThat(codes(() -> discussing.withdraw(town.lead(), area, taken))).containsExactly("commentIsWithdrawn");

        assertThat(discussing.of(town.director(), area))
                .extracting(AreaComment::state)
                .containsExactlyInAnyOrder(State.RESOLVED, State.WITHDRAWN);
        hidden(() -> discussing.get(town.director(), area, UUID.randomUUID()));
    }

    @Test
    void nothing_more_is_said_of_an_area_that_has_ended() {
        concluding.conclude(area, AreaState.MET, domain.cases.today(), "seen");

        assertThat(codes(() -> say(town.lead(), "Well done", null))).containsExactly("areaNotOpen");
    }

    @Test
    void an_answer_that_crosses_with_a_withdrawal_stays() {
        var id = say(town.lead(), "How many?", officer);
        var answered = new CountDownLatch(1);
        var withdrawal = CompletableFuture.runAsync(() -> {
            awaited(answered);
            discussing.withdraw(town.lead(), area, id);
        });
        transaction.executeWithoutResult(open -> {
            discussing.answer(officer, area, id, "Twelve");
            answered.countDown();
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> withdrawal.get(300, TimeUnit.MILLISECONDS));
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> withdrawal.get(20, TimeUnit.SECONDS))
                .withCauseInstanceOf(Refused.class);
        assertThat(discussing.get(town.lead(), area, id))
                .extracting(AreaComment::state, AreaComment::answer)
                .containsExactly(State.ANSWERED, "Twelve");
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID say(Actor by, String words, @Nullable Actor asked) {
        var to = asked == null ? null : asked.person();
        return discussing.say(by, area, new NewComment(About.AREA, null, words, to));
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
