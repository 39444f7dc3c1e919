package followthrough.letter.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.letter.document.process.DocumentReading;
import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    @Test
    void a_picture_is_drawn_once_and_a_broken_document_has_none() throws IOException {
        var sandbox = new Sandbox();
        var reading = new DocumentReading(sandbox);
        var pictures = new PagePictures(reading);
        var opened = new AtomicInteger();
        var letter = letter();
        for (int i = 0; i < 3; i++) {
            assertThat(pictures.of("whole", 1, 300, () -> ByteSource.of(opened(letter, opened))))
                    .isPresent();
            assertThat(pictures.of("broken", 1, 300, () -> ByteSource.of(opened("%PDF-1.7".getBytes(UTF_8), opened))))
                    .isEmpty();
        }
        assertThat(opened).hasValue(2);
        sandbox.destroy();
        assertThat(pictures.of("without a process", 1, 300, () -> ByteSource.of(letter)))
                .isEmpty();
        pictures.destroy();
        assertThat(pictures.of("after the end", 1, 300, () -> ByteSource.of(letter)))
                .isEmpty();
    }

    @Test
    void pictures_asked_for_longest_ago_give_way() {
        var recent = new RecentPictures(1000);
        var first = new RecentPictures.Key("a", 1, 1000);
        var second = new RecentPictures.Key("a", 2, 1000);
        recent.keep(first, picture(300));
        recent.keep(second, picture(200));
        assertThat(recent.get(first)).isPresent();
        recent.keep(new RecentPictures.Key("b", 1, 1000), picture(200));
        assertThat(recent.get(second)).isEmpty();
        assertThat(recent.get(first)).isPresent();
    }

    private static RecentPictures.Picture picture(int bytes) {
        return new RecentPictures.Picture(Optional.of(new byte[bytes]));
    }

    private static byte[] opened(byte[] document, AtomicInteger times) {
        times.incrementAndGet();
        return document;
    }

    private static byte[] letter() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
