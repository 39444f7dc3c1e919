package followthrough.evidence.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Unread;
import followthrough.plan.sheet.SheetOpening;
import followthrough.preview.NoPreview;
import followthrough.preview.NoPreview.Reason;
import followthrough.preview.Previewing;
import followthrough.preview.Previewing.PdfWords;
import followthrough.shared.ByteSource;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the guard cannot read for the moment, or not to its end, is never clean. */
class GuardingTest {

    private final Previewing previewing = mock(Previewing.class);
    private final SheetOpening sheets = mock(SheetOpening.class);
    private final Guarding guarding = new Guarding(previewing, sheets, "", Clock.systemUTC());

    @Test
    void where_there_is_no_room_to_look_its_uploader_is_to_try_again() {
        when(previewing.pages(any())).thenThrow(new NoPreview(Reason.BUSY));
        when(sheets.words(any())).thenThrow(new Refused(Obstacle.at("file", "sheetsBeingRead")));
        for (var file : List.of(file("audit.pdf", "%PDF-1.7"), file("list.xlsx", "PK")))
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> guarding.in(file))
                    .matches(refused -> refused.obstacles().get(0).code().equals("evidenceBeingRead"));
    }

    @Test
    void what_is_too_much_to_be_read_is_not_clean() {
        when(previewing.pages(any())).thenThrow(new NoPreview(Reason.TOO_DEMANDING));
        when(sheets.words(any())).thenThrow(new Refused(Obstacle.at("file", "sheetTooLarge")));
        assertThat(unread("audit.pdf", "%PDF-1.7")).isEqualTo(Unread.TOO_MUCH);
        assertThat(unread("list.xlsx", "PK")).isEqualTo(Unread.TOO_MUCH);
        assertThat(unread("notes.txt", "Seen. ".repeat(400_000))).isEqualTo(Unread.PARTLY);
        assertThat(unread("notes.txt", "Seen.")).isNull();
    }

    @Test
    void what_is_damaged_or_of_another_kind_or_a_picture_is_not_clean() {
        when(previewing.pages(any())).thenThrow(new NoPreview(Reason.DAMAGED));
        assertThat(unread("audit.pdf", "%PDF-1.7")).isEqualTo(Unread.UNREADABLE);
        assertThat(unread("wall.gif", "GIF89a")).isEqualTo(Unread.PICTURE);
        assertThat(unread("film.bin", "\u0000\u0001")).isEqualTo(Unread.OTHER_KIND);
        assertThat(unread("all.zip", "PK")).isEqualTo(Unread.OTHER_KIND);
        assertThat(unread("mail.eml", "Subject: Ana")).isEqualTo(Unread.PARTLY);
    }

    @Test
    void the_words_of_a_pdf_behind_those_that_are_read_are_not_clean_nor_are_its_scans() {
        when(previewing.pages(any())).thenReturn(new PdfWords(List.of("Seen."), false, false));
        assertThat(unread("audit.pdf", "%PDF-1.7")).isEqualTo(Unread.PARTLY);
        when(previewing.pages(any())).thenReturn(new PdfWords(List.of("Seen."), true, true));
        assertThat(unread("audit.pdf", "%PDF-1.7")).isEqualTo(Unread.SCAN);
    }

    private @Nullable Unread unread(String name, String words) {
        return guarding.in(file(name, words)).unread();
    }

    @Test
    void a_table_that_is_too_long_for_a_plan_is_looked_into_as_text() {
        when(sheets.read(any())).thenThrow(new Refused(Obstacle.at("file", "sheetTooLong", 2_000)));
        assertThat(guarding.in(file("list.csv", "Ana Brown,943 476 5919")).places())
                .hasSize(1);
    }

    private static EvidenceItem file(String name, String words) {
        var content = ByteSource.of(words.getBytes(StandardCharsets.UTF_8));
        var file = new EvidenceFile(name, "*/*", content);
        return new EvidenceItem("Audit", EvidenceKind.DATA, LocalDate.of(2026, 9, 1), "", file);
    }
}
