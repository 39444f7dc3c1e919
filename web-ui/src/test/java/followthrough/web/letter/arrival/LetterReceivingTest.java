package followthrough.web.letter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.letter.LetterIntake;
import followthrough.letter.LetterReceiving;
import followthrough.letter.Upload;
import followthrough.shared.ByteSource;
import followthrough.shared.NotFound;
import followthrough.shared.Refused;
import followthrough.web.TestPeople;
import followthrough.web.TestPerson;
import followthrough.web.WebTest;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that belongs to no visit yet is its owner's alone, and gone with its bytes after a day. */
@WebTest
class LetterReceivingTest {

    @Autowired
    LetterReceiving receiving;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void it_is_found_by_who_handed_it_in_until_it_is_taken() throws Exception {
        var tom = people.inspector("Tom Brandt");
        var letter = received(tom, "Dear Ms Bell");

        assertThat(receiving.of(tom.actor(today()), letter.id())).isPresent();
        assertThat(receiving.of(people.inspector("Samir Cole").actor(today()), letter.id()))
                .isEmpty();
        var upload = receiving.upload(letter);
        try (var stream = upload.content().openStream()) {
            assertThat(stream).hasContent("Dear Ms Bell");
        }
        receiving.forget(letter.id());
        assertThat(receiving.of(tom.actor(today()), letter.id())).isEmpty();
        assertThatThrownBy(() -> receiving.upload(letter)).isInstanceOf(NotFound.class);
    }

    @Test
    void after_a_day_it_is_gone_with_its_bytes() {
        var tom = people.inspector("Tom Brandt");
        var letter = received(tom, "Dear Ms Bell");
        database.sql("update app.letter_intake set received_at = received_at - interval '25 hours' where id = ?")
                .param(letter.id())
                .update();

        assertThat(receiving.of(tom.actor(today()), letter.id())).isEmpty();
        var another = received(tom, "Another");
        receiving.sweep();
        assertThatThrownBy(() -> receiving.upload(letter)).isInstanceOf(NotFound.class);
        assertThat(receiving.of(tom.actor(today()), another.id())).isPresent();
    }

    @Test
    void one_that_is_too_large_is_refused_before_it_is_kept() {
        var huge = new ByteSource() {
            @Override
            public long size() {
                return 31L * 1024 * 1024;
            }

            @Override
            public InputStream openStream() {
                throw new AssertionError("must not be read");
            }
        };
        var tom = people.inspector("Tom Brandt");
        assertThatThrownBy(() -> receiving.receive(tom.actor(today()), new Upload("x.pdf", "x/y", huge), false))
                .isInstanceOf(Refused.class);
    }

    private LetterIntake received(TestPerson by, String text) {
        return receiving.receive(by.actor(today()), Upload.pasted(text), false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
