package followthrough.sampling;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.progress.MeasuredValue;
import followthrough.progress.Measuring;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases are drawn once and for good, looked into one by one, and make a figure. */
@CoreTest
class SamplingTest {

    private static final String CASES =
            IntStream.rangeClosed(1, 30).mapToObj("C-%02d"::formatted).collect(Collectors.joining("\n"));

    @Autowired
    DomainCases domain;

    @Autowired
    Sampling sampling;

    @Autowired
    Measuring measuring;

    @Autowired
    JdbcClient database;

    private Town town;
    private AreaReference area;
    private Actor officer;

    @BeforeEach
    void an_area_with_a_signed_plan() {
        town = domain.town("TAM");
        officer = domain.person(Role.OFFICER, town.body());
        area = domain.underWay(town, "Thresholds are not understood.").area(1);
        domain.sign(town, area, officer);
    }

    @Test
    void a_sample_says_how_it_was_drawn_and_is_drawn_so_again() {
        var id = sampling.draw(town.lead(), area, wish(CASES, 5, null));

        var sample = sampling.get(town.director(), area, id);
        assertThat(sample.cases()).hasSize(5);
        assertThat(sample.seed()).isEqualTo("7 3 5");
        assertThat(sampling.isDrawnSo(town.lead(), area, id)).isTrue();
        assertThat(RandomDraw.of(sampling.population(town.lead(), area, id), "7 3 5", 5))
                .isEqualTo(sample.cases().stream().map(DrawnCase::drawn).toList());
        var made = new SampleWish("Other", CASES, " ", 5, List.of("Is it so?"), null, 0);
        assertThat(sampling.get(town.lead(), area, sampling.draw(town.lead(), area, made))
                        .seed())
                .as("a seed of its own where none was agreed on")
                .hasSize(16);
        assertThat(sampling.lastQuestions(town.lead())).isNotEmpty();

        database.sql("update app.sample_case set case_id = 'X-1' where sample = ? and number = 1")
                .param(id)
                .update();
        assertThat(sampling.isDrawnSo(town.lead(), area, id))
                .as("nobody chooses a case afterwards")
                .isFalse();
    }

    @Test
    void a_list_that_names_children_or_cannot_be_drawn_from_is_refused() {
        assertThat(refused(wish("Amy Smith\nC-2", 1, null))).containsExactly("caseNotANumber");
        assertThat(refused(wish("C-1\nC-2\nC-1", 1, null))).containsExactly("caseTwice");
        assertThat(refused(wish(" \n", 1, null))).containsExactly("populationEmpty");
        assertThat(refused(wish("9434765919\nC-2", 1, null))).containsExactly("casesNameChildren");
        assertThat(refused(wish("C-1\nC-2", 3, null))).containsExactly("sampleSize");
        assertThat(refused(wish("C-1\nC-2", 0, null))).containsExactly("sampleSize");
        assertThat(refused(new SampleWish(" ", "C-1", "", 1, List.of(), null, 0)))
                .containsExactly("sampleWithoutTitle", "sampleQuestions");
    }

    @Test
    void what_was_found_makes_the_figure_of_a_measure_once_all_was_looked_at() {
        var measure = measuring.promised(area).get(0).id();
        var id = sampling.draw(town.lead(), area, wish(CASES, 3, measure));
        assertThat(codes(() -> sampling.look(officer, area, id, 1, Map.of(0, CaseAnswer.YES), "")))
                .containsExactly("questionUnanswered");
        sampling.look(officer, area, id, 1, answers(CaseAnswer.YES), "Seen within a day");
        sampling.look(town.lead(), area, id, 2, answers(CaseAnswer.NO), "");
        assertThat(codes(() -> sampling.close(town.lead(), area, id))).containsExactly("casesNotLookedAt");
        sampling.look(town.lead(), area, id, 3, answers(CaseAnswer.NOT_APPLICABLE), "");
        sampling.look(town.lead(), area, id, 3, answers(CaseAnswer.YES), "Looked again");
        hidden(() -> sampling.look(town.lead(), area, id, 4, answers(CaseAnswer.YES), ""));
        hidden(() -> sampling.close(officer, area, id));

        sampling.close(town.lead(), area, id);

        var sample = sampling.get(town.lead(), area, id);
        assertThat(sample.tally(0)).isEqualTo(new Sample.Tally(2, 1, 0));
        assertThat(measuring.stored(area))
                .extracting(MeasuredValue::measure, MeasuredValue::figure, MeasuredValue::source)
                .last()
                .satisfies(value -> assertThat(value.toList())
                        .containsExactly(measure, new BigDecimal("66.7"), "Contacts in November"));
        assertThat(codes(() -> sampling.look(town.lead(), area, id, 1, answers(CaseAnswer.NO), "")))
                .containsExactly("sampleClosed");
        assertThat(codes(() -> sampling.close(town.lead(), area, id))).containsExactly("sampleClosed");
    }

    @Test
    void neither_side_knows_of_the_samples_of_the_other_and_readers_of_none() {
        var theirs = sampling.draw(town.lead(), area, wish(CASES, 3, null));
        var ours = sampling.draw(town.inspector(), area, wish(CASES, 3, null));

        assertThat(sampling.of(town.director(), area)).extracting(Sample::id).containsExactly(theirs);
        assertThat(sampling.of(town.inspector(), area)).extracting(Sample::id).containsExactly(ours);
        hidden(() -> sampling.get(town.director(), area, ours));
        hidden(() -> sampling.look(town.inspector(), area, theirs, 1, answers(CaseAnswer.NO), ""));
        hidden(() -> sampling.draw(
                town.inspector(),
                area,
                wish(CASES, 3, measuring.promised(area).get(0).id())));
        var elsewhere = domain.town("TOW");
        for (var stranger : List.of(
                domain.person(Role.OBSERVER, town.body()),
                domain.person(Role.AREA_LEAD, town.body()),
                elsewhere.director(),
                domain.administrator())) {
            hidden(() -> sampling.of(stranger, area));
            hidden(() -> sampling.population(stranger, area, theirs));
            hidden(() -> sampling.draw(stranger, area, wish(CASES, 3, null)));
        }
    }

    private List<String> refused(SampleWish wish) {
        return codes(() -> sampling.draw(town.lead(), area, wish));
    }

    private static Map<Integer, CaseAnswer> answers(CaseAnswer first) {
        return Map.of(0, first, 1, CaseAnswer.NO);
    }

    private static SampleWish wish(String cases, int size, @Nullable UUID measure) {
        var questions = List.of("Was the threshold applied?", "Is the child’s voice recorded?");
        return new SampleWish("Contacts in November", cases, "7 3 5", size, questions, measure, 0);
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
