package followthrough.web.file;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What a file is called, without the path that some browsers send along and without anything that is no character. */
public final class UploadedName {

    private static final int LONGEST = 200;

    private UploadedName() {}

    /** Empty when no file was sent. */
    public static String of(@Nullable MultipartFile file) {
        return of(file == null ? null : file.getOriginalFilename());
    }

    /** Of one that is too long the end, which says of what kind it is. */
    public static String of(@Nullable String sent) {
        var whole = Objects.requireNonNullElse(sent, "");
        var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{C}", "").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}
