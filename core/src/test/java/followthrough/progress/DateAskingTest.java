package followthrough.progress;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaState;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.progress.DateRequestAnswered.Answer;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An owner asks for another date: the lead puts it into the plan or says why not, and a signature alone moves it. */
@CoreTest
class DateAskingTest {

    private static final Body OWN = new Body("LAN");

    @Autowired
    DomainCases domain;

    @Autowired
    DateAsking asking;

    @Autowired
    PlanReading plans;

    @Autowired
    AreaConcluding concluding;

    @Autowired
    JdbcClient database;

    private Town town;
    private Actor officer;
    private AreaReference area;
    private UUID action;
    private LocalDate signed;
    private LocalDate wanted;

    @BeforeEach
    void a_signed_plan_with_an_owner() {
        town = domain.town(OWN.code());
        officer = domain.person(Role.OFFICER, OWN);
        area = domain.underWay(town, "Visits are late.").area(1);
        domain.sign(town, area, officer);
        action = domain.action(area);
        signed = domain.cases.today().plusDays(30);
        wanted = signed.plusDays(40);
    }

    @Test
    void whoever_answers_for_an_action_asks_with_a_day_to_come_and_a_reason_and_nobody_else_does() {
        assertThat(codes(() -> ask(null, " "))).containsExactly("dateWantedMissing", "reasonMissing");
        assertThat(codes(() -> ask(domain.cases.today(), "ill"))).containsExactly("dateWantedPast");
        assertThat(codes(() -> ask(signed, "ill"))).containsExactly("dateWantedSame");
        for (var other : List.of(town.lead(), town.inspector(), domain.person(Role.OFFICER, OWN)))
            hidden(() -> asking.ask(other, area, action, wanted, "ill", false));

        ask(wanted, " The trainer is ill ");

        assertThat(waiting()).satisfies(request -> {
            assertThat(request.signed()).isEqualTo(signed);
            assertThat(request.wanted()).isEqualTo(wanted);
            assertThat(request.reason()).isEqualTo("The trainer is ill");
            assertThat(request.by()).isEqualTo(officer.person());
        });
        assertThat(asking.asked(town.lead(), area)).isEqualTo(Map.of(action, wanted));
        assertThat(asking.asked(domain.person(Role.OBSERVER, OWN), area)).isEmpty();
        assertThat(asking.waiting(town.inspector(), area, action)).isEmpty();
    }

    @Test
    void a_question_that_waits_is_replaced_only_when_that_is_meant() {
        ask(wanted, "ill");

        assertThat(codes(() -> ask(wanted.plusDays(5), "still ill"))).containsExactly("dateWaits");
        asking.ask(officer, area, action, wanted.plusDays(5), "still ill", true);

        assertThat(waiting().wanted()).isEqualTo(wanted.plusDays(5));
        assertThat(answers()).containsExactlyInAnyOrder(Answer.REPLACED.name(), "");
    }

    @Test
    void its_lead_alone_refuses_it_once_with_a_reason_and_the_signed_date_holds() {
        ask(wanted, "ill");
        var id = waiting().id();
        for (var other : List.of(officer, town.director())) hidden(() -> asking.refuse(other, area, id, "no"));
        assertThat(codes(() -> asking.refuse(town.lead(), area, id, " "))).containsExactly("reasonMissing");

        asking.refuse(town.lead(), area, id, "The board insists");

        hidden(() -> asking.plan(town.lead(), area, id));
        assertThat(asking.asked(town.lead(), area)).isEmpty();
        assertThat(plans.action(area, action).promised()).isEqualTo(signed);
        assertThat(answers()).containsExactly(Answer.REFUSED.name());
    }

