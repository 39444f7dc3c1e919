package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.reading.doubt.ReadWarning;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UnreadableTest {

    private static final String LETTER = """
            5 May 2011

            Dear Ms Bell

            This letter tells of the inspection of contact, referral and assessment arrangements within Northmoor Council
            children's services on 1 April 2011.
            """;

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());

    @Test
    void nothing_at_all_is_empty() {
        refuses(new byte[0], Reason.EMPTY);
        refuses(" \r\n\t\ufeff\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void programs_pictures_and_archives_are_no_text() {
        refuses(new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 4}, Reason.BINARY);
        refuses(bytes(0xFF, 0xD8, 0xFF, 0xE0, 'J', 'F', 'I', 'F'), Reason.PICTURE);
        refuses(bytes('P', 'K', 3, 4, 20, 10), Reason.DAMAGED);
        assertThatThrownBy(() -> reader.read("Dear \0")).isInstanceOf(LetterUnreadable.class);
    }

    @Test
    void a_pdf_that_holds_nothing_more_is_damaged() {
        refuses("%PDF-1.7\n%more".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
    }

    @Test
    void fifty_megabytes_are_refused_before_they_are_decoded() {
        var large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 0x81);
        refuses(large, Reason.TOO_LARGE);
    }

    @Test
    void an_encoding_that_nothing_fits_is_named() {
        refuses(
                ("Inspection " + "x".repeat(50)).concat("\u0081\u008d").getBytes(StandardCharsets.ISO_8859_1),
                Reason.WRONG_ENCODING);
        refuses(bytes(0xFF, 0xFE, 'D', 0, 'e', 0, 'a'), Reason.WRONG_ENCODING);
        refuses(bytes(0xEF, 0xBB, 0xBF, 'D', 0xC3, 'x'), Reason.WRONG_ENCODING);
    }

    @Test
    void a_text_that_tells_of_no_inspection_is_not_a_letter() {
        refuses("Eggs\n- milk\n- bread\n".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_LETTER);
        refuses(
                "Dear Sir\n\nStrengths\n- none of your business\n\nYours faithfully\nA"
                        .getBytes(StandardCharsets.UTF_8),
                Reason.NOT_A_LETTER);
        refuses("The inspection of the boiler is due.".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_LETTER);
    }

    @Test
    void a_letter_without_findings_is_read_with_a_warning() {
        var letter = reader.read(LETTER);
        assertThat(letter.findings()).isEmpty();
        assertThat(letter.warnings()).extracting(ReadWarning::code).containsExactly("no-findings");
    }

    @Test
    void an_unknown_authority_and_an_unknown_framework_are_read_with_warnings() {
        var letter = reader.read(LETTER.replace("Northmoor", "Nowhere")
                        .replace(
                                "inspection of contact, referral and assessment arrangements",
                                "inspection of arrangements")
                + "\nStrengths\n\n- Much.\n\nYours sincerely\n\nA Bell\n");
        assertThat(letter.authority().name()).isEqualTo("Nowhere Council");
        assertThat(letter.authority().body()).isNull();
        assertThat(letter.framework().code()).isEqualTo("unknown");
        assertThat(letter.findings()).hasSize(1);
        assertThat(letter.warnings())
                .extracting(ReadWarning::code)
                .containsExactly("unknown-framework", "unknown-authority", "short-finding");
    }

    private void refuses(byte[] document, Reason reason) {
        assertThatThrownBy(() -> reader.read(document))
                .asInstanceOf(type(LetterUnreadable.class))
                .extracting(LetterUnreadable::reason)
                .isEqualTo(reason);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
        return bytes;
    }
}
