package followthrough.web.firststeps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A list of people as it is pasted, or as a file with commas; the file goes into the list and is looked at there. */
record PeopleListForm(String list, @Nullable MultipartFile file) {

    private static final int LARGEST = 20_000;

    PeopleListForm {
        list = list == null ? "" : list;
    }

    boolean isTooLarge() {
        return file != null && file.getSize() > LARGEST;
    }

    /** With the lines of the file below those that were pasted. */
    PeopleListForm read() {
        if (file == null || file.isEmpty() || isTooLarge()) return new PeopleListForm(list, null);
        try {
            var text = new String(file.getBytes(), StandardCharsets.UTF_8).replace("\ufeff", "");
            return new PeopleListForm(list.isBlank() ? text : list.stripTrailing() + "\n" + text, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
