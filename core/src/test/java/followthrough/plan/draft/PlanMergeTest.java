package followthrough.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanJson;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanMergeTest {

    static final ActionOwner AMARA = ActionOwner.of(PersonId.next(), "Amara");

    static final ActionLine FIRST = line("Train");

    static final ActionLine SECOND = line("Audit");

    static final PlanContent BASE = PlanContent.of(
            "Children are safe",
            List.of(FIRST, SECOND),
            List.of(new MeasureLine(UUID.randomUUID(), "Seen in time", "%", "60", "90", "audit", "monthly")));

    @Test
    void what_each_of_two_changed_is_taken() {
        var theirs = BASE.with(List.of(FIRST.due(LocalDate.of(2027, 3, 31), NewDateReason.NONE), SECOND));
        var mine = BASE.with(List.of(words(FIRST, "Train everybody"), SECOND));

        var merge = new PlanMerge(BASE, theirs, mine);

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.content().actions().get(0))
                .isEqualTo(words(FIRST, "Train everybody").due(LocalDate.of(2027, 3, 31), NewDateReason.NONE));
    }

    @Test
    void the_same_field_stays_as_stored_and_both_are_told() {
        var theirs = BASE.with(List.of(words(FIRST, "Train managers"), SECOND));
        var mine = BASE.with(List.of(words(FIRST, "Train everybody"), words(SECOND, "Audit twenty cases")));

        var merge = new PlanMerge(BASE, theirs, mine);

        assertThat(merge.clashes())
                .containsExactly(
                        new Clash("actions[" + FIRST.id() + "].description", "Train managers", "Train everybody"));
        assertThat(merge.content().actions())
                .extracting(ActionLine::description)
                .containsExactly("Train managers", "Audit twenty cases");
    }

    @Test
    void two_who_type_the_same_do_not_clash() {
        var both = BASE.with(List.of(words(FIRST, "Train everybody"), SECOND));

        assertThat(new PlanMerge(BASE, both, both).clashes()).isEmpty();
    }

    @Test
    void rows_that_both_added_stand_where_they_were_added() {
        var theirs = line("Theirs");
        var mine = line("Mine");

        var merge =
                new PlanMerge(BASE, BASE.with(List.of(FIRST, theirs, SECOND)), BASE.with(List.of(FIRST, SECOND, mine)));

        assertThat(merge.content().actions()).containsExactly(FIRST, theirs, SECOND, mine);
    }

    @Test
    void a_row_that_one_took_out_is_gone_unless_the_other_changed_it() {
        assertThat(new PlanMerge(BASE, BASE.with(List.of(SECOND)), BASE)
                        .content()
                        .actions())
                .containsExactly(SECOND);
        assertThat(new PlanMerge(BASE, BASE, BASE.with(List.of(SECOND)))
                        .content()
                        .actions())
                .containsExactly(SECOND);

        var changed = words(FIRST, "Train everybody");
        assertThat(new PlanMerge(BASE, BASE.with(List.of(SECOND)), BASE.with(List.of(changed, SECOND)))
                        .content()
                        .actions())
                .containsExactlyInAnyOrder(changed, SECOND);
        assertThat(new PlanMerge(BASE, BASE.with(List.of(changed, SECOND)), BASE.with(List.of(SECOND)))
                        .content()
                        .actions())
                .containsExactly(changed, SECOND);
    }

    @Test
    void the_order_of_whoever_moved_rows_holds() {
        var moved = BASE.with(List.of(SECOND, FIRST));
        var written = BASE.with(List.of(words(FIRST, "Train everybody"), SECOND));

        assertThat(new PlanMerge(BASE, moved, written).content().actions())
                .containsExactly(SECOND, words(FIRST, "Train everybody"));
        assertThat(new PlanMerge(BASE, written, moved).content().actions())
                .containsExactly(SECOND, words(FIRST, "Train everybody"));
    }

    @Test
    void of_a_page_that_nobody_remembers_every_difference_is_told() {
        var theirs = BASE.with(List.of(words(FIRST, "Train managers"), SECOND));

        assertThat(new PlanMerge(null, theirs, BASE).clashes()).hasSize(1);
        assertThat(new PlanMerge(null, BASE, BASE).clashes()).isEmpty();
    }

    @Test
    void plans_are_remembered_exactly() {
        var plan = BASE.with(
                List.of(FIRST, new ActionLine(UUID.randomUUID(), "x", AMARA, null, "31/2/2027", NewDateReason.NONE)));

        assertThat(PlanJson.read(PlanJson.of(plan), PlanContent.class)).isEqualTo(plan);
    }

    /** Undoing is merging backwards: whatever was written in other rows since stays. */
    @Property(tries = 200)
    void nothing_that_was_typed_in_other_fields_is_lost(
            @ForAll @IntRange(max = 7) int theirs, @ForAll @IntRange(max = 7) int mine) {
        var lines = new ArrayList<ActionLine>();
        for (int i = 0; i < 8; i++) lines.add(line("Action " + i));
        var base = BASE.with(lines);

        var merge = new PlanMerge(base, changed(base, theirs, "theirs"), changed(base, mine, "mine"));

        if (theirs == mine) {
            assertThat(merge.clashes()).hasSize(1);
        } else {
            assertThat(merge.clashes()).isEmpty();
            assertThat(merge.content()).isEqualTo(changed(changed(base, theirs, "theirs"), mine, "mine"));
        }
    }

    @Test
    void rows_are_moved_copied_and_removed() {
        assertThat(Rearranging.DOWN.on(BASE, id(FIRST)).actions()).containsExactly(SECOND, FIRST);
        assertThat(Rearranging.UP.on(BASE, id(FIRST)).actions()).containsExactly(FIRST, SECOND);
        assertThat(Rearranging.REMOVE.on(BASE, id(FIRST)).actions()).containsExactly(SECOND);
        assertThat(Rearranging.COPY.on(BASE, id(FIRST)).actions())
                .extracting(ActionLine::description)
                .containsExactly("Train", "Train", "Audit");
        assertThat(Rearranging.REMOVE.on(BASE, UUID.randomUUID())).isEqualTo(BASE);
        var measure = BASE.measures().get(0);
        assertThat(Rearranging.COPY
                        .on(BASE, java.util.Objects.requireNonNull(measure.id()))
                        .measures())
                .hasSize(2);
    }

    @Test
    void an_example_brings_its_words_without_names_dates_and_starting_points() {
        var example = BASE.bare();

        var begun = PlanContent.EMPTY.adding(example);

        assertThat(begun.outcome()).isEqualTo(BASE.outcome());
        assertThat(begun.actions()).allSatisfy(line -> {
            assertThat(line.owner().isNobody()).isTrue();
            assertThat(line.due()).isNull();
        });
        assertThat(begun.measures().get(0).baseline()).isEmpty();
        assertThat(BASE.adding(example).outcome()).isEqualTo(BASE.outcome());
        assertThat(BASE.adding(example).actions()).hasSize(4);
    }

    private static PlanContent changed(PlanContent plan, int row, String words) {
        var lines = new ArrayList<>(plan.actions());
        lines.set(row, words(lines.get(row), words));
        return plan.with(lines);
    }

    private static UUID id(ActionLine line) {
        return java.util.Objects.requireNonNull(line.id());
    }

    private static ActionLine line(String words) {
        return new ActionLine(UUID.randomUUID(), words, AMARA, LocalDate.of(2027, 1, 29), "", NewDateReason.NONE);
    }

    private static ActionLine words(ActionLine line, String words) {
        return new ActionLine(line.id(), words, line.owner(), line.due(), line.dueTyped(), line.reason());
    }
}
