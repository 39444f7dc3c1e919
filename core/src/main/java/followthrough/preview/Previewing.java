package followthrough.preview;

import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.process.DocumentReading;
import followthrough.preview.NoPreview.Reason;
import followthrough.sandbox.AnsweredNo;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.Sandbox.Queue;
import followthrough.sandbox.SandboxedWork;
import followthrough.sandbox.WorkAbandoned;
import followthrough.shared.ByteSource;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks into files of unknown origin, in processes of their own with bounded memory and time. */
@Component
public class Previewing {

    /** In bytes: larger files are fetched and not looked into. */
    public static final long LARGEST = 40L * 1024 * 1024;

    /** How wide a picture is, in pixels. */
    static final int WIDTH = 1_200;

    /** Stands in the trailer of every PDF that is encrypted, also of one that everybody may read. */
    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final int LONGEST_TEXT = 8_000_000;
    private static final int LARGEST_PICTURE = 20 * 1024 * 1024;

    private final Sandbox sandbox;
    private final DocumentReading documents;

    Previewing(Sandbox sandbox, DocumentReading documents) {
        this.sandbox = sandbox;
        this.documents = documents;
    }

    /** One page of a PDF: how many there are, and its words. */
    public record PdfPage(int pages, String text) {}

    /**
     * One page, in words.
     *
     * @param page from 1
     */
    public PdfPage page(ByteSource pdf, int page) {
        return asked(pdf, Queue.READING, PdfTextWork.class, page, answer -> {
            int pages = answer.readInt();
            return new PdfPage(pages, new String(bytes(answer, LONGEST_TEXT), StandardCharsets.UTF_8));
        });
    }

    /**
     * The words of all pages.
     *
     * @param whole false where more stands in it than is read
     * @param scans whether there are pages that are pictures
     */
    public record PdfWords(List<String> pages, boolean whole, boolean scans) {}

    /** The words of all pages, as far as they are read. */
    public PdfWords pages(ByteSource pdf) {
        return asked(pdf, Queue.READING, PdfWordsWork.class, 0, answer -> {
            var whole = answer.readBoolean();
            var scans = answer.readBoolean();
            var text = new String(bytes(answer, LONGEST_TEXT), StandardCharsets.UTF_8);
            return new PdfWords(List.of(text.split("\f", -1)), whole, scans);
        });
    }

    /** The words of a Word or OpenDocument text. */
    public String words(ByteSource document) {
        if (document.size() > LARGEST) throw new NoPreview(Reason.TOO_LARGE);
        try {
            return documents.source(document, (page, pages) -> {}).text();
        } catch (LetterUnreadable unreadable) {
            throw new NoPreview(
                    switch (unreadable.reason()) {
                        case BUSY -> Reason.BUSY;
                        case TOO_DEMANDING -> Reason.TOO_DEMANDING;
                        case TOO_LARGE -> Reason.TOO_LARGE;
                        default -> Reason.DAMAGED;
                    });
        }
    }

    /** The same page as a PNG. */
    public byte[] picture(ByteSource pdf, int page) {
        return asked(pdf, Queue.DRAWING, PdfPictureWork.class, page, answer -> bytes(answer, LARGEST_PICTURE));
    }

    /** A picture as a PNG of a bounded size, with nothing in it but what one sees: no place, no camera, no day. */
    public byte[] image(ByteSource image) {
        return asked(image, Queue.DRAWING, ImageWork.class, 1, answer -> bytes(answer, LARGEST_PICTURE));
    }

    /** Whether a PDF asks for a password before it can be read; most say nothing of one and are not opened for this. */
    public boolean isLocked(ByteSource file) {
        if (file.size() > LARGEST || !saysEncrypted(file)) return false;
        try {
            page(file, 1);
            return false;
        } catch (NoPreview no) {
            return no.reason() == Reason.LOCKED;
        }
    }

    private static boolean saysEncrypted(ByteSource file) {
        try (var stream = file.openStream()) {
            int found = 0;
            var bytes = new byte[64 * 1024];
            for (int read = stream.read(bytes); read > 0; read = stream.read(bytes))
                for (int i = 0; i < read; i++) {
                    if (bytes[i] == ENCRYPTED[found]) found++;
                    else found = bytes[i] == ENCRYPTED[0] ? 1 : 0;
                    if (found == ENCRYPTED.length) return true;
                }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T from(DataInputStream answer) throws IOException;
    }

    private <T> T asked(
            ByteSource file, Queue queue, Class<? extends SandboxedWork> work, int page, Reading<T> reading) {
        if (file.size() > LARGEST) throw new NoPreview(Reason.TOO_LARGE);
        try {
            return sandbox.run(queue, WITHIN, work, (request, answer) -> {
                request.writeInt(page);
                Sandbox.send(file, request);
                if (answer.readBoolean()) return reading.from(answer);
                throw new AnsweredNo(new NoPreview(answer.readBoolean() ? Reason.LOCKED : Reason.DAMAGED));
            });
        } catch (WorkAbandoned abandoned) {
            throw new NoPreview(
                    switch (abandoned.reason()) {
                        case BUSY -> Reason.BUSY;
                        case TOO_DEMANDING -> Reason.TOO_DEMANDING;
                    });
        }
    }

    private static byte[] bytes(DataInputStream answer, int most) throws IOException {
        int length = answer.readInt();
        if (length < 0 || length > most) throw new IOException("more than there can be");
        return answer.readNBytes(length);
    }
}
