package followthrough.letter;

import followthrough.letter.document.Kind;
import followthrough.shared.ByteSource;
import java.nio.charset.StandardCharsets;

/** A document as it was handed in; kept unchanged with its SHA-256. */
@SuppressWarnings("ArrayRecordComponent") // a value that is handed over once, never compared
public record Upload(String fileName, String mediaType, byte[] bytes) {

    /** A file of a kind that is found out by its content, not by what its sender says; refused later if it is none. */
    public static Upload file(String fileName, byte[] bytes) {
        return new Upload(fileName, mediaType(bytes), bytes);
    }

    private static String mediaType(byte[] bytes) {
        return Kind.likely(ByteSource.of(bytes)).map(Kind::mediaType).orElse("application/octet-stream");
    }

    public static Upload pasted(String text) {
        return new Upload("pasted.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
