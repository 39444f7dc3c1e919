package followthrough.letter.document;

import static followthrough.letter.document.PrintedLetter.BOLD;
import static followthrough.letter.document.PrintedLetter.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.reading.LetterReader;
import followthrough.letter.reading.ReadLetter;
import followthrough.letter.reading.doubt.DoubtKind;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.list.ReadFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the printed letters of the families do to their words, with made-up words. */
class FamilyLayoutsTest {

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void a_letterhead_drawn_after_the_page_it_stands_on_does_not_get_into_a_sentence() {
        var letter = new PrintedLetter().moveTo(160).line("Children who are missing from home are not always");
        letter.at(70, 40, 9, PLAIN, "Example Gate").at(70, 52, 9, PLAIN, "Exampleton EX1 1AA");
        letter.at(300, 40, 9, PLAIN, "T 0300 000 0000").at(300, 52, 9, PLAIN, "www.example.org");
        letter.newPage().line("spoken to when they return.");
        assertThat(Documents.source(letter.pdf()).lines())
                .extracting(Line::text)
                .containsExactly("Children who are missing from home are not always", "spoken to when they return.");
    }

    @Test
    void an_address_in_small_type_at_the_foot_is_no_part_of_the_letter() {
        var letter = new PrintedLetter()
                .line("Leaders know their services well, and families say that they are heard.")
                .line("Plans are clear.");
        letter.at(70, 800, 8, PLAIN, "Example Gate, Exampleton EX1 1AA").at(300, 800, 8, PLAIN, "Textphone 000 0000");
        assertThat(Documents.source(letter.pdf()).lines())
                .extracting(Line::text)
                .containsExactly(
                        "Leaders know their services well, and families say that they are heard.", "Plans are clear.");
    }

    @Test
    void a_sentence_that_leads_in_is_no_finding_although_a_page_ends_in_it() {
        var letter = title().heading("Areas for improvement")
                .moveTo(700)
                .line("22. In order to improve services for looked after")
                .newPage()
                .line("children, the authority should take the following action.")
                .gap()
                .line("Immediately:")
                .gap()
                .bullet("\u2022", "ensure that all health assessments are on time")
                .line("Within three months:")
                .gap()
                .bullet("\u2022", "review the sufficiency of placements,", "and report on it.");
        assertThat(read(letter).findings())
                .extracting(ReadFinding::deadline, ReadFinding::text)
                .containsExactly(
                        tuple("Immediately", "ensure that all health assessments are on time"),
                        tuple("Within three months", "review the sufficiency of placements, and report on it."));
    }

    @Test
    void a_heading_in_the_middle_of_the_line_is_no_column_of_a_table() {
        var letter = title().at(230, 160, 13, BOLD, "Areas for improvement")
                .moveTo(190)
                .bullet("\u2022", "The quality of plans.")
                .bullet("\u2022", "The offer to care leavers.");
        assertThat(texts(letter)).containsExactly("The quality of plans.", "The offer to care leavers.");
    }

    @Test
    void a_heading_of_a_theme_above_the_first_item_is_no_item() {
        var letter = title().heading("Areas for improvement")
                .line("Identifying and managing the risk of harm at the very front door")
                .gap()
                .bullet("\u2022", "Thresholds are not understood. Partners must address this.")
                .line("Leadership and management")
                .gap()
                .bullet("\u2022", "The board sees too little data.");
        assertThat(texts(letter))
                .containsExactly(
                        "Thresholds are not understood. Partners must address this.",
                        "The board sees too little data.");
    }

