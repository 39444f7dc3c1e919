package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Mailed;
import followthrough.letter.document.Written;
import followthrough.letter.reading.doubt.DoubtKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words are the same letter, whatever kind of document they come in. */
class EveryFormatTest {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    private static final String LETTER = """
            1 March 2012

            Ms Ada Bell
            Director of Children’s Services
            Northmoor Council

            Dear Ms Bell

            Annual unannounced inspection of contact, referral and assessment arrangements within Northmoor Council children’s services

            This letter summarises the findings of the recent unannounced inspection of contact, referral and assessment arrangements within local authority children’s services in Northmoor Council which was conducted on 24 and 25 January 2012. The inspection was carried out under section 138 of the Education and Inspections Act 2006.

            The inspection identified areas of strength and areas of practice that met requirements, with some areas for development.

            From the evidence gathered, the following features of the service were identified:

            Strengths

            - Duty workers answer calls from schools within the hour & keep a written record.
            - Families say that they are heard:
              o in their own language
              o at a time that suits them.

            The service meets the requirements of statutory guidance in the following areas

            - Referrals are screened on the day of receipt by a qualified manager.
            - Case files hold a chronology. This had been identified as an area for development in October 2009 and has now been addressed.

            Areas for development

            - Strategy discussions are not always recorded. This issue, raised at the previous inspection, has yet to be resolved.
            - Caseloads of newly qualified workers are too high – in some teams twice the agreed number.

            Any areas for development identified above will be specifically considered in any future inspection of services to safeguard children within your area.

            Yours sincerely

            Tom Wren
            Her Majesty’s Inspector
            """;

    private static final String REPORT = """
            Saltby City Council

            Inspection of children’s social care services

            Inspection dates: 4 to 15 March 2019

            Lead inspector: Eve Thorn, Her Majesty’s Inspector

            Services for children in Saltby have declined since the last inspection in 2015.

            What needs to improve?

            - The quality of plans, so that parents know what is expected of them.
            - The offer to care leavers:
              o advice on housing
              o access to their health history.
            - Oversight by managers of decisions that are taken out of hours.

            Areas for priority action

            - The response to children who are missing, which has not improved since it was raised at the last inspection.

            The experiences and progress of children who need help and protection are inadequate

            1. Too many children wait for a social worker. Plans are clear.
            2. The voluntary sector does not have a seat on the board.
            """;

    @Test
    void a_made_up_letter_reads_the_same_in_every_format() {
        var plain = reader.read(LETTER);
        assertThat(plain.findings()).hasSize(6);
        readsTheSame(LETTER, plain);
        var report = reader.read(REPORT);
        assertThat(report.findings()).hasSize(4);
        readsTheSame(REPORT, report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ucra-hillingdon-2011",
                "ucra-hackney-2011",
                "ucra-havering-2011",
                "ucra-westminster-2011",
                "ilacs-hillingdon-2018"
            })
    void a_real_letter_reads_the_same_in_every_format(String name) throws IOException {
        var file = LETTERS.resolve(name + ".txt");
        if (!Files.exists(file)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.exists(file), "the real letters are not at hand");
        var text = Files.readString(file);
        readsTheSame(text, reader.read(text));
    }

    private void readsTheSame(String text, ReadLetter plain) {
        Set<String> headings = new HashSet<>();
        plain.findings().forEach(finding -> headings.add(finding.heading()));
        for (var bold : List.of(headings, Set.<String>of())) {
            var written = Written.of(text, bold);
            assertThat(said(reader.read(written.docx())))
                    .as("Word, headings " + bold)
                    .isEqualTo(said(plain));
            assertThat(said(reader.read(written.docxOfAPrintedPage())))
                    .as("Word, made of a printed page, headings " + bold)
                    .isEqualTo(said(plain));
            assertThat(said(reader.read(written.odt()))).as("OpenDocument").isEqualTo(said(plain));
            assertThat(said(reader.read(written.html()))).as("HTML").isEqualTo(said(plain));
            assertThat(said(reader.read(written.rtf()))).as("RTF").isEqualTo(said(plain));
            assertThat(said(reader.read(Mailed.html(written.html()))))
                    .as("a mail as page of the web")
                    .isEqualTo(said(plain));
        }
        assertThat(said(reader.read(Mailed.quotedPrintable(text)))).as("a mail").isEqualTo(said(plain));
        assertThat(said(reader.read(Mailed.base64(text, "utf-8"))))
                .as("a mail in base64")
                .isEqualTo(said(plain));
        for (var sign : List.of("> ", ">", "| ", ">> ")) {
            assertThat(said(reader.read(Mailed.sentOn(text, sign))))
                    .as("sent on with " + sign)
                    .isEqualTo(said(plain));
        }
        assertThat(said(reader.read(text.getBytes(StandardCharsets.UTF_16)))).isEqualTo(said(plain));
    }

    private static List<Object> said(ReadLetter letter) {
        List<Object> said = new ArrayList<>();
        letter.findings().forEach(one -> said.add(List.of(one.kind(), one.heading(), one.text(), one.recurs())));
        said.add(List.of(letter.framework().code(), letter.authority(), String.valueOf(letter.visit())));
        said.add(List.of(String.valueOf(letter.letterDate()), String.valueOf(letter.inspector()), letter.copies()));
        said.add(List.of(letter.statedCounts(), String.valueOf(letter.addressee())));
        letter.warnings().forEach(warning -> said.add(warning.code() + " " + warning.finding()));
        letter.warnings().stream()
                .filter(warning -> warning.kind() == DoubtKind.UNLISTED_WEAKNESS)
                .forEach(sentence -> said.add(String.valueOf(sentence.quote())));
        return said;
    }
}
