package followthrough.letter.reading.fact;

import org.jspecify.annotations.Nullable;

/** What the letter says of the last inspection's areas; null where it says nothing. */
public record StatedCounts(
        @Nullable Integer total,
        @Nullable Integer open,
        @Nullable Integer progressed) {}
