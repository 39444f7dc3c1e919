package followthrough.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.FoldedText;
import org.junit.jupiter.api.Test;

class LetterOutlinesTest {

    private final LetterOutlines outlines = new LetterOutlines();

    @Test
    void every_heading_that_letters_are_written_under_is_one_by_which_letters_are_read() {
        for (var framework : new Frameworks().all()) {
            assertThat(outlines.of(framework.code())).as(framework.code()).isNotEmpty();
            for (var section : outlines.of(framework.code())) {
                if (section.kind() == null) continue;
                assertThat(framework.heading(FoldedText.of(section.heading())))
                        .as(framework.code() + ": " + section.heading())
                        .hasValueSatisfying(known -> assertThat(known.kind()).isEqualTo(section.kind()));
                assertThat(framework.kinds()).contains(section.kind());
            }
        }
    }

    @Test
    void an_unknown_kind_of_inspection_has_the_headings_of_most_letters() {
        assertThat(outlines.of("some-later-framework")).hasSize(4);
    }
}
