package followthrough.letter;

import followthrough.letter.document.Layout;
import followthrough.shared.Sha256;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a letter's words are printed in its document; written once, in a table of its own so that no list loads it. */
@Entity
class LetterLayout {

    @Id
    private UUID letter;

    private String documentSha256;

    private String textSha256;

    private byte[] packed;

    LetterLayout(Letter letter, String documentSha256, Layout layout) {
        this.letter = letter.id();
        this.documentSha256 = documentSha256;
        this.textSha256 = fingerprint(letter.text());
        this.packed = PackedLayout.pack(layout);
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected LetterLayout() {}

    /** Positions mean nothing in any other text. */
    boolean isOf(String text) {
        return textSha256.equals(fingerprint(text));
    }

    UUID letter() {
        return letter;
    }

    String documentSha256() {
        return documentSha256;
    }

    Layout layout() {
        return PackedLayout.unpack(packed);
    }

    private static String fingerprint(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
