package followthrough.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is told: exactly those who are named. */
class MentionsTest {

    private final PersonId john = PersonId.next();
    private final PersonId johnson = PersonId.next();
    private final PersonId oneill = PersonId.next();
    private final Map<PersonId, String> readers =
            Map.of(john, "Sam John", johnson, "Sam Johnson", oneill, "Una O'Neill");

    @Test
    void a_longer_name_tells_nobody_whose_name_it_begins_with() {
        assertThat(told("Ask @Sam Johnson.")).containsExactly(johnson);
        assertThat(told("Ask @Sam John, then @sam")).containsExactly(john);
        assertThat(told("Ask @Sam John's deputy")).containsExactly(john);
        var stranger = new Mentions("Ask @Sam Johnsons", readers);
        assertThat(stranger.people()).isEmpty();
        assertThat(stranger.obstacles()).containsExactly(Obstacle.at("words", "mentionUnknown", "Sam Johnsons"));
    }

    @Test
    void an_apostrophe_is_one_however_it_is_typed() {
        assertThat(told("Ask @Una O\u2019Neill")).containsExactly(oneill);
        assertThat(told("Ask @Una O'Neill\u2019s team")).containsExactly(oneill);
    }

    private Iterable<PersonId> told(String words) {
        var mentions = new Mentions(words, readers);
        assertThat(mentions.obstacles()).isEmpty();
        return mentions.people();
    }
}
