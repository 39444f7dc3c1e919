package followthrough.letter.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.letter.document.LetterUnreadable.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Finds out in which encoding a text was stored: by its mark, else UTF-8 where that fits, else Windows-1252. */
public final class Decoding {

    /** A text fills a megabyte with 400 pages; nothing larger is even decoded. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    public static String textOf(byte[] document) {
        if (document.length == 0) throw new LetterUnreadable(Reason.EMPTY);
        if (document.length > LARGEST) throw new LetterUnreadable(Reason.TOO_LARGE);
        if (Kind.begins(document, 0xEF, 0xBB, 0xBF)) return insisted(document, 3, UTF_8);
        if (Kind.begins(document, 0xFF, 0xFE)) return insisted(document, 2, UTF_16LE);
        if (Kind.begins(document, 0xFE, 0xFF)) return insisted(document, 2, UTF_16BE);
        return withoutMark(document);
    }

    private static String withoutMark(byte[] document) {
        int zerosAtEven = zeros(document, 0);
        int zerosAtOdd = zeros(document, 1);
        int sampled = Math.min(document.length, SAMPLE) / 2;
        if (zerosAtOdd * 2 > sampled && zerosAtEven == 0) return insisted(document, 0, UTF_16LE);
        if (zerosAtEven * 2 > sampled && zerosAtOdd == 0) return insisted(document, 0, UTF_16BE);
        if (isBinary(document)) throw new LetterUnreadable(Reason.BINARY);
        return decoded(document, 0, UTF_8)
                .or(() -> decoded(document, 0, WINDOWS))
                .orElseThrow(() -> new LetterUnreadable(Reason.WRONG_ENCODING));
    }

    private static String insisted(byte[] document, int from, Charset charset) {
        var text = decoded(document, from, charset).orElseThrow(() -> new LetterUnreadable(Reason.WRONG_ENCODING));
        if (text.indexOf('\0') >= 0) throw new LetterUnreadable(Reason.BINARY);
        return text;
    }

    private static Optional<String> decoded(byte[] document, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document, from, document.length - from))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** A text has no zeros, and no control characters but a few. */
    private static boolean isBinary(byte[] document) {
        int controls = 0;
        for (byte b : document) {
            if (b == 0) return true;
            boolean allowed =
                    b < 0 || b >= ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A;
            if (!allowed) controls++;
        }
        return controls * 200L > document.length;
    }

    private static int zeros(byte[] document, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(document.length, SAMPLE); i += 2) if (document[i] == 0) zeros++;
        return zeros;
    }

    private Decoding() {}
}
