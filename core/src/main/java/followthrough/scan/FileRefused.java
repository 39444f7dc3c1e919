package followthrough.scan;

import java.util.UUID;

/** The scanner found something harmful in a file. */
public record FileRefused(UUID file) {}
