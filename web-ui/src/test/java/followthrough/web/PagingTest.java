package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void a_page_that_there_is_not_is_the_nearest_one_that_there_is() {
        for (var asked : List.of(Integer.MIN_VALUE, -1, 0))
            assertThat(at(asked, 60).page()).isEqualTo(1);
        assertThat(at(Integer.MAX_VALUE, 60)).isEqualTo(at(3, 60));
        assertThat(at(2, 60).from()).isEqualTo(26);
        assertThat(at(99, 60).to()).isEqualTo(60);
        assertThat(at(7, 0).page()).isEqualTo(1);
        assertThat(new Paging(2, Integer.MAX_VALUE, 60, "").page()).isEqualTo(1);
    }

    @Test
    void of_many_pages_the_first_the_last_and_the_neighbours_are_named() {
        assertThat(at(5, 250).numbers()).containsExactly(1, 0, 4, 5, 6, 0, 10);
    }

    private static Paging at(int page, long total) {
        return new Paging(page, 25, total, "/areas?page=");
    }
}
