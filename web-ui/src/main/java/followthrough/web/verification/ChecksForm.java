package followthrough.web.verification;

import followthrough.shared.AreaReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done with several areas of a visit at once.
 *
 * @param areas whose verdicts one has looked at
 * @param reason why the areas that lack a verdict were not examined
 */
record ChecksForm(List<String> areas, String reason) {

    static final ChecksForm BLANK = new ChecksForm(List.of(), "");

    ChecksForm(@Nullable List<String> areas, @Nullable String reason) {
        this.areas = areas == null ? List.of() : List.copyOf(areas);
        this.reason = reason == null ? "" : reason.strip();
    }

    Set<AreaReference> chosen() {
        return areas.stream().map(AreaReference::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
