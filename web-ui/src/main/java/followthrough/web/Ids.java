package followthrough.web;

import followthrough.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as they come in: a page writes them, and anybody can write something else. */
public final class Ids {

    private Ids() {}

    public static Optional<UUID> read(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** What has no id that could be one is not there. */
    public static UUID of(@Nullable String typed) {
        return read(typed).orElseThrow(NotFound::new);
    }
}
