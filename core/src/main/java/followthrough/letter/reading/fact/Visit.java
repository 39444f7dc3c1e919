package followthrough.letter.reading.fact;

import java.time.LocalDate;

public record Visit(LocalDate first, LocalDate last) {}
