package followthrough.letter;

import followthrough.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of an uploaded letter, in a table of their own so that no list ever loads them. */
@Entity
public class LetterDocument {

    @Id
    private UUID letter;

    private String fileName;

    private String mediaType;

    private String sha256;

    private byte[] bytes;

    LetterDocument(UUID letter, Upload upload) {
        this.letter = letter;
        this.fileName = upload.fileName();
        this.mediaType = upload.mediaType();
        this.bytes = upload.bytes().clone();
        this.sha256 = Sha256.of(bytes);
    }

    void replaceWith(Upload upload) {
        fileName = upload.fileName();
        mediaType = upload.mediaType();
        bytes = upload.bytes().clone();
        sha256 = Sha256.of(bytes);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected LetterDocument() {}

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
