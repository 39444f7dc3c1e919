package followthrough.web.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.document.Layout;
import followthrough.letter.document.Region;
import followthrough.letter.quotation.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages of a long letter are shown, and what stands on them. */
class PageRangeTest {

    @Test
    void pages_are_turned_one_by_one_or_held_beside_each_other_and_never_beyond_the_letter() {
        assertThat(PageRange.at(7).turned("after", null)).isEqualTo(PageRange.at(8));
        assertThat(PageRange.at(7).turned("before", null)).isEqualTo(PageRange.at(6));
        assertThat(PageRange.at(7).turned("more", null)).isEqualTo(new PageRange(7, 8));
        assertThat(PageRange.at(7).turned("go", 40)).isEqualTo(PageRange.at(40));
        assertThat(PageRange.at(7).turned("go", null).turned("sideways", 3)).isEqualTo(PageRange.at(7));
        assertThat(new PageRange(-3, 2_000_000).within(47)).isEqualTo(new PageRange(1, 4));
        assertThat(PageRange.at(99).within(47)).isEqualTo(PageRange.at(47));
        assertThat(new PageRange(3, 1).within(47)).isEqualTo(PageRange.at(3));
        assertThat(new PageRange(7, 10).canGrow(47)).isFalse();
        assertThat(PageRange.at(47).canGrow(47)).isFalse();
    }

    @Test
    void a_page_holds_the_sentences_that_stand_on_it_also_with_one_end_only() {
        var layout = new Layout(
                List.of(new Layout.Page(595, 842), new Layout.Page(595, 842), new Layout.Page(595, 842)),
                List.of(word(0, 4, 1), word(5, 9, 1), word(10, 14, 2)));
        var pages = LetterParts.of("One. two, six. End", layout);
        assertThat(pages.parts()).containsExactly(new Passage(0, 9), new Passage(10, 14), new Passage(0, 0));
        assertThat(pages.hold(1, 1, 5, 14)).isTrue();
        assertThat(pages.hold(2, 2, 5, 14)).isTrue();
        assertThat(pages.hold(2, 3, 0, 4)).isFalse();
        assertThat(pages.holding(11)).isEqualTo(2);
        assertThat(pages.holding(-1)).isEqualTo(1);
    }

    @Test
    void a_text_without_pages_comes_in_parts_that_leave_nothing_out() {
        var text = "This is one sentence. ".repeat(150);
        var parts = LetterParts.of(text, Layout.NONE).parts();
        assertThat(parts).hasSize(3);
        assertThat(parts.get(0).start()).isZero();
        assertThat(parts.get(1).start()).isEqualTo(parts.get(0).end());
        assertThat(parts.get(2).end()).isEqualTo(text.length());
        assertThat(LetterParts.of("", Layout.NONE).count()).isEqualTo(1);
    }

    private static Layout.Word word(int start, int end, int page) {
        return new Layout.Word(start, end, new Region(page, 70, 100, 20, 10));
    }
}
