package followthrough.web.letter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import followthrough.letter.LetterIntake;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class ReadingJobTest {

    private final ReadingJob reading = new ReadingJob("letter.pdf");
    private final LetterIntake intake = Mockito.mock();
    private final CompletableFuture<PendingLetter> outcome = new CompletableFuture<>();

    @Test
    void a_long_letter_tells_which_page_is_read_and_its_page_comes_back_without_a_script() {
        reading.isReadBy(outcome);
        reading.reading(7, 18);
        var response = new MockHttpServletResponse();
        var page = new ExtendedModelMap();
        assertThat(reading.hasEnded()).isFalse();
        assertThat(reading.endsSoon()).isFalse();
        assertThat(reading.shown(response, page, "letter/reading")).isEqualTo("letter/reading");
        assertThat(response.getHeader("Refresh")).isEqualTo("2");
        assertThat(page).containsEntry("at", 7).containsEntry("pages", 18).containsEntry("fileName", "letter.pdf");
    }

    @Test
    void what_was_read_is_handed_on_and_so_is_the_reason_why_it_could_not_be() {
        var letter = new PendingLetter(intake, new PendingLetter.Visit(null, null, List.of()));
        reading.isReadBy(CompletableFuture.completedFuture(letter));
        assertThat(reading.endsSoon()).isTrue();
        assertThat(reading.letter()).isSameAs(letter);
        reading.isReadBy(CompletableFuture.failedFuture(new Refused(Obstacle.of("letterDamaged"))));
        assertThat(reading.endsSoon()).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(reading::letter);
    }
}
