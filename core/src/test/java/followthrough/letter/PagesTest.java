package followthrough.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.letter.document.Documents;
import followthrough.letter.document.Layout;
import followthrough.letter.document.Region;
import followthrough.letter.document.process.PageDrawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Where words stand on pages, kept in few bytes, and how wide pages are drawn. */
class PagesTest {

    @Test
    void a_layout_comes_back_as_it_was_packed_to_a_tenth_of_a_point() {
        var layout = new Layout(
                List.of(new Layout.Page(595.3, 841.9), new Layout.Page(14400, 3)),
                List.of(
                        new Layout.Word(0, 4, new Region(1, 72, 90.5, 30.2, 11)),
                        new Layout.Word(5, 9, new Region(1, 104.9, 90.5, 28, 11)),
                        new Layout.Word(2000, 2001, new Region(2, 14000, 0, 5.4, 2.9)),
                        new Layout.Word(10, 12, new Region(1, 0, 700, 6, 9))));
        assertThat(PackedLayout.unpack(PackedLayout.pack(layout))).isEqualTo(layout);
        assertThat(PackedLayout.unpack(PackedLayout.pack(Layout.NONE))).isEqualTo(Layout.NONE);
    }

    @Test
    void a_page_of_words_takes_about_three_bytes_for_each() throws IOException {
        var layout = Documents.source(letter(40)).layout();
        assertThat(layout.words()).hasSizeGreaterThan(300);
        assertThat(PackedLayout.pack(layout).length).isLessThan(layout.words().size() * 5);
    }

    @Test
    void a_page_is_drawn_as_wide_as_it_is_asked_for_and_never_too_large() throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(PageDrawing.png(letter(3), 1, 1000)));
        assertThat(drawn.getWidth()).isBetween(999, 1001);
        var scroll = ImageIO.read(new ByteArrayInputStream(PageDrawing.png(page(100, 14000), 1, 1000)));
        assertThat((long) scroll.getWidth() * scroll.getHeight()).isLessThan(8_100_000);
        assertThatThrownBy(() -> PageDrawing.png(letter(3), 2, 1000)).isInstanceOf(IOException.class);
    }

    private static byte[] letter(int lines) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setLeading(15);
                content.newLineAtOffset(72, 760);
                for (int i = 0; i < lines; i++) {
                    content.showText("Line " + i + " of what Northmoor was told about its visits.");
                    content.newLine();
                }
                content.endText();
            }
            return bytes(pdf);
        }
    }

    private static byte[] page(float width, float height) throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(new PDRectangle(width, height)));
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
