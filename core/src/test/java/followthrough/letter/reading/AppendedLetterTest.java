package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.list.ReadFinding;
import org.junit.jupiter.api.Test;

/** Of a report to councillors only the letter is read that is appended to it. */
class AppendedLetterTest {

    private static final String REPORT = """
            Northmoor Council

            Corporate Parenting Committee

            Agenda item 7

            Report of the Director of Children's Services

            Date of meeting: 14 June 2012

            Wards affected: all

            1. Purpose of the report

            1.1 To tell members of the outcome of an inspection.

            2. Recommendations

            2.1 Members should note the letter.
            2.2 The committee should receive an action plan in September.

            3. Financial implications

            3.1 There are none.

            Background papers: none

            Appendix 1: the letter

            """;

    private static final String LETTER = """
            1 March 2012

            Ms Ada Bell
            Director of Children's Services
            Northmoor Council

            Dear Ms Bell

            Annual unannounced inspection of contact, referral and assessment arrangements within Northmoor Council children's services

            This letter summarises the findings of the recent unannounced inspection of contact, referral and assessment arrangements within local authority children's services in Northmoor Council which was conducted on 24 and 25 January 2012.

            Strengths

            - Duty workers answer calls from schools within the hour.

            Areas for development

            - Strategy discussions are not always recorded.
            - Caseloads of newly qualified workers are too high.

            Yours sincerely

            Tom Wren
            Her Majesty's Inspector
            """;

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void the_letter_is_cut_out_and_this_is_said() {
        var alone = reader.read(LETTER);
        var read = reader.read(REPORT + LETTER + "\n\nAppendix 2: the plan\n\nRecommendations\n\n- Appoint a lead.\n");

        assertThat(alone.findings()).hasSize(3);
        assertThat(read.findings())
                .extracting(ReadFinding::text)
                .containsExactlyElementsOf(
                        alone.findings().stream().map(ReadFinding::text).toList());
        assertThat(read.letterDate()).isEqualTo(alone.letterDate());
        assertThat(read.visit()).isEqualTo(alone.visit());
        assertThat(read.inspector()).isEqualTo(alone.inspector());
        assertThat(read.addressee()).isEqualTo(alone.addressee());
        assertThat(read.warnings()).extracting(ReadWarning::code).contains("letter-in-report");
        assertThat(read.text()).as("places refer to the whole").contains("Agenda item 7");
    }

    @Test
    void a_letter_that_stands_alone_is_left_whole() {
        assertThat(reader.read(LETTER).warnings())
                .extracting(ReadWarning::code)
                .doesNotContain("letter-in-report", "lost-lines");
    }

    @Test
    void a_text_on_one_line_is_asked_about() {
        var filler = "The service has made progress since the last inspection of its arrangements. ".repeat(30);
        var read = reader.read(LETTER.replace("Strengths", filler + "Strengths").replaceAll("\\s*\\n\\s*", " "));
        assertThat(read.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("lost-lines");
            assertThat(warning.place()).isNotNull();
        });
    }

    @Test
    void a_short_text_on_one_line_is_asked_about_by_its_bullets() {
        var read = reader.read("Inspection of contact, referral and assessment arrangements within Wiltshire Council."
                + " Areas for development • Assessments lack analysis. • Partners are not told. • Records are thin.");
        assertThat(read.findings()).isEmpty();
        assertThat(read.warnings()).extracting(ReadWarning::code).contains("lost-lines");
    }
}
