package followthrough.web.progress;

import followthrough.evidence.Evidence;
import followthrough.evidence.Supporting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What supports each action and measure, on its own line. */
@Component
public class SupportingEvidence {

    /** By the id of the action or measure. */
    public record Shown(Map<UUID, List<Title>> byPart) {

        public List<Title> of(@Nullable UUID part) {
            return part == null ? List.of() : byPart.getOrDefault(part, List.of());
        }
    }

    public record Title(UUID id, String title) {}

    private final Supporting supporting;

    SupportingEvidence(Supporting supporting) {
        this.supporting = supporting;
    }

    @Transactional(readOnly = true)
    public Shown of(Actor me, AreaReference area) {
        return new Shown(supporting.byPart(me, area).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> titles(part.getValue()))));
    }

    private static List<Title> titles(List<Evidence> items) {
        return items.stream().map(item -> new Title(item.id(), item.title())).toList();
    }
}
