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

class SlippageTest {

    @Test
    void one_promise_that_moves_twice_has_moved_by_both_distances() {
        assertThat(Slippage.by(20).then(Slippage.by(20))).isEqualTo(new Slippage(40, 2, 1, 0));
    }

    @Test
    void two_promises_that_moved_once_each_are_no_promise_that_moved_twice() {
        assertThat(Slippage.by(10).and(Slippage.by(40))).isEqualTo(new Slippage(40, 1, 2, 0));
        assertThat(Slippage.by(5).and(Slippage.DROPPED)).isEqualTo(new Slippage(5, 1, 1, 1));
        assertThat(Slippage.DROPPED.and(Slippage.by(-3))).isEqualTo(new Slippage(-3, 1, 1, 1));
    }

    @Property(tries = 200)
    void what_is_said_of_several_promises_is_true_of_one_of_them_in_whatever_order(
            @ForAll("promises") List<Slippage> promises) {
        var together = promises.stream().reduce(Slippage.NONE, Slippage::and);
        var backwards = new ArrayList<>(promises);
        Collections.reverse(backwards);

        assertThat(backwards.stream().reduce(Slippage.NONE, Slippage::and)).isEqualTo(together);
        assertThat(promises)
                .anyMatch(one -> one.workingDays() == together.workingDays() && one.moved() == together.moved())
                .noneMatch(one -> one.workingDays() > together.workingDays());
        assertThat(together.actions()).isEqualTo(promises.size());
    }

    @Provide
    Arbitrary<List<Slippage>> promises() {
        return Arbitraries.integers()
                .between(-30, 60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(moves ->
                        moves.stream().map(Slippage::by).reduce(Slippage::then).orElse(Slippage.DROPPED))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
