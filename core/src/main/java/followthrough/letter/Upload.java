package followthrough.letter;

import java.nio.charset.StandardCharsets;

/** A document as it was handed in; kept unchanged with its SHA-256. */
@SuppressWarnings("ArrayRecordComponent") // a value that is handed over once, never compared
public record Upload(String fileName, String mediaType, byte[] bytes) {

    public static Upload pasted(String text) {
        return new Upload("pasted.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
