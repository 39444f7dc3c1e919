package followthrough.letter.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LetterPages;
import followthrough.letter.LooseSentence;
import followthrough.letter.Wording;
import followthrough.letter.account.LooseEnds.By;
import followthrough.letter.account.LooseEnds.Group;
import followthrough.letter.document.Layout;
import followthrough.letter.quotation.Passage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sentences that wait are decided of below the finding that they may speak of, or as they stand. */
class LooseEndsTest {

    private static final String TEXT = """
            Help and protection

            1. Initial health assessments are often late. Transport is poor in some villages.

            2. Buses are rare.

            Leadership

            3. Schools are not always told.
            """;

    private final Letter letter = mock();
    private final Finding finding = mock();
    private final LetterPages pages = mock();
    private final LooseEnds ends = new LooseEnds(pages);

    private final LooseSentence assessments = sentence("Initial health assessments are often late.");
    private final LooseSentence transport = sentence("Transport is poor in some villages.");
    private final LooseSentence buses = sentence("Buses are rare.");
    private final LooseSentence schools = sentence("Schools are not always told.");
    private final List<LooseSentence> all = List.of(assessments, transport, buses, schools);

    @BeforeEach
    void read() {
        Wording wording = mock();
        when(wording.heading()).thenReturn("");
        when(finding.wording()).thenReturn(wording);
        when(finding.text()).thenReturn("Improve the timeliness of initial health assessments.");
        when(letter.text()).thenReturn(TEXT);
        when(letter.findingsForWork()).thenReturn(List.of(finding));
        when(pages.layout(letter)).thenReturn(Layout.NONE);
    }

    @Test
    void a_finding_is_offered_the_sentences_that_may_speak_of_it_and_no_others() {
        var proposals = ends.proposals(letter, all);

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.finding()).isSameAs(finding);
            assertThat(proposal.holds(assessments)).isTrue();
            assertThat(proposal.holds(schools)).isFalse();
        });
    }

    @Test
    void sentences_stand_together_by_heading_paragraph_or_all_at_once_in_the_letters_order() {
        assertThat(ends.groups(letter, all, By.HEADING))
                .extracting(Group::heading)
                .containsExactly("Help and protection", "Leadership");
        assertThat(ends.groups(letter, all, By.PARAGRAPH))
                .extracting(Group::sentences)
                .containsExactly(List.of(assessments, transport), List.of(buses), List.of(schools));
        assertThat(ends.groups(letter, all, By.PARAGRAPH))
                .extracting(Group::number)
                .containsExactly(1, 2, 3);
        assertThat(ends.groups(letter, all, By.ALL))
                .singleElement()
                .satisfies(group -> assertThat(group.sentences()).isEqualTo(all));
    }

    @Test
    void a_letter_without_pages_has_one_group_of_them() {
        assertThat(ends.groups(letter, all, By.PAGE))
                .singleElement()
                .satisfies(group -> assertThat(group.number()).isNull());
    }

    @Test
    void an_address_that_says_nothing_known_means_by_heading() {
        assertThat(By.of("page")).isEqualTo(By.PAGE);
        assertThat(By.of("pages; drop")).isEqualTo(By.HEADING);
    }

    private static LooseSentence sentence(String words) {
        int start = TEXT.indexOf(words);
        return new LooseSentence(words, new Passage(start, start + words.length()));
    }
}
