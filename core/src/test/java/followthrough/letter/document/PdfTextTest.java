package followthrough.letter.document;

import static followthrough.letter.document.PrintedLetter.BOLD;
import static followthrough.letter.document.PrintedLetter.PLAIN;
import static followthrough.letter.document.PrintedLetter.SYMBOLS;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.reading.LetterReader;
import followthrough.letter.reading.ReadLetter;
import followthrough.letter.reading.list.ReadFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void running_heads_page_numbers_and_footnotes_are_no_part_of_the_letter() {
        var letter = new PrintedLetter();
        for (int page = 1; page <= 4; page++) {
            letter.at(70, 800, 9, PLAIN, "Inspection report: Northmoor, page by page")
                    .at(520, 800, 9, PLAIN, String.valueOf(page));
            letter.line("Words of page " + "one two three four".split(" ", -1)[page - 1] + ".");
            if (page == 2) {
                letter.at(70, letter.y(), 11, PLAIN, "Children wait too long").at(184, letter.y() - 4, 6, PLAIN, "1");
                letter.at(70, 720, 8, PLAIN, "1 The council told inspectors so.");
            }
            if (page < 4) letter.newPage();
        }
        var source = Documents.source(letter.pdf());
        assertThat(source.lines())
                .extracting(Line::text)
                .containsExactly(
                        "Words of page one.",
                        "Words of page two.",
                        "Children wait too long",
                        "Words of page three.",
                        "Words of page four.");
        assertThat(source.lines()).extracting(Line::page).containsExactly(1, 2, 2, 3, 4);
    }

    @Test
    void a_table_of_contents_opens_no_section() {
        var letter = new PrintedLetter().heading("Contents");
        for (var entry : List.of("Summary", "Recommendations", "Leadership", "The safeguarding board")) {
            letter.at(70, entry).at(500, "7").down();
        }
        var advice = "Supervise every worker each month, and write down what was agreed.";
        letter.newPage().heading("Recommendations").line(advice);
        assertThat(Documents.source(letter.pdf()).lines())
                .extracting(Line::text)
                .containsExactly("Contents", "Recommendations", advice);
    }

    @Test
    void every_word_has_a_box_on_its_page() {
        var source = Documents.source(new PrintedLetter()
                .line("First page.")
                .newPage()
                .line("Supervision is not regular.")
                .pdf());
        int start = source.text().indexOf("not regular");
        var boxes = source.layout().regions(start, start + "not regular".length());
        assertThat(source.layout().pages()).hasSize(2);
        assertThat(boxes).hasSize(1);
        assertThat(boxes.get(0).page()).isEqualTo(2);
        assertThat(boxes.get(0).left()).isBetween(140.0, 165.0);
        assertThat(boxes.get(0).top()).isBetween(85.0, 100.0);
    }

    @Test
    void bullets_of_symbol_fonts_are_bullets_whatever_letter_stands_for_them() {
        var letter = focusedVisit().heading("What needs to improve in this area of social work practice?");
        double y = letter.y();
        letter.at(76, y, 11, SYMBOLS, "\u25a0").at(94, y, 11, PLAIN, "The timeliness of visits.");
        letter.moveTo(y + 28)
                .bullet("\u2022", "The quality of plans, so that every", "family knows what will happen.")
                .heading("Main findings")
                .line("Most children are seen.");
        assertThat(reader.read(letter.pdf()).findings())
                .extracting(ReadFinding::text)
                .containsExactly(
                        "The timeliness of visits.",
                        "The quality of plans, so that every family knows what will happen.");
    }

    @Test
    void type_made_bold_by_printing_it_twice_is_read_once() {
        var letter = new PrintedLetter();
        letter.line("Plans for all").at(70.3, 100, 11, PLAIN, "Plans for all");
        double x = 70;
        for (var word : List.of("Look", "at", "it")) {
            letter.at(x, 128, 11, PLAIN, word).at(x + 0.3, 128, 11, PLAIN, word);
            x += 30;
        }
        x = 70;
        for (var character : List.of("A", "s", "s", "e", "s", "s")) {
            letter.at(x, 156, 11, PLAIN, character).at(x, 156.3, 11, PLAIN, character);
            x += 7;
        }
        letter.moveTo(184).line("First of two lines").line("second of two lines");
        letter.moveTo(184).line("First of two lines").line("second of two lines");
        assertThat(Documents.source(letter.pdf()).lines())
                .extracting(Line::text)
                .containsExactly("Plans for all", "Look at it", "Assess", "First of two lines", "second of two lines");
    }

    @Test
    void an_item_goes_on_over_the_end_of_a_page() {
        var letter = focusedVisit().heading("What needs to improve?").moveTo(740);
        letter.bullet("\u2022", "The oversight of managers, which does not")
                .newPage()
                .at(94, "reach every child.")
                .down()
                .gap()
                .bullet("\u2022", "Recording.")
                .heading("Main findings")
                .line("Most children are seen.");
        var read = reader.read(letter.pdf());
        assertThat(read.findings())
                .extracting(ReadFinding::text)
                .containsExactly("The oversight of managers, which does not reach every child.", "Recording.");
        assertThat(boxes(read, 0)).extracting(Region::page).containsExactly(1, 2);
    }

    @Test
    void each_row_of_a_table_is_one_finding_without_who_is_responsible() {
        var letter = new PrintedLetter();
        letter.heading("Inspection of Northmoor Local Area Partnership")
                .line("Inspection dates: 12 to 16 February 2024");
        letter.heading("Areas for priority action").at(76, letter.y(), 11, BOLD, "Responsible body");
        letter.at(250, letter.y(), 11, BOLD, "Areas for priority action").down().gap();
        row(letter, "Leaders should make sure that plans", "are written in time. They should urgently improve:");
        letter.at(262, "\u2022 advice from health services").down();
        letter.at(262, "\u2022 annual reviews.").down();
        row(letter, "Leaders should listen to young people", "and to their parents.");
        letter.heading("Areas for improvement")
                .line("Leaders should publish what is on offer, and make it known to all who could use it.")
                .gap()
                .line("Leaders should agree on training.");
        var findings = reader.read(letter.pdf()).findings();
        assertThat(findings)
                .extracting(ReadFinding::text)
                .containsExactly(
                        "Leaders should make sure that plans are written in time. They should urgently improve:"
                                + " advice from health services annual reviews.",
                        "Leaders should listen to young people and to their parents.",
                        "Leaders should publish what is on offer, and make it known to all who could use it.",
                        "Leaders should agree on training.");
        assertThat(findings)
                .extracting(finding -> finding.kind().code())
                .containsExactly("priority-action", "priority-action", "area-for-improvement", "area-for-improvement");
    }

    private static void row(PrintedLetter letter, String... lines) {
        double top = letter.y();
        letter.at(76, "Northmoor Council").down().at(76, "and its partners").moveTo(top);
        for (var line : lines) letter.at(250, line).down();
    }

    private static PrintedLetter focusedVisit() {
        return new PrintedLetter()
                .line("4 March 2022")
                .gap()
                .line("Dear Ms Ash")
                .heading("Focused visit to Northmoor children\u2019s services")
                .line(
                        "This letter summarises the findings of the focused visit to Northmoor on 1 and 2 February 2022.");
    }

    private static List<Region> boxes(ReadLetter letter, int finding) {
        return letter.findings().get(finding).spans().stream()
                .flatMap(span -> letter.layout().regions(span.start(), span.end()).stream())
                .toList();
    }
}
