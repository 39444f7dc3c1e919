package followthrough.evidence;

import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.shared.Obstacle;
import followthrough.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item's content before it is kept.
 *
 * @param mediaType by what stands in the file; null for a statement
 * @param size in bytes; 0 for a statement
 */
record FileFacts(String sha256, @Nullable String mediaType, long size) {

    static FileFacts of(EvidenceItem item) {
        var file = item.file();
        if (file == null) return new FileFacts(Sha256.of(words(item)), null, 0);
        return new FileFacts(
                file.content().sha256(),
                kind(file).keptAs(file.name()),
                file.content().size());
    }

    private static String words(EvidenceItem item) {
        var link = item.details().link();
        return link.isEmpty() ? item.statement().strip() : item.statement().strip() + "\n" + link;
    }

    /** @param largest in bytes: a file that comes in parts may be larger than one that comes with a form */
    static List<Obstacle> obstacles(EvidenceFile file, long largest) {
        var found = new ArrayList<Obstacle>();
        if (file.content().size() == 0) found.add(Obstacle.at("file", "fileEmpty"));
        else if (file.content().size() > largest) found.add(Obstacle.at("file", "fileTooLarge"));
        else if (kind(file) == FileKind.PROGRAM) found.add(Obstacle.at("file", "fileIsProgram"));
        else if (kind(file).isLocked(file.name())) found.add(Obstacle.at("file", "fileLocked"));
        else if (!kind(file).fits(file.name(), file.mediaType())) found.add(Obstacle.at("file", "fileNotWhatItSays"));
        return found;
    }

    private static FileKind kind(EvidenceFile file) {
        try {
            return FileKind.of(file.content().beginning(FileKind.BEGINNING));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
