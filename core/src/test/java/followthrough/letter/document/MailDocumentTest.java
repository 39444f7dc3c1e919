package followthrough.letter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.Source.Way;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailDocumentTest {

    private static final String NOTE = "Dear all,\n\nPlease find attached the letter.\n\nKind regards\nAnn";
    private static final String LETTER = ("The inspection found that plans are clear and that children are seen. "
                            .repeat(10)
                    + "\n\nAreas for development\n\n- Chronologies are missing.\n- Supervision is late.\n")
            .repeat(2);
    private static final Mailed.File LOGO =
            new Mailed.File("image001.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});

    @Test
    void a_note_that_covers_a_letter_gives_way_to_it_and_this_is_said() {
        var word = new Mailed.File("Outcome letter.docx", "application/msword", word(LETTER));
        var source = read(Mailed.attached(NOTE, List.of(LOGO, word)));
        assertThat(source.text()).startsWith("The inspection found").doesNotContain("Kind regards");
        assertThat(source.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.way()).isEqualTo(Way.ATTACHED);
            assertThat(remark.told()).isEqualTo("Outcome letter.docx");
        });
    }

    @Test
    void the_same_letter_in_two_forms_is_one() {
        var pdf =
                new Mailed.File("Letter.pdf", "application/pdf", MadePdf.of(LETTER.replaceAll("(.{60,70}) ", "$1\n")));
        var word = new Mailed.File("Letter.docx", "application/msword", word(LETTER));
        var mail = Mailed.attached(NOTE, List.of(pdf, word));
        assertThat(read(mail).layout().pages()).isNotEmpty();
        assertThat(Documents.printed(mail)).as("its pages are shown").isEqualTo(pdf.content());
    }

    @Test
    void two_letters_are_for_a_person_to_tell_apart() {
        var one = new Mailed.File("One.docx", "application/msword", word(LETTER));
        var other = new Mailed.File("Two.docx", "application/msword", word("Another one. " + LETTER));
        assertThat(reason(Mailed.attached(NOTE, List.of(one, other)))).isEqualTo(Reason.SEVERAL_ATTACHED);
    }

    @Test
    void a_letter_in_the_mail_itself_is_read_and_what_is_attached_is_named() {
        var table = new Mailed.File("Timetable.txt", "text/plain", "Monday\nTuesday\n".getBytes(UTF_8));
        var source = read(Mailed.attached(LETTER, List.of(LOGO, table)));
        assertThat(source.text()).startsWith("The inspection found");
        assertThat(source.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.way()).isEqualTo(Way.OTHERS_ATTACHED);
            assertThat(remark.told()).isEqualTo("Timetable.txt");
        });
    }

    @Test
    void a_mail_within_a_mail_is_opened() {
        var word = new Mailed.File("Letter.docx", "application/msword", word(LETTER));
        var inner = new Mailed.File("FW Letter.eml", "message/rfc822", Mailed.attached(NOTE, List.of(word)));
        assertThat(read(Mailed.attached("FYI", List.of(inner))).text()).startsWith("The inspection found");
    }

    @Test
    void what_cannot_be_read_says_why() {
        var scan = new Mailed.File("Scan.zip", "application/zip", Written.zip(java.util.Map.of("a.txt", "words")));
        assertThat(reason(Mailed.attached("", List.of(scan)))).isEqualTo(Reason.ARCHIVE);
        assertThat(reason(Mailed.attached("", List.of(LOGO)))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void characters_of_other_alphabets_and_old_programs_arrive() {
        assertThat(read(Mailed.base64("The child\u2019s plan \u2013 late", "windows-1252"))
                        .text())
                .contains("child\u2019s plan \u2013 late");
        var unknown =
                new String(Mailed.quotedPrintable("Caf\u00e9"), UTF_8).replace("charset=\"utf-8\"", "charset=none");
        assertThat(read(unknown.getBytes(UTF_8)).text()).contains("Caf\u00e9");
    }

    @Test
    void a_letter_that_begins_with_names_and_colons_is_no_mail() {
        assertThat(Kind.unpacked("From: the chair\nTo: the board\n\nDear all".getBytes(UTF_8)))
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void a_table_and_a_quotation_are_no_mail_that_was_sent_on() {
        var text = "| a | b |\n| c | d |\n| e | f |\n| g | h |\n| i | j |\n\n> a quotation\n\nand more\n";
        assertThat(PlainText.source(text).text()).isEqualTo(text);
    }

    private static byte[] word(String text) {
        return Written.of(text, Set.of()).docx();
    }

    private static Source read(byte[] mail) {
        return Documents.source(mail);
    }

    private static Reason reason(byte[] mail) {
        var thrown = new Reason[1];
        assertThatThrownBy(() -> read(mail))
                .asInstanceOf(type(LetterUnreadable.class))
                .satisfies(unreadable -> thrown[0] = unreadable.reason());
        return thrown[0];
    }
}
