package followthrough.evidence;

import followthrough.shared.AreaReference;
import followthrough.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One fingerprint over exactly what is endorsed: each item as it reads with the SHA-256 of its file, what it was said to
 * support, and the figures. None of it changes afterwards, so whoever reckons it again finds the same.
 */
@Component
class Frozen {

    private final EvidenceItems items;
    private final EvidenceUses uses;

    Frozen(EvidenceItems items, EvidenceUses uses) {
        this.items = items;
        this.uses = uses;
    }

    /** After what the items support was frozen. */
    String fingerprint(AreaReference area, Collection<UUID> endorsed, Collection<UUID> figures) {
        return Sha256.of(text(area, endorsed, figures));
    }

    String text(AreaReference area, Collection<UUID> endorsed, Collection<UUID> figures) {
        var supports = uses.endorsed(area);
        var lines = new ArrayList<String>();
        for (var item : items.findServing(area.value()))
            if (endorsed.contains(item.id())) lines.add(line(item, supports.getOrDefault(item.id(), Set.of())));
        figures.forEach(figure -> lines.add("figure " + figure));
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static String line(Evidence item, Set<UUID> supports) {
        var link = item.link();
        return String.join(
                "\t",
                "item " + item.id(),
                item.sha256(),
                item.title(),
                item.kind().name(),
                item.dated().toString(),
                item.statement(),
                item.source(),
                link == null ? "" : link.address(),
                List.copyOf(supports).stream()
                        .map(UUID::toString)
                        .sorted()
                        .toList()
                        .toString());
    }
}
