package followthrough.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.PlanContent;
import followthrough.plan.advice.WeakPlans;
import followthrough.shared.Obstacle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveredTemplateTest {

    /** What only the plan of an area can say: who, by when, and how it is there now. */
    private static final Set<String> LEFT_TO_THE_PLAN =
            Set.of("actionWithoutOwner", "actionWithoutDate", "measureWithoutBaseline");

    static List<DeliveredTemplate> all() {
        return DeliveredTemplate.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_delivered_template_leaves_nothing_to_ask_but_who_by_when_and_how_it_is_now(DeliveredTemplate template) {
        assertThat(WeakPlans.said(template.content()))
                .extracting(Obstacle::code)
                .isSubsetOf(LEFT_TO_THE_PLAN);
        assertThat(template.name()).isNotBlank();
        assertThat(template.purpose()).startsWith("For findings");
    }

    @Test
    void each_has_a_code_of_its_own_that_no_authoritys_template_can_have() {
        assertThat(all()).hasSizeBetween(3, 6);
        assertThat(all()).extracting(DeliveredTemplate::code).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(template -> assertThat(template.code()).matches("[a-z]+(-[a-z]+)+"));
    }

    @Test
    void a_template_keeps_the_chosen_words_and_neither_people_nor_dates_nor_starting_points() {
        var written = WeakPlans.kept(WeakPlans.goodStrategyDiscussions());
        var chosen = Set.of(
                "outcome",
                String.valueOf(written.actions().get(1).id()),
                String.valueOf(written.measures().get(0).id()));

        var kept = written.only(chosen).bare();

        assertThat(kept.outcome()).isEqualTo(written.outcome());
        assertThat(kept.resources() + kept.risks() + kept.partners()).isEmpty();
        assertThat(kept.actions()).singleElement().satisfies(line -> {
            assertThat(line.description()).startsWith("Name a police sergeant");
            assertThat(line.owner().isNobody()).isTrue();
            assertThat(line.due()).isNull();
        });
        assertThat(kept.measures()).singleElement().satisfies(line -> {
            assertThat(line.target()).isEqualTo("95");
            assertThat(line.baseline()).isEmpty();
        });
        assertThat(written.adding(kept).actions()).hasSize(written.actions().size() + 1);
        assertThat(PlanContent.EMPTY.adding(kept)).isEqualTo(kept);
    }
}
