package followthrough.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SlipTest {

    @Test
    void one_promise_that_moves_twice_has_moved_by_both_distances() {
        assertThat(Slip.by(20).then(Slip.by(20))).isEqualTo(new Slip(40, 2, 1, 0));
    }

    @Test
    void two_promises_that_moved_once_each_are_no_promise_that_moved_twice() {
        assertThat(Slip.by(10).and(Slip.by(40))).isEqualTo(new Slip(40, 1, 2, 0));
        assertThat(Slip.by(5).and(Slip.DROPPED)).isEqualTo(new Slip(5, 1, 1, 1));
        assertThat(Slip.DROPPED.and(Slip.by(-3))).isEqualTo(new Slip(-3, 1, 1, 1));
    }

    @Property(tries = 200)
    void what_is_said_of_several_promises_is_true_of_one_of_them_in_whatever_order(
            @ForAll("promises") List<Slip> promises) {
        var together = promises.stream().reduce(Slip.NONE, Slip::and);
        var backwards = new ArrayList<>(promises);
        Collections.reverse(backwards);

        assertThat(backwards.stream().reduce(Slip.NONE, Slip::and)).isEqualTo(together);
        assertThat(promises)
                .anyMatch(one -> one.workingDays() == together.workingDays() && one.moved() == together.moved())
                .noneMatch(one -> one.workingDays() > together.workingDays());
        assertThat(together.actions()).isEqualTo(promises.size());
    }

    @Provide
    Arbitrary<List<Slip>> promises() {
        return Arbitraries.integers()
                .between(-30, 60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(moves -> moves.stream().map(Slip::by).reduce(Slip::then).orElse(Slip.DROPPED))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
