package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.shared.Sha256;
import followthrough.web.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One piece of evidence in words, with a look into files that a browser can safely show. */
@Component
class EvidenceCards {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");
    private static final int FIRST_CHARACTERS = 2_000;
    private static final int FIRST_BYTES = 4 * FIRST_CHARACTERS + 4;
    private static final int PREVIEWED_BYTES = 200_000;

    private final EvidenceLibrary library;
    private final Messages words;

    EvidenceCards(EvidenceLibrary library, Messages words) {
        this.library = library;
        this.words = words;
    }

    EvidenceView.Item of(Actor me, AreaReference area, Evidence item) {
        return item(me, area, item, null);
    }

    /** With the first words of a plain text file. */
    EvidenceView.Item opened(Actor me, AreaReference area, Evidence item) {
        return item(me, area, item, isPlain(item) ? firstWords(library.file(me, area, item.id())) : null);
    }

    private EvidenceView.Item item(Actor me, AreaReference area, Evidence item, @Nullable String preview) {
        return new EvidenceView.Item(
                item.id(),
                item.title(),
                item.kind().name(),
                item.dated(),
                item.statement(),
                item.fileName(),
                item.fileName() == null ? null : size(item.size()),
                item.fileName() != null && PICTURES.contains(type(item)),
                preview,
                Sha256.shortCode(item.sha256()),
                words.name(item.addedBy()),
                item.addedOn(),
                library.endorsed(area).contains(item.id()),
                me.isInspector()
                        ? java.util.List.of()
                        : item.areas().stream()
                                .filter(other -> !other.equals(area))
                                .map(AreaReference::value)
                                .sorted()
                                .toList(),
                item.removedBecause());
    }

    private static boolean isPlain(Evidence item) {
        return item.fileName() != null && item.size() <= PREVIEWED_BYTES && PLAIN.contains(type(item));
    }

    private static String firstWords(ByteSource file) {
        var text = new String(beginning(file, FIRST_BYTES), StandardCharsets.UTF_8).replace("\u0000", "");
        return text.length() <= FIRST_CHARACTERS ? text : text.substring(0, FIRST_CHARACTERS) + "…";
    }

    static byte[] beginning(ByteSource file, int most) {
        try {
            return file.beginning(most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String type(Evidence item) {
        return String.valueOf(item.mediaType())
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
    }

    private String size(long bytes) {
        if (bytes < 1024) return words.text("evidence.bytes", bytes);
        if (bytes < 1024 * 1024) return words.text("evidence.kilobytes", bytes / 1024);
        return words.text("evidence.megabytes", bytes / (1024 * 1024));
    }
}
