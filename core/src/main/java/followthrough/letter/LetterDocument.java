package followthrough.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What an uploaded letter is called, and its SHA-256; its bytes are kept as a file under the letter's id. */
@Entity
public class LetterDocument {

    @Id
    private UUID letter;

    private String fileName;

    private String mediaType;

    private String sha256;

    LetterDocument(UUID letter, Upload upload, String sha256) {
        this.letter = letter;
        this.fileName = upload.fileName();
        this.mediaType = upload.mediaType();
        this.sha256 = sha256;
    }

    void replaceWith(Upload upload, String sha256) {
        fileName = upload.fileName();
        mediaType = upload.mediaType();
        this.sha256 = sha256;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected LetterDocument() {}

    public UUID letter() {
        return letter;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }
}
