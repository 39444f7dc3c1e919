package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.EvidenceScans;
import followthrough.evidence.Supporting;
import followthrough.scan.ScanState;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.web.Messages;
import followthrough.web.file.FileSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One piece of evidence in words, with a look into files that a browser can safely show. */
@Component
class EvidenceCards {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");
    private static final int FIRST_CHARACTERS = 2_000;
    private static final int FIRST_BYTES = 4 * FIRST_CHARACTERS + 4;
    private static final int PREVIEWED_BYTES = 200_000;

    private final EvidenceLibrary library;
    private final EvidenceScans scans;
    private final Supporting supporting;
    private final SupportedParts parts;
    private final Messages words;

    EvidenceCards(
            EvidenceLibrary library, EvidenceScans scans, Supporting supporting, SupportedParts parts, Messages words) {
        this.library = library;
        this.scans = scans;
        this.supporting = supporting;
        this.parts = parts;
        this.words = words;
    }

    /** Several items of one area, in their order. */
    List<EvidenceView.Item> of(Actor me, AreaReference area, List<Evidence> items) {
        return items(me, area, items, false);
    }

    /** With the first words of plain text files. */
    List<EvidenceView.Item> opened(Actor me, AreaReference area, List<Evidence> items) {
        return items(me, area, items, true);
    }

    private List<EvidenceView.Item> items(Actor me, AreaReference area, List<Evidence> items, boolean opened) {
        if (items.isEmpty()) return List.of();
        var among = new Among(area, library.endorsed(area), supports(me, area), library.of(me, area), scans.of(items));
        return items.stream().map(item -> item(me, among, item, opened)).toList();
    }

    /** What each item supports, in words; the plan is read only where any does. */
    private Map<UUID, List<String>> supports(Actor me, AreaReference area) {
        var supported = supporting.of(me, area);
        if (supported.isEmpty()) return Map.of();
        var known = parts.of(me, area);
        return supported.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, item -> SupportedParts.said(known, item.getValue())));
    }

    /** What stands beside an item in its area. */
    private record Among(
            AreaReference area,
            Set<UUID> endorsed,
            Map<UUID, List<String>> supports,
            List<Evidence> all,
            Map<UUID, ScanState> scans) {

        ScanState scan(Evidence item) {
            return scans.getOrDefault(item.id(), ScanState.NOT_SCANNED);
        }

        @Nullable
        UUID newerThan(Evidence item) {
            return all.stream()
                    .filter(other -> item.id().equals(other.corrects()))
                    .map(Evidence::id)
                    .findFirst()
                    .orElse(null);
        }

        /** Null where the reader knows of none. */
        @Nullable
        UUID olderThan(Evidence item) {
            return all.stream()
                    .map(Evidence::id)
                    .filter(id -> id.equals(item.corrects()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private EvidenceView.Item item(Actor me, Among among, Evidence item, boolean opened) {
        var area = among.area();
        return new EvidenceView.Item(
                item.id(),
                item.title(),
                item.kind().name(),
                item.dated(),
                item.statement(),
                item.fileName(),
                item.fileName() == null ? null : FileSize.of(item.size(), words),
                item.fileName() != null && among.scan(item).opens() && PICTURES.contains(type(item)),
                opened
                                && isPlain(item)
                                && !item.isRestricted()
                                && among.scan(item).opens()
                        ? firstWords(library.file(me, area, item.id()))
                        : null,
                Sha256.shortCode(item.sha256()),
                words.name(item.addedBy(), item.addedFor()),
                item.addedOn(),
                among.endorsed().contains(item.id()),
                me.isInspector() ? List.of() : others(area, item),
                me.readsNoDrafts() ? null : item.removedBecause(),
                more(me, among, item));
    }

    private EvidenceView.More more(Actor me, Among among, Evidence item) {
        var removedBy = item.removedBy();
        return new EvidenceView.More(
                item.source(),
                item.link(),
                item.owner().equals(item.addedBy()) ? null : words.name(item.owner()),
                item.isRestricted() && me.role() != Role.OBSERVER,
                me.readsNoDrafts() ? null : item.keptBecause(),
                me.readsNoDrafts() ? mayName(item) : unread(item),
                closed(item),
                item.fileName() == null ? null : words.text("evidence.scan." + among.scan(item)),
                among.scan(item).opens(),
                among.supports().getOrDefault(item.id(), List.of()),
                among.olderThan(item),
                among.newerThan(item),
                removedBy == null || me.readsNoDrafts() ? null : words.name(removedBy, item.removedFor()),
                me.readsNoDrafts() ? null : item.removedOn());
    }

    /** For inspectors; observers do not read it. */
    private @Nullable String mayName(Evidence item) {
        return item.keptBecause() == null ? null : words.text("evidence.mayNameChild");
    }

    private @Nullable String unread(Evidence item) {
        var file = item.unread();
        if (file == null) return null;
        var why = words.text("evidence.unread." + file.why());
        var person = file.person();
        var day = file.lookedOn();
        return person == null || day == null
                ? words.text("evidence.unread.nobody", why)
                : words.text("evidence.unread.looked", why, words.name(person), day);
    }

    private @Nullable String closed(Evidence item) {
        var closed = item.closed();
        if (closed == null) return null;
        var by = words.name(new PersonId(closed.by()));
        return words.text("evidence.closedBecause", closed.because(), by, closed.on());
    }

    private static List<String> others(AreaReference area, Evidence item) {
        return item.areas().stream()
                .filter(other -> !other.equals(area))
                .map(AreaReference::value)
                .sorted()
                .toList();
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
}
