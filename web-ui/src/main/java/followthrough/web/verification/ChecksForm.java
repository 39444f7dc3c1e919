package followthrough.web.verification;

import followthrough.web.Ids;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is done with several areas of a visit at once.
 *
 * @param verdicts that one has looked at
 * @param reason why the areas that lack a verdict were not examined
 */
record ChecksForm(List<String> verdicts, String reason) {

    static final ChecksForm BLANK = new ChecksForm(List.of(), "");

    ChecksForm(@Nullable List<String> verdicts, @Nullable String reason) {
        this.verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
        this.reason = reason == null ? "" : reason.strip();
    }

    Set<UUID> chosen() {
        return verdicts.stream().map(Ids::read).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
