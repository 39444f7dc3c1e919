package followthrough.keeping;

import followthrough.shared.Body;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody typed into a form and has not sent yet, with the files that they chose. */
public record KeptForm(
        UUID id,
        Body body,
        String page,
        String address,
        String title,
        String place,
        Map<String, List<String>> words,
        Instant keptAt,
        List<KeptFile> files) {

    public Optional<KeptFile> file(String field) {
        return files.stream().filter(file -> file.field().equals(field)).findFirst();
    }

    /** A file as it was uploaded; its bytes stay in the database until they are read. */
    public record KeptFile(UUID id, String field, String name, String mediaType, long size) {}
}
