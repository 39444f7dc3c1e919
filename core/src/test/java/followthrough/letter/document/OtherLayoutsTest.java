package followthrough.letter.document;

import static followthrough.letter.document.PrintedLetter.BOLD;
import static followthrough.letter.document.PrintedLetter.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import followthrough.inspection.Authorities;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Frameworks;
import followthrough.letter.reading.LetterReader;
import followthrough.letter.reading.ReadLetter;
import followthrough.letter.reading.doubt.DoubtKind;
import followthrough.letter.reading.list.ReadFinding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts that the letters at hand do not have: what is read is right, or doubted at its place. */
class OtherLayoutsTest {

    private static final String FIRST = "The quality of plans, which do not say what is to change for a child.";
    private static final String SECOND = "The offer to care leavers.";
    private static final String THIRD =
            "The recording of decisions, so that families and those who read their files later understand them.";

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void a_boxed_study_with_bullets_of_its_own_that_is_drawn_last_is_no_part_of_the_list() {
        var letter = list(title().heading("What needs to improve?"));
        letter.heading("Main findings").line("Leaders know their services well, and families say so.");
        letter.newPage().line("Social workers see children often and know them well.");
        letter.moveTo(520)
                .at(110, 400, 11, BOLD, "Practice study: a good start")
                .moveTo(420);
        letter.bullet("\u2022", "A child was seen on the day of the call.")
                .bullet("\u2022", "Her school was told at once.");
        assertThat(texts(read(letter))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_boxed_study_within_the_list_that_is_drawn_last_is_no_part_of_it_or_is_doubted() {
        var letter = title().heading("What needs to improve?");
        letter.bullet("\u2022", "The quality of plans, which do not say what is to", "change for a child.");
        double box = letter.y();
        letter.moveTo(box + 100).bullet("\u2022", SECOND);
        letter.heading("Main findings").line("Leaders know their services well, and families say so.");
        letter.moveTo(box)
                .at(110, box, 11, BOLD, "Practice study: a good start")
                .down();
        letter.bullet("\u2022", "A child was seen on the day of the call.")
                .bullet("\u2022", "Her school was told at once.");
        var read = read(letter);
        assertThat(texts(read)).startsWith(FIRST, SECOND);
        assertThat(texts(read)).noneMatch(text -> text.contains("seen on the day"));
    }

    @Test
    void strengths_in_the_left_column_and_areas_in_the_right_one_are_two_lists_when_drawn_row_by_row() {
        var letter = columnHeads();
        left(letter, 190, "\u2022", "Families are heard, and say");
        right(letter, 190, "\u2022", "The quality of plans, which");
        left(letter, 204, "", "so in their own words.");
        right(letter, 204, "", "do not say what is to change.");
        left(letter, 232, "\u2022", "Visits are frequent.");
        right(letter, 232, "\u2022", SECOND);
        readsColumns(letter);
    }

    @Test
    void strengths_in_the_left_column_and_areas_in_the_right_one_are_two_lists_when_drawn_column_by_column() {
        var letter = title().at(70, 160, 12, BOLD, "Strengths");
        left(letter, 190, "\u2022", "Families are heard, and say");
        left(letter, 204, "", "so in their own words.");
        left(letter, 232, "\u2022", "Visits are frequent.");
        letter.at(310, 160, 12, BOLD, "Areas for improvement");
        right(letter, 190, "\u2022", "The quality of plans, which");
        right(letter, 204, "", "do not say what is to change.");
        right(letter, 232, "\u2022", SECOND);
        readsColumns(letter);
    }

    private void readsColumns(PrintedLetter letter) {
        letter.moveTo(280).heading("Main findings");
        letter.line("Leaders know their services well, and families say so.")
                .line("They are seen by whoever leads the council.");
        assertThat(read(letter).findings())
                .extracting(ReadFinding::kind, ReadFinding::text)
                .containsExactly(
                        tuple(FindingKind.STRENGTH, "Families are heard, and say so in their own words."),
                        tuple(FindingKind.STRENGTH, "Visits are frequent."),
                        tuple(
                                FindingKind.AREA_FOR_IMPROVEMENT,
                                "The quality of plans, which do not say what is to change."),
                        tuple(FindingKind.AREA_FOR_IMPROVEMENT, SECOND));
    }

    private static PrintedLetter columnHeads() {
        return title().at(70, 160, 12, BOLD, "Strengths").at(310, 160, 12, BOLD, "Areas for improvement");
    }

    private static void left(PrintedLetter letter, double y, String bullet, String words) {
        if (!bullet.isEmpty()) letter.at(70, y, 11, PLAIN, bullet);
        letter.at(84, y, 11, PLAIN, words);
    }

    private static void right(PrintedLetter letter, double y, String bullet, String words) {
        if (!bullet.isEmpty()) letter.at(310, y, 11, PLAIN, bullet);
        letter.at(324, y, 11, PLAIN, words);
    }

    @Test
    void bullets_that_a_converter_turned_into_blanks_leave_one_finding_that_is_doubted() {
        var text = """
                Inspection of Northmoor local authority children’s services

                Inspection dates: 4 to 15 March 2024

                What needs to improve?

                     The quality of plans, which do not say what is to
                     change for a child.
                     The offer to care leavers.
                     The recording of decisions, so that families and those
                     who read their files later understand them.

                The experiences and progress of children who need help and protection: good

                1. Children are safe.
                """;
        var read = reader.read(text);
        assertThat(texts(read)).containsExactly(FIRST + " " + SECOND + " " + THIRD);
        assertThat(read.warnings())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.MAY_BE_SEVERAL)
                .hasSize(1);
        assertThat(read.confidence(1)).isLessThan(0.6);
    }

    @Test
    void a_page_that_a_browser_saved_has_shapes_for_bullets_and_its_items_are_read() {
        var letter = title().heading("What needs to improve?");
        for (var item : List.of(
                List.of("The quality of plans, which do not say what is to", "change for a child."),
                List.of(SECOND),
                List.of(
                        "The recording of decisions, so that families and those",
                        "who read their files later understand them."))) {
            item.forEach(line -> letter.at(94, line).down());
        }
        letter.heading("Main findings").line("Leaders know their services well, and families say so.");
        var read = read(letter);
        assertThat(texts(read)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_page_of_pdftohtml_is_read_line_by_line() {
        var html = """
                <!DOCTYPE html><html><head><title>report-html.html</title></head><body bgcolor="#A0A0A0">
                <div id="page1-div" style="position:relative;width:892px;height:1262px;">
                <p style="position:absolute;top:80px;left:106px;white-space:nowrap" class="ft10"><b>Inspection of Northmoor local authority children’s services</b></p>
                <p style="position:absolute;top:110px;left:106px;white-space:nowrap" class="ft11">Inspection&#160;dates:&#160;4&#160;to&#160;15&#160;March&#160;2024</p>
                <p style="position:absolute;top:190px;left:106px;white-space:nowrap" class="ft10"><b>What needs to improve?&#160;</b></p>
                <p style="position:absolute;top:220px;left:106px;white-space:nowrap" class="ft12">◼</p>
                <p style="position:absolute;top:220px;left:133px;white-space:nowrap" class="ft11">The&#160;quality&#160;of&#160;plans,&#160;which&#160;do not say what is to&#160;</p>
                <p style="position:absolute;top:240px;left:133px;white-space:nowrap" class="ft11">change for a child.&#160;</p>
                <p style="position:absolute;top:266px;left:106px;white-space:nowrap" class="ft12">◼</p>
                <p style="position:absolute;top:266px;left:133px;white-space:nowrap" class="ft11">The offer to care leavers.&#160;</p>
                <p style="position:absolute;top:290px;left:106px;white-space:nowrap" class="ft12">◼</p>
                <p style="position:absolute;top:290px;left:133px;white-space:nowrap" class="ft11">The recording of decisions, so that families and those<br/>who read their files later understand them.&#160;</p>
                <p style="position:absolute;top:340px;left:106px;white-space:nowrap" class="ft10"><b>The experiences and progress of children who need help and protection:&#160;good</b></p>
                <p style="position:absolute;top:370px;left:106px;white-space:nowrap" class="ft11">1.&#160;Children are safe.</p>
                </div></body></html>
                """;
        var read = reader.read(html.getBytes(StandardCharsets.UTF_8));
        assertThat(texts(read)).containsExactly(FIRST, SECOND, THIRD);
    }

    private static PrintedLetter list(PrintedLetter letter) {
        return letter.bullet("\u2022", "The quality of plans, which do not say what is to", "change for a child.")
                .bullet("\u2022", SECOND)
                .bullet(
                        "\u2022",
                        "The recording of decisions, so that families and those",
                        "who read their files later understand them.");
    }

    private static PrintedLetter title() {
        return new PrintedLetter()
                .heading("Inspection of Northmoor local authority children\u2019s services")
                .line("Inspection dates: 4 to 15 March 2024");
    }

    private ReadLetter read(PrintedLetter letter) {
        return reader.read(Documents.source(letter.pdf()));
    }

    private static List<String> texts(ReadLetter read) {
        return read.findings().stream().map(ReadFinding::text).toList();
    }
}
