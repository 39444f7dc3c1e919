package followthrough.web.letter;

import followthrough.letter.Upload;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.UploadedBytes;
import followthrough.web.form.Longest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A letter, as a file or as pasted text; the file wins when there are both. */
record ImportForm(
        @Nullable MultipartFile file,
        @Longest(2_000_000) @Nullable String text,
        @Nullable Boolean byHand) {

    static final ImportForm BLANK = new ImportForm(null, "", false);

    private static final int LONGEST_NAME = 120;

    ImportForm {
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
        if (document == null || name(document).isEmpty()) {
            if (!hasText()) throw new Refused(Obstacle.at("file", "letterMissing"));
            return Upload.pasted("" + text);
        }
        return Upload.file(name(document), UploadedBytes.of(document));
    }

    /** Only the last part of the name, without anything that is no character. */
    private static String name(MultipartFile document) {
        var given = document.getOriginalFilename();
        if (given == null) return "";
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{C}", "").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
