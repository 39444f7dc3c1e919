package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DemoTest {

    @Test
    void it_is_being_filled_from_the_first_page_on_until_somebody_says_that_it_is_full() {
        var demo = new Demo(new MockEnvironment());
        assertThat(demo.isBeingFilled()).isTrue();

        demo.filled();

        assertThat(demo.isBeingFilled()).isFalse();
    }

    @Test
    void nobody_waits_for_a_demo_that_nobody_wants() {
        var outside = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/cases");

        assertThat(new Demo(outside).isWanted()).isFalse();
        assertThat(new Demo(outside).isBeingFilled()).isFalse();
    }
}
