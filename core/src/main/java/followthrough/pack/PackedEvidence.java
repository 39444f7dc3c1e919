package followthrough.pack;

import followthrough.area.Area;
import followthrough.evidence.Endorsement;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.EvidenceScans;
import followthrough.pack.PackContents.Facts;
import followthrough.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evidence as it was endorsed last, as far as the maker reads it; a file that serves several areas is there once. */
@Component
class PackedEvidence {

    private static final Comparator<Evidence> BY_DAY = Comparator.comparing(Evidence::dated)
            .thenComparing(Evidence::title)
            .thenComparing(item -> item.id().toString());

    private final EvidenceLibrary library;
    private final EvidenceScans scans;

    PackedEvidence(EvidenceLibrary library, EvidenceScans scans) {
        this.library = library;
        this.scans = scans;
    }

    /** What is frozen in an area, and what of it may be read. */
    private record Shown(Area area, Endorsement endorsement, List<Evidence> items) {}

    void into(PackContents pack, Actor maker, Collection<Area> areas) {
        var shown = areas.stream()
                .map(area -> shown(maker, area))
                .filter(Objects::nonNull)
                .toList();
        var paths = files(pack, maker, shown);
        for (var one : shown) {
            var folder = PackGathering.folder(one.area());
            var reference = one.area().reference();
            if (one.items().size() < one.endorsement().endorsed().size()) pack.leaveOut();
            else
                pack.add(PackEntry.text(
                        folder + "evidence-frozen.txt",
                        PackKind.FROZEN,
                        reference,
                        null,
                        library.frozenText(one.endorsement())));
            pack.add(PackEntry.facts(
                    folder + "evidence.json", PackKind.EVIDENCE_FACTS, reference, null, facts(pack, one, paths)));
        }
    }

    /** What no act in a pack may name either. */
    Set<String> unnamed(Collection<Area> areas) {
        return areas.stream()
                .flatMap(area -> library.closed(area.reference()).stream())
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    private @Nullable Shown shown(Actor maker, Area area) {
        var endorsement = library.changedSince(maker, area.reference()) // what inspectors go on reading
                .or(() -> library.endorsement(maker, area.reference()))
                .orElse(null);
        if (endorsement == null || endorsement.endorsed().isEmpty()) return null;
        var items = library.of(maker, area.reference()).stream()
                .filter(item -> endorsement.endorsed().contains(item.id()))
                .filter(item -> !item.isClosed()) // read where it is, and never taken elsewhere
                .sorted(BY_DAY)
                .toList();
        return new Shown(area, endorsement, items);
    }

    private Map<UUID, String> files(PackContents pack, Actor maker, Collection<Shown> shown) {
        var first = new HashMap<UUID, Area>();
        var items = new ArrayList<Evidence>();
        for (var one : shown)
            for (var item : one.items())
                if (item.fileName() != null && first.putIfAbsent(item.id(), one.area()) == null) {
                    if (scans.opens(item.id())) items.add(item);
                    else pack.leaveOut(); // nobody opens it either
                }
        items.sort(BY_DAY);
        var paths = new HashMap<UUID, String>();
        for (var item : items) {
            var path = "evidence/" + PackName.numbered(paths.size() + 1, Objects.requireNonNull(item.fileName()));
            var area = Objects.requireNonNull(first.get(item.id())).reference();
            pack.add(new PackEntry(
                    path,
                    PackKind.EVIDENCE_FILE,
                    area.value(),
                    null,
                    item.id().toString(),
                    item.title(),
                    library.file(maker, area, item.id())));
            paths.put(item.id(), path);
        }
        return paths;
    }

    private static Map<String, Object> facts(PackContents pack, Shown shown, Map<UUID, String> paths) {
        var endorsement = shown.endorsement();
        return new Facts()
                .with("fingerprint", endorsement.fingerprint())
                .with("endorsedOn", endorsement.endorsedOn())
                .with("endorsedBy", pack.person(endorsement.endorsedBy()))
                .with("endorsedFor", pack.person(endorsement.endorsedFor()))
                .with("endorsedThough", endorsement.endorsedThough())
                .with(
                        "items",
                        shown.items().stream()
                                .map(item -> facts(pack, item, paths.get(item.id())))
                                .toList())
                .done();
    }

    private static Map<String, Object> facts(PackContents pack, Evidence item, @Nullable String path) {
        var link = item.link();
        return new Facts()
                .with("id", item.id().toString())
                .with("title", item.title())
                .with("kind", item.kind())
                .with("dated", item.dated())
                .with("addedOn", item.addedOn())
                .with("addedBy", pack.person(item.addedBy()))
                .with("statement", item.statement())
                .with("source", item.source())
                .with("link", link == null ? null : link.address())
                .with("sensitivity", item.sensitivity())
                .with("fileName", item.fileName())
                .with("file", path)
                .with("sha256", item.sha256())
                .done();
    }
}
