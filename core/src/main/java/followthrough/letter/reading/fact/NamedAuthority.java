package followthrough.letter.reading.fact;

import followthrough.shared.Body;
import org.jspecify.annotations.Nullable;

/** The name as printed; the ONS code on the day of the visit and our own body only where the authority is known. */
public record NamedAuthority(
        @Nullable String name,
        @Nullable String onsCode,
        @Nullable Body body) {}
