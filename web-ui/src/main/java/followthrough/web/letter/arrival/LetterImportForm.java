package followthrough.web.letter.arrival;

import followthrough.letter.Upload;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.file.UploadedBytes;
import followthrough.web.file.UploadedName;
import followthrough.web.form.Longest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A letter, as a file or as pasted text; of both nobody could say which is meant. */
record LetterImportForm(
        @Nullable MultipartFile file,
        @Longest(2_000_000) @Nullable String text,
        @Nullable Boolean byHand) {

    static final LetterImportForm BLANK = new LetterImportForm(null, "", false);

    LetterImportForm {
        text = text == null ? "" : text;
        byHand = byHand != null && byHand;
    }

    boolean isByHand() {
        return Boolean.TRUE.equals(byHand);
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    Upload upload() {
        var document = file;
        if (document == null || UploadedName.of(document).isEmpty()) {
            if (!hasText()) throw new Refused(Obstacle.at("file", "letterMissing"));
            return Upload.pasted("" + text);
        }
        if (hasText()) throw new Refused(Obstacle.at("text", "letterTwice"));
        return Upload.file(UploadedName.of(document), UploadedBytes.of(document));
    }
}
