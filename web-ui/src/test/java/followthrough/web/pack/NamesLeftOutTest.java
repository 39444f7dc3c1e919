package followthrough.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesLeftOutTest {

    private final NamesLeftOut names =
            new NamesLeftOut(List.of("Ann Lee", "Ann Lee-Marsh", "Zoë O’Neil", "J. (Jo) $mith", " "), "[staff]");

    @Test
    void whole_names_are_left_out_however_they_are_written_and_broken() {
        assertThat(names.in("Ann Lee-Marsh trains ANN LEE, Zoë\nO’Neil and J. (Jo) $mith."))
                .isEqualTo("[staff] trains [staff], [staff] and [staff].");
    }

    @Test
    void other_words_stay() {
        assertThat(names.in("Joann Leeds, Ann and Annlee")).isEqualTo("Joann Leeds, Ann and Annlee");
    }
}