    @Test
    void a_list_of_which_a_part_is_drawn_elsewhere_in_the_document_is_shown_both_ways() {
        var letter =
                title().heading("Areas for improvement").moveTo(250).bullet("\u2022", "The offer to care leavers.");
        letter.moveTo(300).heading("Main findings").line("Leaders know their services well, and families say so.");
        letter.moveTo(220).bullet("\u2022", "The quality of plans.");
        var read = read(letter);
        assertThat(read.warnings())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.READINGS_DIFFER)
                .extracting(ReadWarning::list, ReadWarning::quote)
                .containsExactly(tuple(1, "The quality of plans.\nThe offer to care leavers."));
        assertThat(read.confidenceOfList(1)).isLessThan(0.6);
    }

    @Test
    void a_list_that_is_the_same_by_document_and_by_page_raises_no_doubt() {
        var letter = title().heading("Areas for improvement")
                .bullet("\u2022", "The quality of plans.", "They are late.")
                .bullet("\u2022", "The offer to care leavers.")
                .heading("Main findings")
                .line("Leaders know their services well, and families say so.");
        assertThat(read(letter).warnings())
                .extracting(ReadWarning::kind)
                .doesNotContain(DoubtKind.READINGS_DIFFER, DoubtKind.LIST_MAY_GO_ON);
    }

    @Test
    void names_of_partners_divide_a_list_that_has_no_bullets() {
        var letter = title().heading("Areas for improvement");
        letter.at(70, letter.y(), 11, BOLD, "Children\u2019s social care")
                .down()
                .gap();
        letter.line("Assessments do not speak of fathers.").gap();
        letter.at(70, letter.y(), 11, BOLD, "Northmoor Constabulary").down().gap();
        letter.line("Officers do not record what children say.").gap();
        letter.at(
                70,
                letter.y(),
                11,
                BOLD,
                "National Probation Service (NPS) and Community Rehabilitation Company (CRC)");
        letter.down().gap().line("Home visits are few.").gap().heading("Next steps");
        assertThat(texts(letter))
                .containsExactly(
                        "Assessments do not speak of fathers.",
                        "Officers do not record what children say.",
                        "Home visits are few.");
    }

    @Test
    void a_row_that_a_page_cut_in_two_goes_on_below_the_head_that_is_printed_again() {
        var letter = new PrintedLetter()
                .heading("Area SEND inspection of Northmoor Local Area Partnership")
                .heading("Areas for priority action");
        head(letter);
        letter.at(76, "NHS Anyshire").at(220, "Leaders should act at once so that no child waits.");
        letter.down().gap().at(76, "Northmoor Council").at(220, "The council should see that plans are on time and");
        head(letter.newPage());
        letter.at(220, "that health has its say in each of them.").down().gap();
        letter.at(76, "NHS Anyshire").at(220, "The board should publish what it spends.");
        letter.down().heading("Local area partnership details").line("Local authority: Northmoor Council");
        assertThat(texts(letter))
                .containsExactly(
                        "Leaders should act at once so that no child waits.",
                        "The council should see that plans are on time and that health has its say in each of them.",
                        "The board should publish what it spends.");
    }

    private static void head(PrintedLetter letter) {
        letter.at(76, letter.y(), 11, BOLD, "Responsible body");
        letter.at(220, letter.y(), 11, BOLD, "Areas for priority action").down().gap();
    }

    @Test
    void a_footer_drawn_first_does_not_stand_in_the_sentence_that_goes_on_overleaf() {
        var letter = title();
        letter.heading("Areas for improvement")
                .bullet("\u2022", "The quality of plans.")
                .moveTo(760);
        foot(letter, "1")
                .bullet("\u2022", "The recording of decisions, so that it is clear why a case is closed, and who");
        foot(letter.newPage(), "2")
                .at(94, "agreed to it with the family.")
                .down()
                .gap();
        letter.bullet("\u2022", "The offer to care leavers.").heading("Main findings");
        foot(letter.newPage(), "3").line("Leaders know their services well, and families say so.");
        assertThat(texts(letter))
                .containsExactly(
                        "The quality of plans.",
                        "The recording of decisions, so that it is clear why a case is closed, and who agreed to it with the family.",
                        "The offer to care leavers.");
    }

    private static PrintedLetter foot(PrintedLetter letter, String number) {
        return letter.at(70, 815, 9, PLAIN, "Inspection of Northmoor").at(290, 815, 9, PLAIN, number);
    }

    private static PrintedLetter title() {
        return new PrintedLetter()
                .heading("Inspection of services for looked after children")
                .line("Northmoor Council");
    }

    private ReadLetter read(PrintedLetter letter) {
        return reader.read(Documents.source(letter.pdf()));
    }

    private List<String> texts(PrintedLetter letter) {
        return read(letter).findings().stream().map(ReadFinding::text).toList();
    }
}
