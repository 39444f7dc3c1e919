package followthrough.letter.reading.fact;

import org.jspecify.annotations.Nullable;

/** One mention: "2010-09", "2013" or null, and the sentence. */
public record PreviousInspection(@Nullable String date, String text) {}
