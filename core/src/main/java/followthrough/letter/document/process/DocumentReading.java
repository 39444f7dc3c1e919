package followthrough.letter.document.process;

import followthrough.letter.document.Decoding;
import followthrough.letter.document.Documents;
import followthrough.letter.document.Kind;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.PlainText;
import followthrough.letter.document.ReadingProgress;
import followthrough.letter.document.Source;
import followthrough.sandbox.AnsweredNo;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.Sandbox.Queue;
import followthrough.sandbox.SandboxedWork;
import followthrough.sandbox.WorkAbandoned;
import followthrough.shared.ByteSource;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads and draws documents of unknown origin in processes of their own. A plain text stays here: there is nothing in
 * it that could be worked on.
 */
@Component
public class DocumentReading {

    /** How long one document may be read. */
    public static final Duration DEADLINE = Duration.ofSeconds(60);

    /** The pages of letters are drawn in about a second. */
    private static final Duration DRAWN_WITHIN = Duration.ofSeconds(20);

    private static final int LARGEST_PICTURE = 40 * 1024 * 1024;

    /** A page of a scan takes a few seconds, on a busy machine ten. */
    private static final Duration RECOGNISED_WITHIN = Duration.ofMinutes(5);

    /** As Debian's package tesseract-ocr puts it. */
    private static final String TESSERACT = "tesseract";

    private final Sandbox sandbox;
    private final String tesseract;
    private final Duration deadline;
    private final Duration drawnWithin;

    /** @param tesseract the program that recognises text in pictures: its name, or where it is */
    @Autowired
    public DocumentReading(Sandbox sandbox, @Value("${followthrough.tesseract:" + TESSERACT + "}") String tesseract) {
        this(sandbox, tesseract, DEADLINE, DRAWN_WITHIN);
    }

    public DocumentReading(Sandbox sandbox) {
        this(sandbox, TESSERACT);
    }

    DocumentReading(Sandbox sandbox, Duration deadline, Duration drawnWithin) {
        this(sandbox, TESSERACT, deadline, drawnWithin);
    }

    private DocumentReading(Sandbox sandbox, String tesseract, Duration deadline, Duration drawnWithin) {
        this.sandbox = sandbox;
        this.tesseract = tesseract;
        this.deadline = deadline;
        this.drawnWithin = drawnWithin;
    }

    /**
     * The lines of a document of any kind that is understood.
     *
     * @throws LetterUnreadable for the reasons of {@link Documents#source}, and when the document takes too much memory
     *     or time, or too many are being read
     */
    public Source source(ByteSource document, ReadingProgress progress) {
        if (document.size() > Kind.LARGEST) throw new LetterUnreadable(Reason.TOO_LARGE);
        if (isText(document)) return PlainText.source(Decoding.textOf(whole(document)));
        try {
            return apart(Queue.READING, deadline, LinesWork.class, (request, answer) -> {
                Sandbox.send(document, request);
                return lines(answer, progress);
            });
        } catch (LetterUnreadable unreadable) {
            if (unreadable.reason() != Reason.SCANNED) throw unreadable;
            return recognised(document, progress);
        }
    }

    private Source recognised(ByteSource document, ReadingProgress progress) {
        return apart(Queue.RECOGNISING, RECOGNISED_WITHIN, RecognitionWork.class, (request, answer) -> {
            request.writeUTF(tesseract);
            Sandbox.send(document, request);
            return lines(answer, progress);
        });
    }

    /**
     * One page of a PDF as a PNG.
     *
     * @param page from 1
     * @param width in pixels
     * @throws LetterUnreadable when there is no such page, it is damaged, or drawing it takes too much memory or time
     */
    public byte[] picture(ByteSource document, int page, int width) {
        return apart(Queue.DRAWING, drawnWithin, PictureWork.class, (request, answer) -> {
            request.writeInt(page);
            request.writeInt(width);
            Sandbox.send(document, request);
            return drawn(answer);
        });
    }

    /** Somebody is about to hand a document in: lets a process start meanwhile. */
    public void expect() {
        sandbox.expect();
    }

    /** One that is too long for a text is not even held; the process says why it is refused. */
    private static boolean isText(ByteSource document) {
        return document.size() <= Decoding.LARGEST
                && Kind.likely(document).filter(Kind.TEXT::equals).isPresent();
    }

    private static byte[] whole(ByteSource document) {
        try {
            return document.beginning(Decoding.LARGEST);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private <T> T apart(
            Queue queue, Duration within, Class<? extends SandboxedWork> work, Sandbox.Exchange<T> exchange) {
        try {
            return sandbox.run(queue, within, work, exchange);
        } catch (WorkAbandoned abandoned) {
            throw new LetterUnreadable(
                    switch (abandoned.reason()) {
                        case BUSY -> Reason.BUSY;
                        case TOO_DEMANDING -> Reason.TOO_DEMANDING;
                    });
        }
    }

    private static Source lines(DataInputStream answer, ReadingProgress progress) throws IOException {
        while (true) {
            switch (answer.readByte()) {
                case LinesWork.PAGE -> progress.reading(answer.readInt(), answer.readInt());
                case LinesWork.READ -> {
                    return SourceStream.read(answer);
                }
                case LinesWork.UNREADABLE ->
                    throw new AnsweredNo(new LetterUnreadable(Reason.valueOf(answer.readUTF())));
                default -> throw new IOException("not in the language of the two");
            }
        }
    }

    private static byte[] drawn(DataInputStream answer) throws IOException {
        return switch (answer.readByte()) {
            case PictureWork.DRAWN -> answer.readNBytes(SourceStream.bounded(answer.readInt(), LARGEST_PICTURE));
            case LinesWork.UNREADABLE -> throw new AnsweredNo(new LetterUnreadable(Reason.valueOf(answer.readUTF())));
            default -> throw new IOException("not in the language of the two");
        };
    }
}
