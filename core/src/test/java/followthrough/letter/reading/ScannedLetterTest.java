package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import followthrough.inspection.Authorities;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Documents;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.MadePdf;
import followthrough.letter.document.Mailed;
import followthrough.letter.document.ReadingProgress;
import followthrough.letter.document.Scanned;
import followthrough.letter.document.ScannedDocument;
import followthrough.letter.document.Source;
import followthrough.letter.document.Source.Way;
import followthrough.letter.document.scan.Recognition;
import followthrough.letter.reading.list.ReadFinding;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;

/** A letter whose pages are pictures is read like the letter, and says where it may not be what is printed. */
class ScannedLetterTest {

    private static final String LETTER = """
            1 March 2012

            Ms Ada Bell
            Director of Children's Services
            Northmoor Council

            Dear Ms Bell

            Annual unannounced inspection of contact, referral and
            assessment arrangements within Northmoor Council children's services

            This letter summarises the findings of the recent unannounced inspection of
            contact, referral and assessment arrangements within local authority children's
            services in Northmoor Council which was conducted on 24 and 25 January 2012.

            From the evidence gathered, the following features of the service were identified:

            Strengths

            \u2022    Duty workers answer calls from schools within the hour and keep a written
                  record of each of them.
            \u2022    Families say that they are heard in their own language.

            Areas for development

            \u2022    Strategy discussions are not always recorded. This issue, raised at the
                  previous inspection, has yet to be resolved.
            \u2022    Caseloads of newly qualified workers are too high.

            Any areas for development identified above will be specifically considered in
            any future inspection of services to safeguard children within your area.

            Yours sincerely

            Tom Wren
            Her Majesty's Inspector
            """;

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void a_scan_says_the_same_as_the_letter() {
        var scan = scanned(MadePdf.of(LETTER));
        var read = reader.read(scan);
        var printed = reader.read(MadePdf.of(LETTER));

        assertThat(read.findings())
                .extracting(ReadFinding::text)
                .containsExactlyElementsOf(
                        printed.findings().stream().map(ReadFinding::text).toList());
        assertThat(read.findings())
                .extracting(ReadFinding::kind)
                .containsExactly(
                        FindingKind.STRENGTH,
                        FindingKind.STRENGTH,
                        FindingKind.AREA_FOR_IMPROVEMENT,
                        FindingKind.AREA_FOR_IMPROVEMENT);
        assertThat(read.visit()).isEqualTo(printed.visit());
        assertThat(read.letterDate()).isEqualTo(printed.letterDate());
        assertThat(read.authority()).isEqualTo(printed.authority());
        assertThat(read.warnings()).anyMatch(warning -> warning.code().equals("recognised"));
    }

    @Test
    void its_words_stand_where_they_are_printed() {
        var source = scanned(MadePdf.of(LETTER));
        var text = source.text();
        int at = text.indexOf("Caseloads");
        var printed = MadePdf.of(LETTER);
        var expected = Documents.source(printed);
        int there = expected.text().indexOf("Caseloads");
        var box = source.layout().regions(at, at + 9).get(0);
        var same = expected.layout().regions(there, there + 9).get(0);
        assertThat(box.left()).isCloseTo(same.left(), within(4.0));
        assertThat(box.bottom()).isCloseTo(same.bottom(), within(5.0));
    }

    /** Type that is half worn away: what is recognised of it is told at its place. */
    @Test
    void words_that_are_not_surely_recognised_are_told_at_their_place() {
        var smudged = MadePdf.of(LETTER, document -> {
            var page = document.getPage(0);
            try (var ink = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                int line = (int) LETTER.lines()
                        .takeWhile(words -> !words.contains("Caseloads"))
                        .count();
                float y = 740 - 14 * line;
                for (int i = 0; i < 90; i += 3) {
                    ink.moveTo(100 + i, y - 2);
                    ink.lineTo(104 + i, y + 9);
                }
                ink.setLineWidth(0.7f);
                ink.stroke();
            }
        });
        var scan = scanned(smudged);
        assertThat(scan.remarks())
                .filteredOn(remark -> remark.way() == Way.DOUBTFUL_WORD)
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(scan.text().substring(remark.start(), remark.end()))
                        .isEqualTo(remark.told()));
        assertThat(reader.read(scan).warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("doubtful-words");
            assertThat(warning.finding()).isEqualTo(4);
        });
    }

    @Test
    void without_the_program_the_scan_is_refused_as_before() {
        var scan = Scanned.of(MadePdf.of(LETTER));
        assertThatThrownBy(() ->
                        ScannedDocument.source(scan, new Recognition("/nowhere/tesseract"), ReadingProgress.UNHEARD))
                .isInstanceOf(LetterUnreadable.class)
                .extracting(refused -> ((LetterUnreadable) refused).reason())
                .isEqualTo(LetterUnreadable.Reason.SCANNED);
    }

    /** A note that covers a scan is how many letters come. */
    @Test
    void a_scan_that_a_mail_brings_is_read_like_one_that_is_handed_in() {
        var scan = new Mailed.File("Letter.pdf", "application/pdf", Scanned.of(MadePdf.of(LETTER)));
        var mail = Mailed.attached("Please find attached the letter.", List.of(scan));
        assertThat(Documents.printed(mail)).as("its pages are shown").isEqualTo(scan.content());
        assertThatThrownBy(() -> Documents.source(mail))
                .extracting(refused -> ((LetterUnreadable) refused).reason())
                .isEqualTo(LetterUnreadable.Reason.SCANNED);
        assertThatThrownBy(() ->
                        ScannedDocument.source(mail, new Recognition("/nowhere/tesseract"), ReadingProgress.UNHEARD))
                .extracting(refused -> ((LetterUnreadable) refused).reason())
                .isEqualTo(LetterUnreadable.Reason.SCANNED);
        var source = ScannedDocument.source(mail, Scanned.recognition(), ReadingProgress.UNHEARD);
        assertThat(source.remarks()).anyMatch(remark -> remark.way() == Way.ATTACHED);
        assertThat(reader.read(source).findings()).hasSize(4);
    }

    private static Source scanned(byte[] printed) {
        return ScannedDocument.source(Scanned.of(printed), Scanned.recognition(), ReadingProgress.UNHEARD);
    }
}