    @Test
    void a_date_in_the_draft_holds_once_it_is_signed() {
        planned();
        assertThat(plans.action(area, action).due()).isEqualTo(wanted);
        assertThat(plans.action(area, action).promised()).isEqualTo(signed);
        assertThat(codes(() -> ask(wanted.plusDays(1), "again"))).containsExactly("dateInDraft");
        assertThat(codes(() -> asking.ask(officer, area, action, wanted, "again", true)))
                .containsExactly("dateInDraft");
        assertThat(asking.asked(town.lead(), area)).isEqualTo(Map.of(action, wanted));

        submit();
        domain.cases.signPlan(town, area);

        assertThat(plans.action(area, action).promised()).isEqualTo(wanted);
        assertThat(answers()).containsExactly(Answer.SIGNED.name());
    }

    @Test
    void a_plan_that_comes_back_gives_the_date_back_with_the_directors_words() {
        planned();
        submit();
        domain.cases.returnPlan(town, area);

        assertThat(answers()).containsExactly(Answer.RETURNED.name());
        assertThat(database.sql("select answer_words from app.date_request where area = ?")
                        .param(area.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Say how one will know.");
        assertThat(plans.action(area, action).promised()).isEqualTo(signed);
    }

    @Test
    void of_two_dates_that_were_put_into_a_change_the_last_one_waits_again_when_the_change_is_given_up() {
        planned();
        asking.ask(officer, area, action, wanted.plusDays(7), "still ill", true);
        asking.plan(town.lead(), area, waiting().id());
        assertThat(answers()).containsExactlyInAnyOrder(Answer.REPLACED.name(), Answer.PLANNED.name());

        domain.cases.planning.giveUpChange(town.lead(), area);

        assertThat(answers()).containsExactlyInAnyOrder(Answer.REPLACED.name(), "");
        assertThat(waiting().wanted()).isEqualTo(wanted.plusDays(7));
        assertThat(plans.action(area, action).due()).isEqualTo(signed);
    }

    @Test
    void a_plan_that_is_signed_with_yet_another_date_answers_otherwise() {
        planned();
        written(content -> content.actions().stream()
                .map(line -> line.due(wanted.plusDays(9), new NewDateReason("other", "The hall is let")))
                .toList());
        submit();
        domain.cases.signPlan(town, area);

        assertThat(answers()).containsExactly(Answer.OTHERWISE.name());
        assertThat(plans.action(area, action).promised()).isEqualTo(wanted.plusDays(9));
    }

    @Test
    void a_date_of_an_action_that_the_draft_leaves_out_can_only_be_refused() {
        ask(wanted, "ill");
        written(content -> List.of());

        assertThat(codes(() -> asking.plan(town.lead(), area, waiting().id()))).containsExactly("dateOfLeftOut");
        asking.refuse(town.lead(), area, waiting().id(), "It falls away");
        assertThat(answers()).containsExactly(Answer.REFUSED.name());
    }

    @Test
    void no_date_is_asked_for_in_an_area_that_has_ended() {
        concluding.conclude(area, AreaState.MET, domain.cases.today(), "seen");

        assertThat(codes(() -> ask(wanted, "ill"))).containsExactly("areaNotOpen");
    }

    private void planned() {
        ask(wanted, "ill");
        asking.plan(town.lead(), area, waiting().id());
    }

    private void written(Function<PlanContent, List<PlanContent.ActionLine>> how) {
        var plan = plans.stored(area).orElseThrow();
        domain.cases.planning.write(
                town.lead(), area, plan.version(), plan.content().with(how.apply(plan.content())));
    }

    private void submit() {
        domain.cases.planning.submit(
                town.lead(), area, plans.stored(area).orElseThrow().version());
    }

    private void ask(@Nullable LocalDate day, String reason) {
        asking.ask(officer, area, action, day, reason, false);
    }

    private DateRequest waiting() {
        return asking.waiting(town.lead(), area, action).orElseThrow();
    }

    /** Of every question about the area; an empty word for one that waits. */
    private List<String> answers() {
        return database.sql("select coalesce(answer, '') from app.date_request where area = ?")
                .param(area.value())
                .query(String.class)
                .list();
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
