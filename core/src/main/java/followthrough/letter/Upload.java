package followthrough.letter;

import followthrough.letter.document.Kind;
import followthrough.shared.ByteSource;
import java.nio.charset.StandardCharsets;

/** A document as it was handed in; kept unchanged with its SHA-256. */
public record Upload(String fileName, String mediaType, ByteSource content) {

    public Upload(String fileName, String mediaType, byte[] bytes) {
        this(fileName, mediaType, ByteSource.of(bytes));
    }

    /** A file of a kind that is found out by its content, not by what its sender says; refused later if it is none. */
    public static Upload file(String fileName, ByteSource content) {
        return new Upload(
                fileName, Kind.likely(content).map(Kind::mediaType).orElse("application/octet-stream"), content);
    }

    public static Upload pasted(String text) {
        return new Upload("pasted.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
